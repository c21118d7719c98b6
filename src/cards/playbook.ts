import * as v from 'valibot'
import { checkRoads } from '../playbook/index.ts'
import { type Fault, FrontdeskError, Id } from '../protocol/index.ts'
import { CaptureCard } from './capture.ts'
import { kinds } from './kinds.ts'
import { LiveChatCard } from './live-chat.ts'
import { MessageCard } from './message.ts'
import { OutcomeCard } from './outcome.ts'
import { plans } from './plans.ts'
import { QuestionCard } from './question.ts'
import { Words } from './text.ts'

/** A playbook, whole. Its type, its JSON Schema and its check are made from this one value. */
export const Playbook = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    id: Id,
    name: Words,
    locale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\dA-Za-z]{2,8})*$/, 'must be a language tag such as "en" or "pt-BR"')),
    bot: v.strictObject({ name: Words, picture: v.optional(v.pipe(v.string(), v.maxLength(2_000))) }),
    accent: v.optional(v.pipe(v.string(), v.regex(/^#[\dA-Fa-f]{6}$/, 'must be a colour such as "#0b6e4f"'))),
    start: v.pipe(Id, v.description('The id of the first card.')),
    cards: v.record(Id, v.variant('kind', [MessageCard, QuestionCard, CaptureCard, LiveChatCard, OutcomeCard])),
  }),
  v.title('Frontdesk playbook'),
)
export type Playbook = v.InferOutput<typeof Playbook>

/** Larger playbooks are refused unread. */
const PLAYBOOK_BYTES = 512_000

/**
 * Every fault of what may be a playbook, each with its path; empty for one that can be run. Never throws, whatever it is given.
 */
export function checkPlaybook(value: unknown): Fault[] {
  const result = v.safeParse(Playbook, value)
  if (result.success) return checkRoads(kinds, plans, result.output)
  return result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message }))
}

/**
 * A playbook from what may be one: an object, or its JSON text.
 *
 * @throws {FrontdeskError} `bad-playbook`, whose `details.faults` lists everything that `checkPlaybook` finds.
 */
export function parsePlaybook(value: unknown): Playbook {
  const read = typeof value === 'string' ? fromJson(value) : value
  const faults = checkPlaybook(read)
  if (faults.length === 0) return read as Playbook
  throw badPlaybook(faults)
}

function fromJson(text: string): unknown {
  if (text.length > PLAYBOOK_BYTES)
    throw badPlaybook([{ path: '', message: `The playbook is larger than ${PLAYBOOK_BYTES} characters. Split it.` }])
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badPlaybook([{ path: '', message: `This is not JSON: ${(error as SyntaxError).message}` }])
  }
}

function badPlaybook(faults: Fault[]): FrontdeskError<'bad-playbook'> {
  const lines = faults.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return new FrontdeskError('bad-playbook', `The playbook cannot be run.\n${lines.join('\n')}`, { faults })
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = ''
  for (const { key } of issue.path ?? []) path += typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key)
  return path
}
