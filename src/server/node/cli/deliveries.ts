import { defineCommand } from 'citty'
import { systemClock } from '../../../time/clock.ts'
import type { Delivery } from '../../crm/outbox.ts'
import type { Storage } from '../../storage.ts'
import { dataArg } from './accounts-in.ts'
import { reporting } from './reporting.ts'
import { withStorage } from './storage-in.ts'

const MOST = 100

export const deliveries = defineCommand({
  meta: { name: 'deliveries', description: 'List what has not arrived where it was sent, and why.' },
  args: {
    site: { type: 'string', required: true, valueHint: 'id', description: 'The site.' },
    retry: {
      type: 'boolean',
      default: false,
      description: 'Have all of it tried again; a running server does so within a minute.',
    },
    ...dataArg,
  },
  run: ({ args: { site, retry, data } }) => reporting(() => withStorage(data, (storage) => report(storage, site, retry))),
})

async function report(storage: Storage, site: string, isRetry: boolean): Promise<void> {
  const states = ['failed', 'due'] as const
  const open = (await Promise.all(states.map((state) => storage.deliveries({ site, state, limit: MOST })))).flat()
  if (open.length === 0) console.log('Everything has arrived.')
  for (const delivery of open) {
    console.log(await lineOf(storage, delivery))
    if (isRetry) await storage.retry(delivery, systemClock.now())
  }
}

async function lineOf(storage: Storage, { state, sink, record, attempts, nextAt, error }: Delivery): Promise<string> {
  const made = await storage.record(record)
  const when = state === 'failed' ? 'given up' : `next try ${new Date(nextAt).toISOString()}`
  return [sink, `${made?.object} "${made?.title}"`, `${attempts} tries`, when, error].filter(Boolean).join(' · ')
}
