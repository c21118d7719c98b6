/**
 * Plain data as JSON, as `JSON.stringify` has it on a page that is left as browsers make it. Old libraries hang a `toJSON` on arrays and
 * objects, which would put a text where the list should be: what is said or kept is nobody's to rewrite.
 */
export function writeJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(writeJson).join()}]`
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${writeJson(part)}`).join()}}`
}
