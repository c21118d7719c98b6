/** What a check throws when its claim does not hold. Any runner shows it. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
}

/** Throw unless `condition` holds; `claim` is what was promised, as a sentence. */
export function holds(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new CheckError(claim)
}

/** Throw unless the two are equal as JSON, whatever the order of their keys. A key that is `undefined` is as good as none. */
export function same(actual: unknown, expected: unknown, claim: string): void {
  const [got, wanted] = [ordered(actual), ordered(expected)]
  if (got !== wanted) throw new CheckError(`${claim}\n  expected ${wanted}\n  but got  ${got}`)
}

function ordered(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
