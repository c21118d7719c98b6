import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import type { Playbook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { shopPlaybook } from '../playbook/specimens.ts'

const LATE_MS = 1_000
const ADA = { id: 'ada', name: 'Ada' }

describe('what happens between hello and a late welcome', () => {
  it('[R20] [R30] a switch that was thrown then is heard', async () => {
    const { clock, visitor, agent } = await site()
    const desk = createDesk({
      site: 'shop',
      agent: ADA.id,
      backend: late(agent(ADA), clock),
      playbook: async () => shopPlaybook,
      clock,
    })
    await clock.advance(LATE_MS / 2)
    desk.setOnline(true)
    await clock.advance(LATE_MS)
    expect(desk.$view.get().line).toBe('up')

    const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook: handoverAtOnce, clock })
    chat.begin()
    await clock.advance(1_000)
    expect(chat.$view.get().phase).toBe('waiting')
  })

  it('[R10] a conversation that began then is watched: the server’s own entries reach it', async () => {
    const { clock, visitor } = await site()
    let arrive = (_: Playbook): void => {}
    const playbook = () => new Promise<Playbook>((resolve) => (arrive = resolve))
    const chat = createVisitorChat({ site: 'shop', backend: late(visitor, clock), playbook, clock })
    chat.begin()
    await clock.advance(LATE_MS / 2)
    arrive(handoverAtOnce)
    await clock.advance(10 * LATE_MS)
    expect(chat.$items.get()).toContainEqual(expect.objectContaining({ event: { name: 'expired', reason: 'nobody-online' } }))
  })
})

const handoverAtOnce: Playbook = {
  ...shopPlaybook,
  start: 'desk',
  cards: {
    desk: { kind: 'live-chat', onlineMessage: 'Soon.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}

async function site() {
  const clock = createFakeClock()
  return { clock, ...(await localBackend({ site: 'shop', playbook: handoverAtOnce, clock })) }
}

/** The same backend, whose updates take a second. */
function late(backend: Backend, clock: ReturnType<typeof createFakeClock>): Backend {
  return {
    open: (events) => backend.open({ ...events, onUpdate: (update) => void clock.after(LATE_MS, () => events.onUpdate(update)) }),
  }
}
