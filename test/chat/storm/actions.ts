import fc from 'fast-check'
import { noFaults, stormyFaults } from '../../../src/testing/faults.ts'
import type { World } from './world.ts'

/** One thing that somebody does or that befalls them. Plain data, so that a failing schedule can be read. */
export type Action =
  | {
      do:
        | 'say'
        | 'answer'
        | 'keep waiting'
        | 'stop waiting'
        | 'reload tidily'
        | 'reload suddenly'
        | 'open or close'
        | 'close suddenly'
      tab: number
    }
  | { do: 'start anew' }
  | { do: 'claim' | 'reply' | 'close' | 'switch' | 'reload inbox'; agent: number }
  | { do: 'network'; seat: number; isUp: boolean }
  | { do: 'cut'; seat: number }
  | { do: 'half-open'; seat: number; direction: 'up' | 'down' }
  | { do: 'weather'; isBad: boolean }
  | { do: 'restart' | 'kill'; downMs: number }
  | { do: 'pass'; ms: number }

const tab = fc.integer({ min: 0, max: 1 })
const agent = fc.integer({ min: 0, max: 1 })
const seat = fc.integer({ min: 0, max: 3 })

/** What people do, mostly; what befalls them, often; and time, in between. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant('say' as const), tab }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('keep waiting' as const, 'stop waiting' as const), tab }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'reload tidily' as const,
        'reload suddenly' as const,
        'open or close' as const,
        'close suddenly' as const,
      ),
      tab,
    }),
  },
  // In the first tab alone: two tabs that each begin anew would each take along what was refused.
  { weight: 1, arbitrary: fc.record({ do: fc.constant('start anew' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('claim' as const), agent }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('reply' as const), agent }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'switch' as const, 'reload inbox' as const), agent }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('network' as const), seat, isUp: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cut' as const), seat }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('half-open' as const),
      seat,
      direction: fc.constantFrom('up' as const, 'down' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('weather' as const), isBad: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('restart' as const, 'kill' as const),
      downMs: fc.integer({ min: 0, max: 20_000 }),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(10, 100, 300, 1_000, 5_000, 20_000, 61_000) }),
  },
)

/** The road that most conversations go: half of the schedules begin on it, so that the storm meets people who talk. */
const intoTheChat: Action[] = [
  { do: 'answer', tab: 0 },
  { do: 'pass', ms: 1_000 },
  { do: 'claim', agent: 0 },
]

export const anySchedule: fc.Arbitrary<Action[]> = fc
  .tuple(fc.boolean(), fc.array(anyAction, { minLength: 5, maxLength: 45, size: 'max' }))
  .map(([isTalking, actions]) => (isTalking ? [...intoTheChat, ...actions] : actions))

/** Somebody said this, there; `answers` names the question when the playbook took it for an answer. */
export interface Said {
  by: string
  text: string
  /** Words of one era were said in one conversation. */
  era: string
  answers?: string
}

/** Let one action happen, and a moment pass: nobody does two things at once. Whatever is said is written down in `said`. */
export async function act(world: World, action: Action, said: Said[]): Promise<void> {
  await happen(world, action, said)
  await world.clock.advance(1)
}

async function happen(world: World, action: Action, said: Said[]): Promise<void> {
  const { tabs, agents, clock } = world
  const seats = [...tabs, ...agents.map(({ seat }) => seat)]
  switch (action.do) {
    case 'say': {
      const chat = tabs[action.tab]?.program
      if (!chat) return
      const { awaiting } = chat.$view.get()
      const text = `v${action.tab}-${said.length}`
      said.push({
        by: `tab ${action.tab}`,
        text,
        era: world.era(),
        ...(awaiting?.card.kind === 'capture' && { answers: `answer-${awaiting.step}` }),
      })
      return chat.say(text)
    }
    case 'answer': {
      const chat = tabs[action.tab]?.program
      const card = chat?.$view.get().awaiting?.card
      if (card) chat.answer(card.kind === 'question' ? 'sales' : 'ada@lovelace.example')
      return
    }
    case 'keep waiting':
      return tabs[action.tab]?.program.keepWaiting()
    case 'stop waiting':
      return tabs[action.tab]?.program.stopWaiting()
    case 'start anew':
      world.startedAnew++
      return tabs[0]?.program.startAnew()
    case 'reload tidily':
    case 'reload suddenly':
      if (!tabs[action.tab]) return
      world.closeTab(action.tab, action.do === 'reload tidily')
      await clock.advance(40)
      return world.openTab(action.tab)
    case 'open or close':
      return tabs[action.tab] ? world.closeTab(action.tab, true) : world.openTab(action.tab)
    case 'close suddenly':
      return tabs[action.tab] ? world.closeTab(action.tab, false) : undefined
    case 'claim':
      return opened(world, action.agent)?.claim()
    case 'reply': {
      const conversation = opened(world, action.agent)
      if (!conversation || !agents[action.agent]?.seat?.program.$view.get().me) return
      const text = `a${action.agent}-${said.length}`
      said.push({ by: `agent ${action.agent}`, text, era: '' })
      return conversation.say(text)
    }
    case 'close':
      return agents[action.agent]?.open?.close()
    case 'switch': {
      const desk = agents[action.agent]?.seat?.program
      return desk?.setOnline(!desk.$view.get().online)
    }
    case 'reload inbox':
      world.sitDown(action.agent)
      return
    case 'network':
      return world.setNetwork(seats[action.seat], action.isUp)
    case 'cut':
      return seats[action.seat]?.backend.cut()
    case 'half-open':
      return seats[action.seat]?.backend.blackHole(action.direction)
    case 'weather':
      return world.setWeather(action.isBad ? stormyFaults : noFaults, action.isBad ? 0.05 : 0)
    case 'restart':
    case 'kill':
      if (action.do === 'kill') world.killServer()
      else world.stopServer()
      await clock.advance(action.downMs)
      return world.startServer()
    case 'pass':
      return clock.advance(action.ms)
  }
}

/** The conversation in front of the agent; they open the first that they see. */
export function opened(world: World, who: number) {
  const agent = world.agents[who]
  const desk = agent?.seat?.program
  if (!agent || !desk) return null
  if (agent.open && !agent.open.$state.get().gone) return agent.open
  const { mine, unassigned, closed } = desk.$view.get().folders
  const row = [...mine.rows, ...unassigned.rows, ...closed.rows][0]
  agent.open = row ? desk.open(row.conversation) : null
  return agent.open
}
