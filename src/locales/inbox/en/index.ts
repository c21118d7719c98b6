import { aboutEn } from './about.ts'
import { cardsEn } from './cards.ts'
import { composeEn } from './compose.ts'
import { deskEn } from './desk.ts'
import { endsEn } from './ends.ts'
import { faultsEn } from './faults.ts'
import { filesEn } from './files.ts'
import { filterEn } from './filter.ts'
import { foldersEn } from './folders.ts'
import { frameEn } from './frame.ts'
import { insightEn } from './insight.ts'
import { lookersEn, notesEn } from './notes.ts'
import { notifyEn } from './notify.ts'
import { peopleEn } from './people.ts'
import { pushEn } from './push.ts'
import { rankEn } from './rank.ts'
import { repliesEn } from './replies.ts'
import { rulesEn } from './rules.ts'
import { settingsEn } from './settings.ts'
import { talkEn } from './talk.ts'
import { thereEn } from './there.ts'
import { whyEn } from './why.ts'

/**
 * The words of the inbox. Another language is another object of this type; what varies inside a sentence is handed to a function, so
 * that each language may put it where its grammar wants it.
 */
export const inboxEn = {
  ...frameEn,
  ...foldersEn,
  ...talkEn,
  ...filesEn,
  about: aboutEn,
  cards: cardsEn,
  compose: composeEn,
  ends: endsEn,
  faults: faultsEn,
  filter: filterEn,
  notes: notesEn,
  lookers: lookersEn,
  notify: notifyEn,
  push: pushEn,
  rank: rankEn,
  replies: repliesEn,
  there: thereEn,
  insight: insightEn,
  settings: { ...settingsEn, ...rulesEn, desk: deskEn, replies: repliesEn.shared },
  people: peopleEn,
  why: whyEn,
}

/** The inbox in one language. */
export type InboxWords = typeof inboxEn
