import type { CrmKind } from '../../protocol/index.ts'
import type { Sink } from '../../server/crm/sink.ts'

/**
 * How the other side behaves. `down`: nobody listens; `failing`: it says that something is wrong with it; `nonsense`: it answers what means nothing;
 * `hanging`: it never answers; `forgetful`: it does
 * what it is asked to, and of whatever changes something the answer is lost on the way.
 */
export type Weather = 'fine' | 'down' | 'failing' | 'nonsense' | 'hanging' | 'forgetful'

/** Something that the other side has. */
export interface Arrived {
  object: CrmKind
  title: string
  /** Of a lead, deal, activity or note: the title of the person whom it is about. */
  person?: string | undefined
  /** Of a person. */
  email?: string | undefined
  /** Everything else that is said of it, in any form: a search in it finds a field, or the page. */
  text: string
}

/** A sink under test, and the other side of it, which has nothing yet. */
export interface SinkSubject {
  sink: Sink
  /** What the other side has, each thing once, in the order in which it came first. */
  arrived(): Promise<Arrived[]>
  /** Change how the other side behaves. It behaves well at first. */
  turn(weather: Weather): Promise<void>
  /** Resolves when the other side is asked something the next time. */
  asked(): Promise<void>
}
