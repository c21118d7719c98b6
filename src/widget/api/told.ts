import { FrontdeskError } from '../../protocol/error.ts'
import type { Core } from '../core.ts'
import { visitOf } from '../visit.ts'

/** The page tells that something has happened on it. */
export function track(core: Core, name: unknown, data: unknown): void {
  if (core.isOver) return
  if (typeof name === 'string' && name) visitOf(core).tell({ kind: 'track', name, data })
  else complain(core, 'name', 'track takes the name of what has happened.')
}

/** The page tells that the visitor is on another page of it. */
export function comeTo(core: Core, url: unknown = location.href): void {
  if (core.isOver) return
  const at = location.href
  if (typeof url !== 'string' || !URL.canParse(url, at)) return complain(core, 'url', 'page takes an address.')
  core.settings.page = { at, url: new URL(url, at).href }
  visitOf(core).tell({ kind: 'page', url: core.settings.page.url })
  core.session?.chat.moved()
}

/** A call that cannot be right is told to the page, and thrown at nobody. */
export const complain = (core: Core, option: string, message: string): void =>
  core.emit('error', new FrontdeskError('bad-option', message, { option }))
