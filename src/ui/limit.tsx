import type { VNode } from 'preact'
import { counted } from '../locales/counted.ts'
import type { Words } from '../locales/words.ts'

/** From here on the composer says how much room is left. */
const SOON_FULL_CHARS = 200
/** A window, which is a tree of ids for itself, has one composer. */
const LIMIT_ID = 'limit'

/** What is to be said of the room that is left, in UTF-16 code units, negative for a text that is too long. */
export type Limit = (left: number) => VNode<{ id: string }> | undefined

export const limitIn =
  (words: Pick<Words, 'tooLong' | 'charactersLeft'>): Limit =>
  (left) =>
    left > SOON_FULL_CHARS ? undefined : (
      <p id={LIMIT_ID} class={`limit${left < 0 ? ' error' : ''}`}>
        {left < 0 ? words.tooLong(-left, counted) : words.charactersLeft(left, counted)}
      </p>
    )
