import { existsSync } from 'node:fs'
import { defineCommand } from 'citty'
import { FrontdeskError } from '../../../protocol/index.ts'
import { personId } from '../../crm/people.ts'
import type { Storage } from '../../storage.ts'
import { databaseIn } from '../open-database.ts'
import { sha256 } from '../secret.ts'
import { sqliteStorage } from '../sqlite.ts'
import { dataArg } from './accounts-in.ts'
import { reporting } from './reporting.ts'

export const forget = defineCommand({
  meta: { name: 'forget', description: 'Erase a person, their leads, and the conversations that these came from.' },
  args: {
    email: { type: 'string', required: true, valueHint: 'address', description: 'The address that they gave.' },
    site: { type: 'string', required: true, valueHint: 'id', description: 'The site on which they gave it.' },
    ...dataArg,
  },
  run: ({ args: { email, site, data } }) => reporting(() => forgetIn(data, site, email)),
})

async function forgetIn(data: string, site: string, email: string): Promise<void> {
  const file = databaseIn(data)
  if (!existsSync(file))
    throw new FrontdeskError('not-found', `There is no data in ${data} yet. Name its folder with --data.`, {})
  const storage = sqliteStorage(file)
  try {
    const records = await storage.erasePerson(site, await personId(site, email, async (text) => sha256(text)))
    const conversations = await eraseConversations(storage, site, [...new Set(records.map(({ conversation }) => conversation))])
    console.log(
      `Erased: ${records.length} records and ${conversations} conversations. What has left for a webhook or a CRM is still there.`,
    )
  } finally {
    await storage.close()
  }
}

async function eraseConversations(storage: Storage, site: string, ids: readonly (string | undefined)[]): Promise<number> {
  let count = 0
  for (const id of ids) {
    const row = id === undefined ? undefined : await storage.find(id)
    if (row?.site === site) count += (await storage.erase(site, row.visitor)).length
  }
  return count
}
