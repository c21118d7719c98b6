import { defineCommand } from 'citty'
import { parsePlaybook } from '../../../cards/index.ts'
import { versionOf } from '../../../playbook/index.ts'
import { isFrontdeskError } from '../../../protocol/index.ts'
import { readText } from '../config.ts'
import { reporting } from './reporting.ts'
import { tellReview } from './tell-review.ts'

export const check = defineCommand({
  meta: { name: 'check', description: 'Look for faults in a playbook.' },
  args: {
    playbook: { type: 'positional', required: true, valueHint: 'playbook.json', description: 'The file.' },
    strict: { type: 'boolean', description: 'Take hints for faults.' },
  },
  run: ({ args }) => reporting(() => report(args.playbook, args.strict === true)),
})

function report(file: string, isStrict: boolean): void {
  try {
    const playbook = parsePlaybook(readText(file, 'The playbook'))
    const cards = Object.keys(playbook.cards).length
    console.log(`${file} is good: "${playbook.name}", ${cards} cards, version ${versionOf(playbook)}.`)
    const hints = tellReview(playbook)
    if (isStrict && hints > 0) process.exitCode = 1
  } catch (error) {
    if (!isFrontdeskError(error, 'bad-playbook')) throw error
    // `bad-playbook`: the faults alone, one a line, so that an editor can make links of them.
    for (const { path, message } of error.details.faults) console.error(path ? `${path}: ${message}` : message)
    process.exitCode = 1
  }
}
