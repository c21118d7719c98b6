import { existsSync } from 'node:fs'
import { FrontdeskError } from '../../../protocol/index.ts'
import { systemClock } from '../../../time/clock.ts'
import { type Accounts, createAccounts } from '../accounts.ts'
import { LINK_MS } from '../people/links.ts'
import { signInUrl } from '../sign-in/url.ts'
import { COMMAND_TIMEOUT_MS, databaseIn, openDatabase } from '../storage/open.ts'
import { keptUrl } from '../url.ts'

/** What the commands about agents take. */
export const dataArg = {
  data: { type: 'string', default: './data', valueHint: 'folder', description: 'The folder with the data of the server.' },
} as const

export interface OpenAccounts extends Accounts {
  /** Print this link of an agent's, or a new one. */
  printLink(agent: { id: string; name: string }, code?: string): void
}

/**
 * Work on the accounts of a data folder, whether or not its server runs. Whoever may write there is the administrator.
 *
 * @throws {FrontdeskError} `not-found`: no server has used this folder yet.
 */
export function withAccounts(data: string, work: (accounts: OpenAccounts) => void): void {
  const file = databaseIn(data)
  if (!existsSync(file))
    throw new FrontdeskError(
      'not-found',
      `There is no data in ${data} yet. Start the server once, or name its folder with --data.`,
      {},
    )
  const database = openDatabase(file, COMMAND_TIMEOUT_MS)
  try {
    const accounts = createAccounts(database, systemClock)
    const url = keptUrl(database)
    if (url === undefined)
      throw new FrontdeskError('not-found', `The server of ${data} has never been started. Start it once.`, {})
    work({
      ...accounts,
      printLink({ id, name }, code = accounts.link(id)) {
        console.log(`Sign in as ${name}, once, within ${LINK_MS / 3_600_000} hours:\n${signInUrl(url, code)}`)
      },
    })
  } finally {
    database.close()
  }
}
