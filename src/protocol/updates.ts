import * as v from 'valibot'
import { Agents, Counts, News, RowChange, RowGone, Rows, Seen } from './desk.ts'
import { Details } from './detail.ts'
import { Failure } from './failure.ts'
import { Forgotten } from './forget.ts'
import { Welcome } from './hello.ts'
import { IdentifySeen } from './identity.ts'
import { Entries, Refused } from './log.ts'
import { Looking } from './looking.ts'
import { Notes } from './note.ts'
import { Page } from './page.ts'
import { Pong } from './ping.ts'
import { ReadSeen } from './receipt.ts'
import { FacetsFound, Found } from './search.ts'
import { Team } from './team.ts'
import { TranscriptSeen } from './transcript.ts'
import { TypingSeen } from './typing.ts'

/** What comes down. The last eleven are for agents alone. */
export const Update = v.variant('type', [
  Welcome,
  Entries,
  Refused,
  Agents,
  TypingSeen,
  ReadSeen,
  Pong,
  Failure,
  IdentifySeen,
  TranscriptSeen,
  Forgotten,
  Page,
  Details,
  Notes,
  Looking,
  Team,
  Rows,
  RowChange,
  RowGone,
  News,
  Counts,
  Seen,
  Found,
  FacetsFound,
])
export type Update = v.InferOutput<typeof Update>
