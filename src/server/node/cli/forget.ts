import { defineCommand } from 'citty'
import { personId } from '../../crm/people.ts'
import type { Storage } from '../../storage.ts'
import { sha256 } from '../secret.ts'
import { dataArg } from './accounts-in.ts'
import { reporting } from './reporting.ts'
import { withStorage } from './storage-in.ts'

export const forget = defineCommand({
  meta: { name: 'forget', description: 'Erase a person, their leads, and the conversations that these came from.' },
  args: {
    email: { type: 'string', required: true, valueHint: 'address', description: 'The address that they gave.' },
    site: { type: 'string', required: true, valueHint: 'id', description: 'The site on which they gave it.' },
    ...dataArg,
  },
  run: ({ args: { email, site, data } }) => reporting(() => withStorage(data, (storage) => forgetIn(storage, site, email))),
})

async function forgetIn(storage: Storage, site: string, email: string): Promise<void> {
  const records = await storage.erasePerson(site, await personId(site, email, async (text) => sha256(text)))
  const conversations = await eraseConversations(storage, site, [...new Set(records.map(({ conversation }) => conversation))])
  console.log(
    `Erased: ${records.length} records and ${conversations} conversations. What has left for a webhook or a CRM is still there.`,
  )
}

async function eraseConversations(storage: Storage, site: string, ids: readonly (string | undefined)[]): Promise<number> {
  let count = 0
  for (const id of ids) {
    const row = id === undefined ? undefined : await storage.find(id)
    if (row?.site === site) count += (await storage.erase(site, row.visitor)).length
  }
  return count
}
