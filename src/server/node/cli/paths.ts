import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { listed, parsePlaybook, roadsOf } from '../../../cards/index.ts'
import { readText } from '../config.ts'
import { optionalPackage } from '../optional-package.ts'
import { reporting } from './reporting.ts'

export const paths = defineCommand({
  meta: { name: 'paths', description: 'List every road through a playbook, from the greeting to an end.' },
  args: {
    playbook: { type: 'positional', required: true, valueHint: 'playbook.json', description: 'The file.' },
    svg: { type: 'string', valueHint: 'paths.svg', description: 'Draw the playbook into this file, too.' },
    most: { type: 'string', valueHint: '1000', description: 'How many roads are listed at most. Default 1000.' },
  },
  run: ({ args }) => reporting(() => report(args.playbook, args.svg, Number(args.most ?? 1_000) || 1_000)),
})

async function report(file: string, svg: string | undefined, most: number): Promise<void> {
  const playbook = parsePlaybook(readText(file, 'The playbook'))
  console.log(listed(roadsOf(playbook, most)))
  if (!svg) return
  const { drawn } = await optionalPackage('--svg', '@dagrejs/dagre', () => import('../drawn.ts'))
  writeFileSync(svg, drawn(playbook))
  console.log(`The playbook is drawn in ${svg}.`)
}
