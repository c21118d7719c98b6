import { median } from '../readme.ts'
import type { Devtools } from './devtools.ts'

/** What messages cost that come while the panel is open. */
export interface MessageFigures {
  /** From the first of 1,000 that arrive at once until the last is painted; -1 if that did not come in a minute. */
  thousandMs: number
  /** The same for 10,000. Absent where a tenth of them took more than a tenth of the minute. */
  tenThousandMs: number
  /** The same for one more, after 100 messages, and after all. */
  oneMoreMs: number
  oneMoreOfManyMs: number
}

const LIMIT_MS = 60_000
const SINGLE = 7

/** Sends messages to an open panel. The first brings what is fetched with the first; it and a hundred others are there before any are timed. */
export async function sendMessages(devtools: Devtools): Promise<Partial<MessageFigures>> {
  let sent = 0
  async function deliver(count: number): Promise<number> {
    const took = await devtools.ask<number>(`__bench.deliver(${count}, ${sent}, ${LIMIT_MS})`)
    sent += count
    await devtools.ask('new Promise((later) => setTimeout(later, 500))')
    return took
  }
  async function oneMore(): Promise<number> {
    const took = await devtools.ask<number[]>(`__bench.oneByOne(${SINGLE}, ${sent})`)
    sent += SINGLE
    return median(took)
  }

  await deliver(1)
  await deliver(99)
  const figures: Partial<MessageFigures> = { oneMoreMs: await oneMore(), thousandMs: await deliver(1_000) }
  if (figures.thousandMs! >= 0 && figures.thousandMs! <= LIMIT_MS / 10) {
    figures.tenThousandMs = await deliver(10_000)
    if (figures.tenThousandMs >= 0) figures.oneMoreOfManyMs = await oneMore()
  }
  return figures
}
