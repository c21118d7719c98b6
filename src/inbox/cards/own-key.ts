import { shortNameOf } from '../../playbook/index.ts'
import { DETAIL_FIELDS } from '../../protocol/index.ts'

const LONGEST_KEY = 40
/** What deals, people and answered meetings are known by: a fact of the agent's own must not stand in their place. */
const TAKEN: readonly string[] = [...DETAIL_FIELDS, 'meeting']
/** Letters that are Latin, and are no letter with a mark. */
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * What a fact that an agent asks for is kept under: `Order number` → `order-number`. A label of which that would leave out something that tells it from others, as
 * one in another script, has a name that only looks made up: it is the same for the same label.
 */
export function keyFrom(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LATIN[letter] as string)
    .replace(/(?<=[a-z])\p{M}+/gu, '')
  const key = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (key === '' || key.length > LONGEST_KEY || /[^\p{ASCII}\p{P}\p{Z}]/u.test(plain)) return `own-${shortNameOf(label.trim())}`
  return TAKEN.includes(key) ? `own-${key}` : key
}
