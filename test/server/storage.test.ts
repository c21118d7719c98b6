import { describe, it } from 'vitest'
import { memoryStorage } from '../../src/server/memory.ts'
import { storageChecks } from '../../src/testing/storage/index.ts'

describe('memory storage', () => {
  for (const { name, run } of storageChecks({ durable: false }))
    it(name, () => run(async () => ({ storage: memoryStorage(), destroy: async () => {} })))
})
