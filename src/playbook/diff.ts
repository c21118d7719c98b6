/** One thing in which two versions of a playbook differ. */
export interface Change {
  /** Where, by stable ids: `cards.topic.options[buy].label`; empty for the whole. */
  path: string
  /** `moved`: the same things in another order; `before` and `after` are their ids. */
  kind: 'added' | 'removed' | 'changed' | 'moved'
  before?: unknown
  after?: unknown
}

type Tree = Readonly<Record<string, unknown>>
type Named = Tree & { readonly id: string }

/**
 * What has changed between two versions of a playbook, or between what may be some. Cards are told apart by their ids and so is whatever else has one, so that what was
 * moved is not shown as written anew.
 *
 * @returns the changes in the order of `after`, and what was removed behind what stayed.
 */
export function diffPlaybooks(before: unknown, after: unknown): Change[] {
  return compare('', before, after)
}

function compare(path: string, before: unknown, after: unknown): Change[] {
  if (canonical(before) === canonical(after)) return []
  if (before === undefined) return [{ path, kind: 'added', after }]
  if (after === undefined) return [{ path, kind: 'removed', before }]
  if (isNamed(before) && isNamed(after)) return compareLists(path, before, after)
  if (isTree(before) && isTree(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    return keys.flatMap((key) => compare(path ? `${path}.${key}` : key, own(before, key), own(after, key)))
  }
  return [{ path, kind: 'changed', before, after }]
}

function compareLists(path: string, before: readonly Named[], after: readonly Named[]): Change[] {
  const ids = (list: readonly Named[]): string[] => list.map(({ id }) => id)
  const stayed = (list: readonly Named[], other: readonly Named[]) => ids(list).filter((id) => ids(other).includes(id))
  const [was, is] = [stayed(before, after), stayed(after, before)]
  const moved: Change[] = was.join() === is.join() ? [] : [{ path, kind: 'moved', before: was, after: is }]
  const all = [...new Set([...ids(after), ...ids(before)])]
  const find = (list: readonly Named[], id: string) => list.find((one) => one.id === id)
  return [...moved, ...all.flatMap((id) => compare(`${path}[${id}]`, find(before, id), find(after, id)))]
}

/** As JSON, whatever the order of the keys. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isTree(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  )

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list in which everything has an id of its own. */
function isNamed(value: unknown): value is readonly Named[] {
  if (!Array.isArray(value) || !value.every((one) => isTree(one) && typeof one.id === 'string')) return false
  return new Set(value.map(({ id }) => id)).size === value.length
}

const own = (tree: Tree, key: string): unknown => (Object.hasOwn(tree, key) ? tree[key] : undefined)
