import { expect, test } from 'vitest'
import type { AgentFace } from '../../../src/protocol/index.ts'
import { createDesk } from '../../../src/server/desk/desk.ts'
import type { SessionLetter } from '../../../src/server/mail.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

const AGENTS: readonly AgentFace[] = [
  { id: 'ada', name: 'Ada' },
  { id: 'bob', name: 'Bob' },
  { id: 'cy', name: 'Cy' },
]

test('[P61] agents who come at one moment each hear of the whole team, which is read once for all of them', async () => {
  const clock = createFakeClock()
  const told: [session: string, letter: SessionLetter][] = []
  let reads = 0
  const desk = createDesk({
    site: 'shop',
    storage: memoryStorage(),
    mail: { conversation() {}, desk() {}, session: (id, letter) => told.push([id, letter]) },
    clock,
    presenceGraceMs: 1_000,
    agents: async () => {
      reads++
      return AGENTS
    },
    onError: (error) => expect.unreachable(String(error)),
  })
  // What they hold is counted as the desk is made.
  await clock.advance(0)
  reads = 0
  for (const agent of AGENTS) desk.receive({ type: 'join', session: agent.id, agent, online: agent.id !== 'cy' })
  await clock.advance(1)
  await desk.stop()

  const teams = told.flatMap(([id, letter]) =>
    letter.type === 'update' && letter.update.type === 'team' ? [[id, letter.update.agents]] : [],
  )
  const team = AGENTS.map((agent) => ({ ...agent, online: agent.id !== 'cy', holds: 0 }))
  expect(teams).toEqual(AGENTS.map(({ id }) => [id, team]))
  expect(reads).toBe(1)
})
