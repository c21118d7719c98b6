import type { CrmKind, Fields } from '../../protocol/index.ts'

/** Something that was made of a conversation for the owner's sales, as this server keeps it. */
export interface CrmRecord {
  /** Names its cause, so that the same cause makes it once; a person's follows from the e-mail address, an organisation's from the name. */
  id: string
  site: string
  object: CrmKind
  title: string
  /** As they were typed: `name`, `email`, `phone`, `organization`, or a custom key; `value`, where it is an amount, as the wire writes it. */
  fields: Fields
  /** The fields that agents have emptied: what was said there before holds no more. */
  emptied?: readonly string[] | undefined
  /** A person's number in E.164, `+4755123456`; absent when the typed one cannot be read as one. */
  phone?: string | undefined
  /** The ids of the person and the organisation that it belongs to. */
  person?: string | undefined
  organization?: string | undefined
  /** Absent once the visitor wished to be forgotten. */
  conversation?: string | undefined
  /** The address of the page that the conversation began on (R33). */
  page?: string | undefined
  createdAt: number
  changedAt: number
}

/**
 * What is kept of a record that is made again. A person or an organisation is completed, never overwritten but by the
 * conversation that made it: anybody can type another's address into a chat. Anything else is as it was said last.
 */
export function merged(before: CrmRecord | undefined, next: CrmRecord): CrmRecord {
  if (!before) return next
  const { createdAt } = before
  if (next.object !== 'person' && next.object !== 'organization') return { ...before, ...next, createdAt }
  // The same visitor may correct themselves.
  const isOwn = before.conversation !== undefined && before.conversation === next.conversation
  const fields = isOwn ? { ...before.fields, ...next.fields } : { ...next.fields, ...before.fields }
  const title = next.object === 'person' ? personTitle(fields) : before.title
  return { ...next, ...defined(before), ...(isOwn && defined(next)), fields, title, createdAt, changedAt: next.changedAt }
}

/** What a person is called in a list. */
export const personTitle = ({ name, email, phone }: Fields): string => name ?? email ?? phone ?? ''

const defined = (record: CrmRecord): CrmRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as CrmRecord
