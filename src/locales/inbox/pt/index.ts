import type { InboxWords } from '../en/index.ts'
import { about } from './about.ts'
import { cards } from './cards.ts'
import { compose } from './compose.ts'
import { desk } from './desk.ts'
import { ends } from './ends.ts'
import { faults } from './faults.ts'
import { files } from './files.ts'
import { filter } from './filter.ts'
import { folders } from './folders.ts'
import { frame } from './frame.ts'
import { insight } from './insight.ts'
import { lookers, notes } from './notes.ts'
import { notify } from './notify.ts'
import { people } from './people.ts'
import { push } from './push.ts'
import { rank } from './rank.ts'
import { replies } from './replies.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { talk } from './talk.ts'
import { there } from './there.ts'
import { why } from './why.ts'

export const words: InboxWords = {
  ...frame,
  ...folders,
  ...talk,
  ...files,
  about,
  cards,
  compose,
  ends,
  faults,
  filter,
  notes,
  lookers,
  notify,
  push,
  rank,
  replies,
  there,
  insight,
  settings: { ...settings, ...rules, desk, replies: replies.shared },
  people,
  why,
}
