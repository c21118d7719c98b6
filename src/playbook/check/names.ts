import type { Fault } from '../../protocol/index.ts'
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
    const tell = (message: string) => faults.push({ path, message })
    if (isText && isNowName(name)) tell(`"${name}" is known to conditions alone. Take it out of the text.`)
    else if (isFixedName(name)) {
      const fault = identityFault(name)
      if (fault) tell(fault)
    } else if (name.includes('.'))
      tell(`There is no "${name}". Look up the names in the README, or ask for it under a name without a dot.`)
    else if (!givers.has(name))
      tell(`No card asks for "${name}". Name an answer’s key, or write "identity.${name}" for what the site knows.`)
    else if (!isKnownAt(name, card)) tell(`"${name}" is asked for only after this. Ask for it before, or use it later.`)
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
function identityFault(name: string): string | undefined {
  const field = /^identity\.(.*)$/.exec(name)?.[1]
  if (field === undefined) return
  if (!/^[\w-]{1,64}$/.test(field))
    return `The site can vouch for no field "${field}": such names hold letters, digits, "_" and "-".`
  const folded = field.toLowerCase().replace(/[-_]/g, '')
  const claim = Object.hasOwn(CLAIMS, folded) ? CLAIMS[folded] : undefined
  if (claim !== undefined && claim !== field)
    return `The site vouches for "identity.${claim}", not for "identity.${field}". Write it so.`
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
