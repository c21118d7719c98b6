import type { Fault } from '../../protocol/index.ts'
import { faultAt } from '../fault.ts'
import { variablesOf } from '../fill.ts'
import type { Plans } from '../kind.ts'
import { isFixedName, isNowName } from '../names.ts'
import type { PlaybookOf } from '../playbook.ts'
import { after, type Graph, planOf, reach } from './graph.ts'

/** Somewhere that a name is used. */
interface Use {
  card: string
  path: string
  name: string
  /** Whether it is in a text, and not in a condition. */
  isText: boolean
}

/** Names that nothing stands behind: unknown ones, those of a moment in a text, and those that are asked for only later (R19). */
export function nameFaults<Card extends { kind: string }>(graph: Graph, plans: Plans<Card>, playbook: PlaybookOf<Card>): Fault[] {
  const faults: Fault[] = []
  const givers = new Map<string, string[]>()
  for (const [id, { names }] of graph) for (const name of names) givers.set(name, [...(givers.get(name) ?? []), id])
  const uses = [...usesIn(graph, plans, playbook)]
  const users = new Map<string, Set<string>>()
  for (const { name, card } of uses) users.set(name, (users.get(name) ?? new Set()).add(card))
  const knownAt = new Map<string, Set<string>>()

  function isKnownAt(name: string, card: string): boolean {
    const cards =
      knownAt.get(name) ??
      reach(
        graph,
        (givers.get(name) ?? []).flatMap((id) => after(graph, id)),
        users.get(name),
      )
    knownAt.set(name, cards)
    return cards.has(card)
  }

  for (const use of uses) {
    const { card, path, name, isText } = use
    const tell = (code: 'only-for-conditions' | 'no-such-name' | 'never-asked' | 'asked-later') =>
      faults.push(faultAt(path, code, { name }))
    if (isText && isNowName(name)) tell('only-for-conditions')
    else if (isFixedName(name)) faults.push(...claimFaults(path, name))
    else if (name.includes('.')) tell('no-such-name')
    else if (!givers.has(name)) tell('never-asked')
    else if (!isKnownAt(name, card)) tell('asked-later')
  }
  return faults
}

/** What an identity token holds under a name of its own; `fields` may hold others. */
const CLAIMS: Readonly<Record<string, string>> = {
  name: 'name',
  username: 'name',
  email: 'email',
  mail: 'email',
  emailaddress: 'email',
  phone: 'phone',
  phonenumber: 'phone',
  organization: 'organization',
  organisation: 'organization',
}

/** A name that no identity token can hold, or holds in another spelling. */
function claimFaults(path: string, name: string): Fault[] {
  const field = /^identity\.(.*)$/.exec(name)?.[1]
  if (field === undefined) return []
  if (!/^[\w-]{1,64}$/.test(field)) return [faultAt(path, 'no-such-claim', { field })]
  const folded = field.toLowerCase().replace(/[-_]/g, '')
  const claim = Object.hasOwn(CLAIMS, folded) ? CLAIMS[folded] : undefined
  return claim !== undefined && claim !== field ? [faultAt(path, 'other-claim', { field, claim })] : []
}

function* usesIn<Card extends { kind: string }>(
  graph: Graph,
  plans: Plans<Card>,
  { cards, texts = {} }: PlaybookOf<Card>,
): Generator<Use> {
  for (const card of graph.keys()) {
    const body = cards[card] as Card
    const at = `cards.${card}`
    for (const { path, name } of planOf(plans, body).needs?.(body) ?? [])
      yield { card, path: `${at}.${path}`, name, isText: false }
    yield* variablesIn(card, at, body)
    for (const [locale, words] of Object.entries(texts))
      if (Object.hasOwn(words, card)) yield* variablesIn(card, `texts.${locale}.${card}`, words[card])
  }
}

function* variablesIn(card: string, at: string, part: unknown): Generator<Use> {
  for (const [path, text] of textsIn(part, at)) for (const { name } of variablesOf(text)) yield { card, path, name, isText: true }
}

function* textsIn(part: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof part === 'string' && part.includes('{{')) yield [path, part]
  if (typeof part !== 'object' || part === null) return
  for (const [key, one] of Object.entries(part)) yield* textsIn(one, Array.isArray(part) ? `${path}[${key}]` : `${path}.${key}`)
}
