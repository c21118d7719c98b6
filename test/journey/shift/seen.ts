import type { Page } from 'playwright'
import { agentOn } from '../stage/agent.ts'
import { expect } from '../stage/expect.ts'
import { visitorOn } from '../stage/visitor.ts'
import type { Kept } from './ledger.ts'
import { marksIn, maySee } from './witness.ts'

/** Of a long transcript a page draws the newest lines, among which are this many words at least. */
const LEAST_DRAWN = 8

/** Every tab of a visitor shows what the last conversation of theirs holds: whose own was over went along. */
export async function visitorSees(pages: readonly Page[], theirs: readonly Kept[]): Promise<void> {
  const last = theirs.reduce((one, other) => ((one.entries[0]?.at ?? 0) < (other.entries[0]?.at ?? 0) ? other : one))
  for (const page of pages) await shows(() => visitorOn(page).log.innerText(), marksOf({ ...last, notes: [] }))
}

const FOLDERS = [
  ['unassigned', 'Unassigned', ['waiting', 'missed']],
  ['mine', 'My conversations', ['assigned']],
  ['closed', 'Closed conversations', ['closed']],
] as const

/** An agent finds in their folders what they may see, and nothing else, and in each conversation what it holds. */
export async function agentSees(page: Page, agent: string, kept: readonly Kept[]): Promise<void> {
  const { folder, rows, transcript } = agentOn(page)
  for (const [place, name, statuses] of FOLDERS) {
    const theirs = kept.filter(
      (each) => (statuses as readonly string[]).includes(each.status) && maySee(each, agent, each.entries.length),
    )
    await folder(name)
    await expect(rows).toHaveCount(theirs.length)
    for (const each of theirs) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${place}/${each.id}`)
      await shows(() => transcript.innerText(), marksOf(each))
    }
  }
}

/** These words, in this order, as far back as the page draws; what was refused stands there too, as such. */
async function shows(read: () => Promise<string>, marks: readonly string[]): Promise<void> {
  const known = new Set(marks)
  const least = Math.min(marks.length, LEAST_DRAWN)
  const drawn = async (): Promise<string> => {
    const shown = marksIn(await read()).filter((mark) => known.has(mark))
    const isAll = shown.length >= least && shown.join() === marks.slice(marks.length - shown.length).join()
    return isAll ? 'all that is kept' : shown.join(' ')
  }
  await expect.poll(drawn, { message: `kept: ${marks.join(' ')}`, timeout: 15_000 }).toBe('all that is kept')
}

/** What people wrote into it, in the order of the log, each note after the entry that it was written after. */
const marksOf = ({ entries, notes }: Kept): string[] =>
  entries.flatMap(({ seq, body }) => [
    ...marksIn(JSON.stringify(body)),
    ...notes.filter(({ after }) => after === seq).flatMap(({ text }) => marksIn(text)),
  ])
