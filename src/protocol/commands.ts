import * as v from 'valibot'
import { List, Presence, Touch } from './desk.ts'
import { Detail } from './detail.ts'
import { Forget } from './forget.ts'
import { AgentHello, VisitorHello } from './hello.ts'
import { Identify } from './identity.ts'
import { AgentAppend, Unwatch, VisitorAppend, Watch } from './log.ts'
import { Note } from './note.ts'
import { Page } from './page.ts'
import { Ping } from './ping.ts'
import { Read } from './receipt.ts'
import { Facets, Search } from './search.ts'
import { Transcript } from './transcript.ts'
import { AgentTyping, Typing } from './typing.ts'

/** What goes up, from a visitor. `hello` is the first frame and comes once. */
export const VisitorCommand = v.variant('type', [
  VisitorHello,
  VisitorAppend,
  Watch,
  Typing,
  Read,
  Page,
  Identify,
  Transcript,
  Forget,
  Ping,
])
export type VisitorCommand = v.InferOutput<typeof VisitorCommand>

/** What goes up, from an agent. `hello` is the first frame and comes once. */
export const AgentCommand = v.variant('type', [
  AgentHello,
  AgentAppend,
  Watch,
  Unwatch,
  Detail,
  Note,
  Presence,
  Touch,
  List,
  Search,
  Facets,
  AgentTyping,
  Read,
  Ping,
])
export type AgentCommand = v.InferOutput<typeof AgentCommand>

export type Command = VisitorCommand | AgentCommand
export type Hello = VisitorHello | AgentHello
