import { describe, expect, it } from 'vitest'
import { createVisitorChat, memoryStore } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { shopPlaybook } from '../playbook/specimens.ts'

describe('a conversation that is too long to be kept in the browser', () => {
  it('shows everything once after a reload', async () => {
    const clock = createFakeClock()
    const { visitor: backend } = await localBackend({ site: 'shop', playbook: shopPlaybook, clock })
    const store = memoryStore()
    const visit = () => createVisitorChat({ site: 'shop', backend, playbook: shopPlaybook, store, clock })
    const first = visit()
    first.begin()
    await clock.advance(1_000)
    for (let count = 0; count < 520; count++) {
      first.say(`Message ${count}`)
      await clock.advance(300)
    }
    const before = first.$items.get()
    first.destroy()

    const second = visit()
    second.begin()
    await clock.advance(60_000)
    expect(before).toHaveLength(522)
    expect(second.$items.get()).toEqual(before)
  })
})
