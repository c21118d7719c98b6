/** What Pipedrive calls a thing: a number, or a lead's UUID. */
export type RemoteId = string

/** One of its things. */
export interface Remote {
  id: RemoteId
  /** Everything that was said of it. */
  of: Readonly<Record<string, unknown>>
}

/**
 * The thing that an answer holds. An answer that is no answer must never be taken for "there is none", for then it would be made again.
 *
 * @throws {Error} The answer means nothing.
 */
export function oneIn(answer: unknown): Remote {
  return itemFrom(objectFrom(answer).data)
}

/** The things that an answer lists; of a search, those that it found. */
export function allIn(answer: unknown): Remote[] {
  const { data } = objectFrom(answer)
  // A list without anything is `null` in version 1.
  if (data === null) return []
  if (Array.isArray(data)) return data.map(itemFrom)
  const { items } = objectFrom(data)
  if (!Array.isArray(items)) throw nonsense()
  return items.map((found) => itemFrom(objectFrom(found).item))
}

function itemFrom(value: unknown): Remote {
  const of = objectFrom(value)
  if (typeof of.id !== 'number' && typeof of.id !== 'string') throw nonsense()
  return { id: String(of.id), of }
}

function objectFrom(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw nonsense()
  return value as Record<string, unknown>
}

const nonsense = (): Error => new Error('Pipedrive answered something that means nothing.')

/** Why a call failed, in words: the client rejects with the answer's body, whatever that is. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof Error) return failure.message || (failure as { code?: string }).code || failure.name
  const { error, error_info: info } = (typeof failure === 'object' && failure ? failure : {}) as Record<string, unknown>
  if (typeof error !== 'string') return nonsense().message
  return `Pipedrive answered: ${error}${typeof info === 'string' ? ` (${info})` : ''}`
}
