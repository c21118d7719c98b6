import { foldersEn } from '../../locales/inbox/en/folders.ts'
import { notifyEn } from '../../locales/inbox/en/notify.ts'
import { pushEn } from '../../locales/inbox/en/push.ts'
import type { NewsEvent } from '../../protocol/index.ts'
import type { Conversation } from '../storage.ts'
import type { Note } from './note.ts'

/** What there is to tell: of one conversation, or of so many in Unassigned. */
export type Call = { about: NewsEvent; row: Conversation } | { about: 'several'; count: number }

/** The tag of what is told of several; that of one is its id. The open inbox goes by the same. */
export const SEVERAL = 'waiting'

/** What it is told under. */
export const tagOf = (call: Call): string => (call.about === 'several' ? SEVERAL : call.row.id)

export const isOfUnassigned = ({ about }: Call): boolean => about === 'unassigned' || about === 'several'

/** A call in the words that the open inbox has too. */
export function noteOf(site: string, call: Call, isQuiet: boolean): Note {
  const { told, hint, several } = notifyEn
  const frame = { tag: tagAt(site, tagOf(call)), isQuiet }
  if (call.about === 'several')
    return { ...frame, title: several(call.count), body: hint.unassigned, open: placeAt(site, 'unassigned') }
  const { about, row } = call
  const open = placeAt(site, `${about === 'unassigned' ? 'unassigned' : 'mine'}/${row.id}`)
  return { ...frame, title: told[about](row.name || foldersEn.visitor), body: hint[about], open }
}

/** That what was told of Unassigned under this tag is over. `name` is absent where there is none, or none to be told any more. */
export const overNote = (site: string, tag: string, name = foldersEn.visitor): Note => ({
  tag: tagAt(site, tag),
  title: tag === SEVERAL ? pushEn.takenAll : pushEn.taken(name),
  body: pushEn.takenHint,
  open: placeAt(site, 'unassigned'),
  isQuiet: true,
})

/** What somebody is sent who wants to see whether it works. */
export const trialNote: Note = {
  tag: 'frontdesk-trial',
  title: pushEn.trial,
  body: pushEn.trialHint,
  open: '',
  isQuiet: false,
}

const tagAt = (site: string, tag: string): string => `frontdesk-${site}-${tag}`
const placeAt = (site: string, place: string): string => `?site=${encodeURIComponent(site)}#/${place}`
