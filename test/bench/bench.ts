import { parseArgs } from 'node:util'
import { benchBrowser } from './browser/bench.ts'
import { benchServer } from './server/bench.ts'

/** `npm run bench`, or one of the two: `npm run bench -- server`, `npm run bench -- browser --runs 3`. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } })
const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name)
if (isWanted('server')) await benchServer()
if (isWanted('browser')) await benchBrowser(Number(values.runs))
