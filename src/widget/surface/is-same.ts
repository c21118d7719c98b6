/**
 * Whether two values of an option say the same: a page may make an object anew each time that it draws, and a script tag has but text, of an
 * address with a stroke at its end.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (isObject(one) && isObject(other)) return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]))
  return typeof one !== 'function' && textOf(one) === textOf(other)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOf = (value: unknown): string => String(value).replace(/\/$/, '')
