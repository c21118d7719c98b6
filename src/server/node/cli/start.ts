import { relative } from 'node:path'
import { defineCommand } from 'citty'
import { systemClock } from '../../../time/clock.ts'
import { readConfig } from '../config.ts'
import { createHost, type Host } from '../host.ts'
import { databaseIn } from '../storage/open.ts'
import { reporting } from './reporting.ts'

const LONGEST_CLOSE_MS = 5_000

export const start = defineCommand({
  meta: { name: 'start', description: 'Start the server.' },
  args: {
    config: { type: 'string', default: 'frontdesk.json', valueHint: 'file', description: 'What to serve.' },
    port: { type: 'string', valueHint: 'number', description: 'The port, in place of the file’s (8787).' },
    host: { type: 'string', valueHint: 'address', description: 'The address to listen on, in place of the file’s (127.0.0.1).' },
    data: { type: 'string', valueHint: 'folder', description: 'Where conversations are kept, in place of the file’s (./data).' },
  },
  run: ({ args }) =>
    reporting(async () => {
      const options = readConfig(args.config, args)
      const host = await createHost({
        ...options,
        onWarning: (message) => console.warn(`\n  WARNING: ${message}`),
        onError: console.error,
      })
      closeOnSignal(host)
      announce(host, options.demo ?? false, relative('.', databaseIn(options.data)))
    }),
})

function announce({ url, signInUrl }: Host, demo: boolean, data: string): void {
  const rows = [
    ...(demo ? [['Shop', `${url}/`]] : []),
    ['Inbox', `${url}/inbox/`],
    ...(demo ? [['Demo', `${url}/demo/`]] : []),
    ['Data', data],
  ]
  const table = rows.map(([name = '', value]) => `  ${name.padEnd(8)}${value}`).join('\n')
  const signIn = signInUrl
    ? `  Come in as the administrator with this link. It works once, within a day:\n  ${signInUrl}`
    : '  A new link into the inbox: npx frontdesk sign-in'
  console.log(`\n  Frontdesk is open.\n\n${table}\n\n${signIn}\n\n  Ctrl-C closes it.\n`)
}

/** Under npm one Ctrl-C comes as two signals, so only the first counts; a close that takes too long is cut short. */
function closeOnSignal(host: Host): void {
  let isClosing = false
  const close = (): void => {
    if (isClosing) return
    isClosing = true
    systemClock.after(LONGEST_CLOSE_MS, () => process.exit(1))
    void host.close().then(() => process.exit(0))
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
}
