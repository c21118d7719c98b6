import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, runMain } from 'citty'
import { packageFolder } from '../package-folder.ts'
import { agent } from './agent.ts'
import { check } from './check.ts'
import { deliveries } from './deliveries.ts'
import { forget } from './forget.ts'
import { paths } from './paths.ts'
import { publish } from './publish.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { test } from './test.ts'

const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }

/** The `frontdesk` command. */
export const main = (): Promise<void> =>
  runMain(
    defineCommand({
      meta: { name: 'frontdesk', version, description: 'The backend of the Frontdesk chat widget.' },
      subCommands: { start, 'sign-in': signIn, agent, check, publish, deliveries, forget, paths, test },
    }),
  )
