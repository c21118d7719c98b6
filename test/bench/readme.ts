import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

/** Prints figures, and writes them into the README between `<!-- name -->` and `<!-- /name -->`, where it has such a place. */
export function publish(name: string, figures: string): void {
  console.log(`\n${figures}\n`)
  if (!existsSync(readme)) return
  const text = readFileSync(readme, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) return console.warn(`README.md has no place for these figures: it needs ${open} and ${close}.`)
  writeFileSync(readme, `${text.slice(0, start + open.length)}\n${figures}\n${text.slice(end)}`)
}

/** A table in Markdown. Every column but the first holds figures and stands to the right. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

export const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`

/** The middle of some figures; of an even number of them the lower of the two in the middle. `NaN` for none. */
export function median(figures: number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
