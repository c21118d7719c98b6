/** One thing that a dialogue file says will happen. */
export type Line =
  | { at: number; by: 'bot'; text: string }
  | { at: number; by: 'visitor'; text: string }
  | { at: number; by: 'world'; word: string; rest: string }

/** What did not happen as it was written. */
export interface Failure {
  /** The line of the file, from 1; 0 for what came after its end. */
  at: number
  message: string
}

/** Words of the world, each on a line of its own after `!`. */
const WORLD = [
  'waiting',
  'nobody',
  'taken',
  'online',
  'offline',
  'time',
  'page',
  'language',
  'identified',
  'end',
  'asks',
  'outcome',
] as const

/**
 * Read a dialogue: `<` begins what the bot says, `>` what the visitor answers, `!` what happens in the world, `#` a remark. A line that
 * begins with a space goes on with the one before.
 *
 * @returns the lines, and a failure for each that is none of these.
 */
export function readDialogue(text: string): { lines: Line[]; failures: Failure[] } {
  const lines: Line[] = []
  const failures: Failure[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const at = index + 1
    const words = raw.slice(1).trim()
    const last = lines.at(-1)
    if (raw.trim() === '' || raw.startsWith('#')) continue
    if (raw.startsWith(' ') && last && last.by !== 'world') last.text += `\n${raw.trim()}`
    else if (raw.startsWith('<')) lines.push({ at, by: 'bot', text: words })
    else if (raw.startsWith('>')) lines.push({ at, by: 'visitor', text: words })
    else if (raw.startsWith('!')) {
      const [word = '', ...rest] = words.split(' ')
      if ((WORLD as readonly string[]).includes(word)) lines.push({ at, by: 'world', word, rest: rest.join(' ') })
      else failures.push({ at, message: `There is no "! ${word}"; there are ${WORLD.join(', ')}.` })
    } else failures.push({ at, message: 'A line begins with "<", ">", "!" or "#".' })
  }
  return { lines, failures }
}
