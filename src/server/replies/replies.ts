import * as v from 'valibot'
import { unknownIn } from '../../playbook/reply.ts'

/** As much as is read as Markdown. */
const REPLY_CHARS = 4_000
const NAME_CHARS = 80

/** What somebody writes of a reply that they want to keep. */
export const WrittenReply = v.strictObject({
  /** What it is found by. */
  name: v.pipe(
    v.string(),
    v.transform((name) => name.replace(/\p{Cc}+/gu, ' ')),
    v.trim(),
    v.nonEmpty('Give it a name to find it by.'),
    v.maxLength(NAME_CHARS, 'This name is too long.'),
  ),
  /** Markdown with variables, such as `{{visitor.name | you}}`. */
  text: v.pipe(
    v.string(),
    // What cannot be seen cannot be said either, and a database keeps a text up to its first NUL.
    v.transform((text) => text.replace(/[^\P{Cc}\n\t]/gu, '')),
    v.trim(),
    v.nonEmpty('Write what it says.'),
    v.maxLength(REPLY_CHARS, 'This is too long: 4,000 characters are read as Markdown.'),
    v.check(
      (text) => unknownIn(text).length === 0,
      ({ input }) => `Nothing is known by the name “${unknownIn(input as string)[0]}”.`,
    ),
  ),
  /** For everybody at the desk, and kept by administrators; otherwise it is its writer's own. */
  shared: v.boolean(),
  /** The version that was read; 0 for a new one. */
  since: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type WrittenReply = v.InferOutput<typeof WrittenReply>

/** A reply that is kept, to be said again. */
export interface KeptReply {
  id: string
  name: string
  text: string
  shared: boolean
  /** Counts from 1 with each change. */
  version: number
  at: number
  /** The name of who changed it last. */
  by: string
}

export interface FoundReplies {
  replies: KeptReply[]
  /** There are more than these. */
  more: boolean
}

export interface ReplyQuery {
  site: string
  /** Whose own ones are found. */
  agent: string
  /** All of these words are in the name or the text; case and accents do not count. */
  words: string
  /** Default: both kinds. */
  shared?: boolean | undefined
}

/** Where replies are kept. */
export interface ReplyBook {
  /** At most 50: first those whose name begins with the words, then by name. */
  find(query: ReplyQuery): FoundReplies
  /** Whose it is: `''` when it is shared, `undefined` when there is none. */
  ownerOf(site: string, id: string): string | undefined
  /** `null`: what is kept is not of the version before this one; nothing was changed. */
  keep(site: string, owner: string, reply: Omit<KeptReply, 'shared'>): KeptReply | null
  /** `false`: it is of another version, or gone. */
  remove(site: string, id: string, version: number): boolean
  count(site: string, owner: string): number
}
