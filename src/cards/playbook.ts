import * as v from 'valibot'
import { type Completeness, checkRoads, completenessOf, faultAt, graphOf, untranslated } from '../playbook/index.ts'
import { type Fault, FrontdeskError, Id } from '../protocol/index.ts'
import { isTooDeep } from './depth.ts'
import { faultOf } from './fault-of.ts'
import { linked } from './includes.ts'
import { type Card, kinds } from './kinds.ts'
import { plans } from './plans.ts'
import { provideAll } from './provide-all.ts'
import { rest } from './rest.ts'
import { Cards } from './schema.ts'
import { startFaults, startHints } from './starts/faults.ts'
import { Starts } from './starts/schema.ts'
import { takenIds } from './taken-ids.ts'
import { LanguageTag, Words } from './text.ts'
import { Texts } from './texts.ts'
import { withoutConsent } from './without-consent.ts'

/** A playbook as it is written. Its type, its JSON Schema and its check are made from this one value. */
export const Playbook = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    id: Id,
    name: Words,
    locale: v.pipe(LanguageTag, v.description('The language of the cards, and of whoever reads none of "texts".')),
    bot: v.strictObject({ name: Words, picture: v.optional(v.pipe(v.string(), v.maxLength(2_000))) }),
    accent: v.optional(v.pipe(v.string(), v.regex(/^#[\dA-Fa-f]{6}$/, 'not-a-colour'))),
    starts: v.optional(Starts),
    start: v.pipe(Id, v.description('The id of the first card.')),
    cards: Cards,
    texts: Texts,
    includes: v.optional(
      v.pipe(
        v.record(Id, v.strictObject({ start: Id, cards: Cards, texts: Texts })),
        v.description('Other playbooks, by a name of your own, that a jump can go through.'),
      ),
    ),
  }),
  v.title('Frontdesk playbook'),
)
type WrittenPlaybook = v.InferOutput<typeof Playbook>
/** A playbook that can be run: what it includes is among its cards. */
export type Playbook = Omit<WrittenPlaybook, 'includes' | 'cards'> & { cards: Record<string, Card> }

/** Larger playbooks are refused unread. */
const PLAYBOOK_BYTES = 512_000

/**
 * Every fault of what may be a playbook, each with its path; empty for one that can be run. Never throws, whatever it is given.
 */
export const checkPlaybook = (value: unknown): Fault[] => judge(value).faults

/** What a sound playbook runs with and its owner hardly wants, each with its path; empty for one with faults. */
export function reviewPlaybook(value: unknown): Fault[] {
  const { playbook, faults } = judge(value)
  return playbook && faults.length === 0 ? [...untranslated(playbook), ...startHints(playbook)] : []
}

/** How far a sound playbook is there in each of its other languages; empty for one with faults, or in one language. */
export function languagesOf(value: unknown): Completeness[] {
  const { playbook, faults } = judge(value)
  return playbook && faults.length === 0 ? completenessOf(playbook) : []
}

/**
 * A playbook from what may be one: an object, or its JSON text. What it includes is linked in, and the machine can run it.
 *
 * @throws {FrontdeskError} `bad-playbook`, whose `details.faults` lists everything that `checkPlaybook` finds.
 */
export function parsePlaybook(value: unknown): Playbook {
  const { playbook, faults } = judge(typeof value === 'string' ? fromJson(value) : value)
  if (playbook && faults.length === 0) return playbook
  throw badPlaybook(faults)
}

function judge(value: unknown): { playbook?: Playbook; faults: Fault[] } {
  provideAll(rest)
  if (isTooDeep(value)) return { faults: [faultAt('', 'too-deep', {})] }
  if (isBent()) return { playbook: linked(value as Playbook).playbook, faults: [] }
  const result = v.safeParse(Playbook, value)
  if (!result.success) return { faults: result.issues.map(faultOf) }
  const { playbook, faults } = linked(result.output)
  // What includes nothing stays as it was written, to the order of its properties: its version is the hash of that.
  return {
    playbook: result.output.includes ? playbook : (value as Playbook),
    faults: faults.length > 0 ? faults : roadFaults(playbook),
  }
}

/**
 * Whether the page's scripts have hung names on every object there is. Whoever goes over a schema's properties would find them there: such a
 * page has its playbook as the script tag has it, unread; the server has examined it before it was published.
 */
function isBent(): boolean {
  for (const _name in {}) return true
  return false
}

function roadFaults(playbook: Playbook): Fault[] {
  const faults = [...takenIds(playbook), ...checkRoads(kinds, plans, playbook), ...startFaults(playbook)]
  return faults.length > 0 ? faults : withoutConsent(graphOf(kinds, plans, playbook), playbook.cards)
}

function fromJson(text: string): unknown {
  if (text.length > PLAYBOOK_BYTES) throw badPlaybook([faultAt('', 'too-large', { most: PLAYBOOK_BYTES })])
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badPlaybook([faultAt('', 'not-json', { said: (error as SyntaxError).message })])
  }
}

function badPlaybook(faults: Fault[]): FrontdeskError<'bad-playbook'> {
  const lines = faults.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return new FrontdeskError('bad-playbook', `The playbook cannot be run.\n${lines.join('\n')}`, { faults })
}
