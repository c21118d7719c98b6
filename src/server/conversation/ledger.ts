import { machine, type Playbook } from '../../cards/index.ts'
import { type Effect, newState, type PlaybookState, wordsOfLate } from '../../playbook/index.ts'
import type { Entry, Message } from '../../protocol/index.ts'
import type { Conversation } from '../storage.ts'
import { traitsAfter } from '../traits.ts'
import { callAfter } from './news.ts'
import { unansweredSince } from './silence.ts'

/** A conversation as its owner holds it in memory: the log, and everything that follows from it. */
export interface Ledger {
  /** The incarnation of the database that it was read from. */
  epoch: string
  /** `null` until the first entry. */
  row: Conversation | null
  entries: Entry[]
  byId: Map<string, Entry>
  state: PlaybookState
  /** The playbook as published; `undefined` when the server does not know the version, and then the log alone is kept. */
  playbook: Playbook | undefined
}

export const emptyLedger = (epoch: string): Ledger => ({
  epoch,
  row: null,
  entries: [],
  byId: new Map(),
  state: newState,
  playbook: undefined,
})

/** Write one entry into the ledger. Returns what the playbook wants done about it. */
export function enter(ledger: Ledger, entry: Entry, first: Pick<Conversation, 'id' | 'site' | 'visitor'>): readonly Effect[] {
  const [state, effects] = ledger.playbook ? machine.step(ledger.playbook, ledger.state, entry) : [ledger.state, []]
  ledger.entries.push(entry)
  ledger.byId.set(entry.id, entry)
  ledger.state = state
  const row = ledger.row ?? { ...first, status: 'bot', preview: '', startedAt: entry.at, lastAt: entry.at, head: 0 }
  const shown = shownIn(effects)
  const followed = follow(row, entry, shown, ledger)
  // Where it was as it was closed, it stays.
  const card = state.phase === 'closed' ? row.card : (state.phase !== 'ended' && !followed.agent && state.at) || undefined
  const unansweredAt = unansweredSince(followed, entry)
  const traits = traitsAfter(row.traits ?? {}, entry.body)
  const call = callAfter(followed, row, entry)
  const name = state.fields.get('name')
  ledger.row = { ...followed, card, unansweredAt, call, traits, head: entry.seq, lastAt: entry.at, name }
  return effects
}

/** How the answer that was just given reads; of one that was taken back, the one in its place. */
export function shownIn(effects: readonly Effect[]): string | undefined {
  const [first] = effects
  const taken = effects.filter((effect) => effect.do === 'take')
  return (first?.do === 'rewrite' ? taken.find(({ step }) => step === first.step) : taken[0])?.shown
}

const PREVIEW_CHARS = 140

const namesOf = ({ files = [] }: Message): string => files.map(({ name }) => name).join(', ')

function follow(row: Conversation, { body, at }: Entry, shown: string | undefined, ledger: Ledger): Conversation {
  switch (body.kind) {
    case 'message':
      return {
        ...row,
        preview: (body.text || namesOf(body)).slice(0, PREVIEW_CHARS),
        ...(isLeftToHumans(row, ledger) && { status: 'missed' as const }),
      }
    case 'drop':
      return { ...row, preview: body.as.text.slice(0, PREVIEW_CHARS) }
    case 'answer':
      return { ...row, preview: (shown || wordsOfLate(ledger.state, body) || row.preview).slice(0, PREVIEW_CHARS) }
    case 'waiting':
      return { ...row, status: 'waiting', deadlineAt: at + body.waitMs }
    case 'extend':
      return { ...row, deadlineAt: at + waitMsOf(ledger) }
    case 'expired':
    case 'unreached':
      return { ...row, status: 'missed', agent: undefined, deadlineAt: undefined }
    case 'assign':
      return { ...row, status: 'assigned', agent: body.agent, deadlineAt: undefined }
    // Who had it last is still said: nobody is missed here whom nobody came to. What goes on by the playbook is the bot's again.
    case 'unassign':
      return body.card === undefined
        ? { ...row, status: 'missed', agent: body.agent }
        : { ...row, status: 'bot', agent: undefined }
    case 'close':
      return { ...row, status: 'closed', closedAt: at, deadlineAt: undefined }
    default:
      return row
  }
}

/** Words that no playbook will answer, because it has come to its end or is not known here, are for an agent to see. */
const isLeftToHumans = (row: Conversation, { playbook, state }: Ledger): boolean =>
  row.status === 'bot' && (!playbook || state.phase === 'ended')

/** The length of the wait that runs, as the card had it when the wait began. */
function waitMsOf({ entries }: Ledger): number {
  for (let index = entries.length - 1; index >= 0; index--) {
    const body = entries[index]?.body
    if (body?.kind === 'waiting') return body.waitMs
  }
  return 0
}
