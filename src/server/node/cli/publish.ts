import { defineCommand } from 'citty'
import { parsePlaybook } from '../../../cards/index.ts'
import { type Change, diffPlaybooks } from '../../../playbook/index.ts'
import { isFrontdeskError } from '../../../protocol/index.ts'
import { systemClock } from '../../../time/clock.ts'
import { createPublisher } from '../../playbooks/publisher.ts'
import type { Storage } from '../../storage.ts'
import { readText } from '../config.ts'
import { dataArg } from './accounts-in.ts'
import { reporting } from './reporting.ts'
import { withStorage } from './storage-in.ts'
import { tellReview } from './tell-review.ts'

/** Whoever may write to the data folder is the administrator, whether or not its server runs; the server serves the new version at once. */
export const publish = defineCommand({
  meta: { name: 'publish', description: 'Check a playbook and publish it as the next version.' },
  args: {
    playbook: { type: 'positional', required: true, valueHint: 'playbook.json', description: 'The file.' },
    site: { type: 'string', required: true, valueHint: 'id', description: 'The site that it is for.' },
    ...dataArg,
  },
  run: ({ args: { playbook, site, data } }) =>
    reporting(() => withStorage(data, (storage) => publishIn(storage, site, readText(playbook, 'The playbook')))),
})

async function publishIn(storage: Storage, site: string, text: string): Promise<void> {
  try {
    const before = await lastOf(storage, site, text)
    const publisher = createPublisher({ storage, sites: new Map([[site, undefined]]), clock: systemClock })
    const { id, number, version } = await publisher.publish(site, text, { source: 'command' })
    console.log(`"${id}" is published on site "${site}" as version ${number} (${version}).`)
    if (before) for (const change of diffPlaybooks(before, JSON.parse(text))) console.log(`  ${sentenceOf(change)}`)
    tellReview(parsePlaybook(text))
  } catch (error) {
    if (!isFrontdeskError(error, 'bad-playbook')) throw error
    // `bad-playbook`: the faults alone, as `frontdesk check` tells them.
    for (const { path, message } of error.details.faults) console.error(path ? `${path}: ${message}` : message)
    process.exitCode = 1
  }
}

/** What was published last under the same id; `bad-playbook` goes up. */
async function lastOf(storage: Storage, site: string, text: string): Promise<unknown> {
  const [last] = await storage.publications(site, parsePlaybook(text).id)
  const kept = last && (await storage.playbook(site, last.version))
  return kept === undefined ? undefined : JSON.parse(kept)
}

const VALUE_CHARS = 60

function sentenceOf({ path, kind, before, after }: Change): string {
  const short = (value: unknown): string => {
    const json = JSON.stringify(value)
    return json.length > VALUE_CHARS ? `${json.slice(0, VALUE_CHARS)}…` : json
  }
  return kind === 'added' || kind === 'removed' ? `${path} ${kind}` : `${path}: ${short(before)} → ${short(after)}`
}
