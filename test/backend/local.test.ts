import { describe, it } from 'vitest'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { type BackendSubject, backendChecks } from '../../src/testing/backend/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { shopPlaybook } from '../playbook/specimens.ts'

describe('the in-page backend', () => {
  for (const { name, run } of backendChecks({ restarts: false, paced: true })) it(name, () => run(createLocal))
})

async function createLocal(): Promise<BackendSubject & { destroy(): Promise<void> }> {
  const clock = createFakeClock()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook: shopPlaybook, storage: memoryStorage(), clock })
  return {
    site: 'shop',
    visitor,
    agent: async (face) => agent(face),
    publish: (playbook) => hub.publish('shop', playbook),
    pass: (ms) => clock.advance(ms),
    settle: () => clock.advance(10),
    destroy: () => hub.stop(),
  }
}
