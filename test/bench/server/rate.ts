import { newId } from '../../../src/protocol/index.ts'
import { median } from '../readme.ts'
import { openVisitor, startConversation } from './line.ts'

export interface RateOptions {
  /** Visitors who write at the same time, each on a line of their own. */
  connections: number
  /** How many messages each has under way at any time. */
  outstanding: number
  /** How long a round lasts, in milliseconds; the first of the rounds is for warming up and not counted. */
  roundMs: number
  rounds: number
}

/** Entries that the server acknowledged per second, each after its commit was on the disk: the median of the rounds. */
export async function measureRate(url: string, version: string, options: RateOptions): Promise<number> {
  let acknowledged = 0
  const writers = Array.from({ length: options.connections }, async () => {
    const line = await openVisitor(url)
    const conversation = await startConversation(line, version)
    const write = (): void =>
      line.send({
        type: 'append',
        conversation,
        id: newId(),
        body: { kind: 'message', text: 'Is the blue one still to be had?' },
      })
    line.onEntry(() => {
      acknowledged++
      write()
    })
    for (let n = 0; n < options.outstanding; n++) write()
    return line
  })
  const lines = await Promise.all(writers)
  const rates: number[] = []
  for (let round = 0; round < options.rounds; round++) {
    const [before, began] = [acknowledged, performance.now()]
    await new Promise((over) => setTimeout(over, options.roundMs))
    rates.push(((acknowledged - before) / (performance.now() - began)) * 1_000)
  }
  for (const line of lines) line.close()
  return median(rates.slice(1))
}
