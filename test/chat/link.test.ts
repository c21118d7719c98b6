import { describe, expect, it } from 'vitest'
import { type LineState, openLink } from '../../src/chat/link.ts'
import { PROTOCOL_VERSION } from '../../src/protocol/index.ts'
import { createHub } from '../../src/server/hub.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { noFaults } from '../../src/testing/faults.ts'
import { createFaultyBackend } from '../../src/testing/faulty-backend.ts'
import { createRandom } from '../../src/testing/random.ts'

/** A visitor's link to a real hub. */
async function linked() {
  const clock = createFakeClock()
  const sites = [{ id: 'shop', name: 'Shop', origins: 'any' as const }]
  const hub = createHub({ storage: memoryStorage(), sites, clock, digest: async (token) => token })
  const backend = createFaultyBackend({
    accept: (socket) => hub.accept(socket, {}),
    clock,
    random: createRandom(1),
    faults: { ...noFaults, delayMs: [20, 200] },
  })
  const states: LineState[] = []
  const link = openLink({
    backend,
    clock,
    hello: () => ({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: 'x'.repeat(22) }),
    onWelcome() {},
    onUpdate() {},
    onState: (state) => states.push(state),
  })
  await clock.advance(1_000)
  return { clock, backend, states, link }
}

describe('a line with nothing to say', () => {
  it('stays up for a whole day', async () => {
    const { clock, states } = await linked()
    await clock.advance(24 * 3_600_000)
    expect(states).toEqual(['up'])
  })

  it('[R16] is found to be dead within 25 seconds when it has gone silent, and comes back', async () => {
    for (const direction of ['up', 'down'] as const) {
      const { clock, backend, states } = await linked()
      backend.blackHole(direction)
      await clock.advance(26_000)
      expect(states).toEqual(['up', 'down', 'up'])
    }
  })

  it('is probed at once when the machine has slept, and given up ten seconds later', async () => {
    const { clock, backend, states, link } = await linked()
    backend.blackHole('down')
    link.probe()
    await clock.advance(10_500)
    expect(states).toEqual(['up', 'down', 'up'])
  })
})
