import { type Playbook, parsePlaybook } from '../../cards/index.ts'

/** Where so many versions are known, those of before are forgotten. */
const MOST_KNOWN = 100
const known = new Map<string, { text: string; playbook: Playbook }>()

/**
 * A published version out of its text. Parsed once, however many conversations run on it: nobody changes what it returns.
 *
 * @throws {FrontdeskError} `bad-playbook`, as `parsePlaybook` does.
 */
export function readPlaybook(version: string, text: string): Playbook {
  const before = known.get(version)
  // The text counts, whatever it is called.
  if (before?.text === text) return before.playbook
  if (known.size >= MOST_KNOWN) known.clear()
  const playbook = parsePlaybook(text)
  known.set(version, { text, playbook })
  return playbook
}
