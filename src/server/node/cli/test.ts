import { defineCommand } from 'citty'
import { holdDialogue, parsePlaybook, readDialogue } from '../../../cards/index.ts'
import { readText } from '../config.ts'
import { reporting } from './reporting.ts'

export const test = defineCommand({
  meta: { name: 'test', description: 'Hold written dialogues with a playbook: frontdesk test playbook.json one.txt two.txt' },
  args: {
    playbook: { type: 'positional', required: true, valueHint: 'playbook.json', description: 'The file.' },
  },
  run: ({ args }) => reporting(() => report(args.playbook, args._.slice(1))),
})

function report(file: string, dialogues: readonly string[]): void {
  const playbook = parsePlaybook(readText(file, 'The playbook'))
  let failed = 0
  for (const dialogue of dialogues) {
    const { lines, failures } = readDialogue(readText(dialogue, 'The dialogue'))
    const found = failures.length > 0 ? failures : holdDialogue(playbook, lines)
    if (found.length > 0) failed++
    // One a line with its place, so that an editor can make links of them.
    for (const { at, message } of found) console.error(`${dialogue}:${at || 'end'}: ${message}`)
  }
  console.log(`${dialogues.length - failed} of ${dialogues.length} dialogues went as written.`)
  if (failed > 0 || dialogues.length === 0) process.exitCode = 1
}
