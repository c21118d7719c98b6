import { isNowName, type Known, valueBehind } from '../playbook/index.ts'
import { filesIn } from '../protocol/index.ts'
import { isOpen } from './hours.ts'
import type { Test, When } from './when-schema.ts'

/** Whether it takes a look at how things stand now. */
export function needsNow(when: When): boolean {
  if ('all' in when) return when.all.some(needsNow)
  if ('any' in when) return when.any.some(needsNow)
  if ('not' in when) return needsNow(when.not)
  return 'hours' in when || isNowName(when.value)
}

/** Whether it is met. What is not known meets no test but `given: false`. */
export function isMet(when: When, known: Known): boolean {
  if ('all' in when) return when.all.every((part) => isMet(part, known))
  if ('any' in when) return when.any.some((part) => isMet(part, known))
  if ('not' in when) return !isMet(when.not, known)
  if ('hours' in when) return known.now !== undefined && isOpen(when.hours, known.now, known)
  return passes(when, known)
}

function passes({ value: name, given, is, contains, matches, above, below }: Test, known: Known): boolean {
  const behind = valueBehind(name, known)
  const value = filesIn(behind)?.map((file) => file.name) ?? behind
  // Of several chosen options, one that passes is enough.
  const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null && one !== '')
  if (given !== undefined) return values.length > 0 === given
  return values.some((one) => {
    if (is !== undefined) return (Array.isArray(is) ? is : [is]).some((wanted) => String(wanted) === String(one))
    if (contains !== undefined) return String(one).toLowerCase().includes(contains.toLowerCase())
    if (matches !== undefined) return isLike(String(one), matches)
    const figure = typeof one === 'string' && one.trim() !== '' ? Number(one) : one
    return typeof figure === 'number' && (above === undefined ? below !== undefined && figure < below : figure > above)
  })
}

/** Whether a text is of a form in which `*` stands for anything. Each piece is sought once, so that no form takes long. */
function isLike(text: string, form: string): boolean {
  const [first = '', ...pieces] = form.split('*')
  const last = pieces.pop()
  if (last === undefined) return text === form
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let from = first.length
  const end = text.length - last.length
  for (const piece of pieces) {
    const at = text.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return from <= end
}
