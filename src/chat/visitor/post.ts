import type { Playbook } from '../../cards/index.ts'
import {
  type Entries,
  type Entry,
  type ErrorCode,
  FrontdeskError,
  type Refused,
  type Since,
  type VisitorBody,
} from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Pending } from '../outbox.ts'
import { asMessage } from './as-message.ts'
import type { Book } from './book.ts'
import { createHeir } from './heir.ts'
import { type AfterRefusal, afterRefusal } from './refusal.ts'

export interface PostOptions {
  book: Book
  clock: Clock
  playbook: () => Playbook | undefined
  /** Asks for the log, from where the book stands. */
  watch: (since: Since) => void
  /** The server has the conversation for somebody else, or has erased it: there is to be another. */
  onGone: () => void
  /** The visitor's words were refused. */
  onError: (error: FrontdeskError) => void
}

/** What comes into the visitor's book from the server. */
export interface Post {
  receive(update: Entries): void
  refuse(refused: Refused): void
  /** The server could not store or read it now: send, and ask for the log, again after this. */
  delay(ms: number): void
  destroy(): void
}

export function createPost({ book, clock, playbook, watch, onGone, onError }: PostOptions): Post {
  const { outbox } = book
  let callOffWatch = (): void => {}
  const endHeir = createHeir(outbox, clock)

  /** What becomes of one that was refused; were it dropped, the playbook would stand where the others leave it. */
  const afterwards = (
    { id, body }: { id: string; body: Parameters<typeof afterRefusal>[0] },
    code: Refused['code'],
  ): AfterRefusal => afterRefusal(body, code, book.timeline(id).state)

  /** Another tab's answer was kept. What was typed here is not lost: in the same place it is said as a message. */
  function giveWay({ id, body }: Pending<VisitorBody>): void {
    const said = asMessage(body, playbook())
    if (said) outbox.replace(id, said, `${id}-${sumOf(said.text)}`)
    else outbox.drop(id)
  }

  function refuse({ conversation: of, id, code }: Refused): void {
    const item = outbox.pending.find((one) => one.id === id && one.conversation === of)
    if (!item) return id === undefined && of === book.conversation ? onGone() : undefined
    const next = afterwards(item, code)
    if (next === 'go-on-alone' && 'card' in item.body) outbox.replace(item.id, { kind: 'unreached', card: item.body.card })
    if (next !== 'drop' && of === book.conversation) return outbox.refuse(item.id, code)
    // An earlier conversation would not take it: it is said in the present one, by the one tab that was the first to know.
    if (of === book.conversation) return giveWay(item)
    const said = next === 'keep' && asMessage(item.body, playbook())
    if (outbox.drop(item.id) && said) book.append(said, item.id)
  }

  return {
    receive(update) {
      const log = book.log()
      const isHere = update.conversation === book.conversation
      const overtaken = outbox.pending.filter((item) => update.entries.some((entry) => isAnother(entry, item)))
      if (isHere) for (const item of overtaken) giveWay(item)
      if (isHere) log?.replica.receive(update)
      // A repeated append is answered with the entry that was kept at the first time; an earlier conversation may be owed some, too.
      for (const { id } of update.entries) if (!isHere || book.isKept(id)) outbox.acknowledge(id)
      const isLost = isHere && log?.replica.isComplete() && log.replica.entries.length === 0
      if (isLost && !book.pending().some(({ body }) => body.kind === 'start')) book.start()
      // An ask that was refused before the log came, and is now seen to be overtaken.
      for (const item of book.pending()) if (item.refused && afterwards(item, item.refused) === 'drop') outbox.drop(item.id)
      book.remember()
    },
    refuse(update) {
      const isWords = book
        .pending()
        .some(({ id, body }) => id === update.id && (body.kind === 'message' || body.kind === 'answer'))
      refuse(update)
      if (isWords) onError(new FrontdeskError<ErrorCode>(update.code, update.message, {}))
    },
    delay(ms) {
      outbox.delay(ms)
      callOffWatch()
      callOffWatch = clock.after(ms, () => {
        const where = book.where()
        if (where) watch(where)
      })
    },
    destroy() {
      endHeir()
      callOffWatch()
    },
  }
}

/** What the log holds under this id is another answer than the one that waits. */
const isAnother = ({ id, body: kept }: Entry, { id: mine, body }: Pending): boolean =>
  id === mine && kept.kind === 'answer' && body.kind === 'answer' && JSON.stringify(kept.value) !== JSON.stringify(body.value)

/** A few letters that are the same in every tab that holds the same text. */
const sumOf = (text: string): string =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)
