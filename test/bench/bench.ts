import { parseArgs } from 'node:util'
import { benchBrowser } from './browser/bench.ts'
import { benchInbox } from './inbox/bench.ts'
import { benchMachine } from './machine.ts'
import { benchServer } from './server/bench.ts'

/**
 * `npm run bench`, or some of it: `npm run bench -- server inbox`, `npm run bench -- browser --runs 3`. With `--only frontdesk` the browser
 * visits the blank page and the widgets whose names hold that word, and README stays as it is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
})
const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
if (isWanted('playbook')) benchMachine()
if (isWanted('server')) await benchServer()
if (isWanted('inbox')) await benchInbox(Number(values.runs))
if (isWanted('browser')) await benchBrowser(Number(values.runs), values.only)
