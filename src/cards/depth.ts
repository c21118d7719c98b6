/** Deeper than any playbook is written; schemas are read by recursion, which has an end. */
const DEEPEST = 64

/** Whether a value is nested more deeply than that, or in itself. Level by level, so that no nesting is too deep for the question. */
export function isTooDeep(value: unknown): boolean {
  let level = new Set<unknown>([value])
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const below = new Set<unknown>()
    for (const part of level)
      if (typeof part === 'object' && part !== null)
        for (const one of Object.values(part)) if (typeof one === 'object') below.add(one)
    if (below.size === 0) return false
    level = below
  }
  return true
}
