import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, runMain } from 'citty'
import { packageFolder } from '../package-folder.ts'

const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }

/** Each fetched when it is asked for: what the server is made of takes a second to load, and a link into the inbox needs none of it. */
const COMMANDS = {
  start: () => import('./start.ts').then(({ start }) => start),
  'sign-in': () => import('./sign-in.ts').then(({ signIn }) => signIn),
  agent: () => import('./agent.ts').then(({ agent }) => agent),
  check: () => import('./check.ts').then(({ check }) => check),
  publish: () => import('./publish.ts').then(({ publish }) => publish),
  deliveries: () => import('./deliveries.ts').then(({ deliveries }) => deliveries),
  forget: () => import('./forget.ts').then(({ forget }) => forget),
  paths: () => import('./paths.ts').then(({ paths }) => paths),
  test: () => import('./test.ts').then(({ test }) => test),
}

/**
 * The `frontdesk` command.
 *
 * @throws What the import of the command throws, for `cli.ts` to explain: citty would print it and end the process.
 */
export async function main(): Promise<void> {
  const wanted = process.argv[2]
  if (wanted !== undefined && Object.hasOwn(COMMANDS, wanted)) await COMMANDS[wanted as keyof typeof COMMANDS]()
  await runMain(
    defineCommand({
      meta: { name: 'frontdesk', version, description: 'The backend of the Frontdesk chat widget.' },
      subCommands: COMMANDS,
    }),
  )
}
