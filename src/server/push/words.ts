import { spokenOf } from '../../locales/inbox/languages.ts'
import { pageWords } from '../../locales/inbox/page-words.ts'
import type { NewsEvent } from '../../protocol/index.ts'
import type { Conversation } from '../storage.ts'
import type { Device } from './device.ts'
import type { Note } from './note.ts'

/** What there is to tell: of one conversation, or of so many in Unassigned. */
export type Call = { about: NewsEvent; row: Conversation } | { about: 'several'; count: number }

/** The tag of what is told of several; that of one is its id. The open inbox goes by the same. */
export const SEVERAL = 'waiting'

/** What it is told under. */
export const tagOf = (call: Call): string => (call.about === 'several' ? SEVERAL : call.row.id)

/** Which switch it goes by. */
export const eventOf = ({ about }: Call): NewsEvent => (about === 'several' ? 'unassigned' : about)

export const isOfUnassigned = (call: Call): boolean => eventOf(call) === 'unassigned'

const wordsOf = ({ language }: Pick<Device, 'language'>) => pageWords[spokenOf([language])].calls

/** A call in the words that the open inbox has too, in the device's language. */
export function noteOf(site: string, call: Call, device: Pick<Device, 'language' | 'wanted'>): Note {
  const { told, hint, several, visitor } = wordsOf(device)
  const frame = { tag: tagAt(site, tagOf(call)), isQuiet: !device.wanted.sound }
  if (call.about === 'several')
    return { ...frame, title: several(call.count), body: hint.unassigned, open: placeAt(site, 'unassigned') }
  const { about, row } = call
  const open = placeAt(site, `${about === 'unassigned' ? 'unassigned' : 'mine'}/${row.id}`)
  const seq = about === 'unassigned' ? undefined : row.call?.seq
  return { ...frame, title: told[about](row.name || visitor), body: hint[about], open, seq }
}

/** That what was told of Unassigned under this tag is over. `name` is absent or empty where there is none, or none to be told any more. */
export function overNote(site: string, tag: string, name: string | undefined, device: Pick<Device, 'language'>): Note {
  const { takenAll, taken, takenHint, visitor } = wordsOf(device)
  return {
    tag: tagAt(site, tag),
    title: tag === SEVERAL ? takenAll : taken(name || visitor),
    body: takenHint,
    open: placeAt(site, 'unassigned'),
    isQuiet: true,
    isOver: true,
  }
}

/** What somebody is sent who wants to see whether it works. */
export function trialNote(device: Pick<Device, 'language'>): Note {
  const { trial, trialHint } = wordsOf(device)
  return { tag: 'frontdesk-trial', title: trial, body: trialHint, open: '', isQuiet: false }
}

const tagAt = (site: string, tag: string): string => `frontdesk-${site}-${tag}`
const placeAt = (site: string, place: string): string => `?site=${encodeURIComponent(site)}#/${place}`
