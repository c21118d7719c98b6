import type { CrmRecord } from '../../crm/record.ts'

/** What was answered, and on which page, as the HTML of a note: Pipedrive has no field of its own for either. */
export function noteText({ title, fields, page }: CrmRecord): string {
  const lines = Object.entries(fields).map(([key, value]) => `<b>${escaped(key)}</b>: ${escaped(value).replaceAll('\n', '<br>')}`)
  const from = page && /^https?:/.test(page) ? `<a href="${escaped(page)}">${escaped(page)}</a>` : escaped(page ?? '')
  return [`<b>${escaped(title)}</b>`, ...lines, from].filter(Boolean).join('<br>')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

/** Whether two notes say the same: Pipedrive tidies the HTML that it is given. */
export const isSameText = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (html: string): string => html.replace(/<[^>]*>|&[#\w]+;|\s/g, '')
