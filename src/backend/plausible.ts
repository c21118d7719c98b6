import type { Update } from '../protocol/index.ts'

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const areAll = (value: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isOne)

/**
 * Whether a frame is an update, as far as a client has to know to live with it: a server, or what stands before it, may say anything.
 * What it says beyond that is its own to answer for; the schemas that know it all are too large for a visitor's browser.
 */
export function isUpdate(value: unknown): value is Update {
  if (!isThing(value)) return false
  switch (value.type) {
    case 'welcome':
      return isText(value.epoch)
    case 'refused':
      return isText(value.code)
    case 'entries':
      return areAll(value.entries, isEntry)
    case 'rows':
      return areAll(value.rows, isThing)
    case 'row':
      return isThing(value.row)
    default:
      return isText(value.type)
  }
}

function isEntry(value: unknown): boolean {
  if (!isThing(value) || !isText(value.id) || !isThing(value.by) || !isThing(value.body)) return false
  const { kind, text, agent, fields } = value.body
  if (kind === 'message') return isText(text)
  if (/assign$/.test(`${kind}`)) return isThing(agent) && isText(agent.name)
  return kind === 'identified' ? isThing(fields) : isText(kind)
}
