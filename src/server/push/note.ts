/** What a device shows. It says who and what about, and none of anybody's words: it stands on screens that others see. */
export interface Note {
  /** Another one under the same tag takes its place, be it the open inbox's or a later one. */
  tag: string
  title: string
  body: string
  /** Where in the inbox it leads, relative to the inbox's own address. */
  open: string
  /** The entry that it tells of. What tells of none may be told again and be as new. */
  seq?: number | undefined
  /** It makes no sound, and does not light the screen up anew. */
  isQuiet: boolean
  /** What was told under this tag is over, and there is nothing to see to. */
  isOver?: true | undefined
}
