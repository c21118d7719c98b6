import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { csvOf } from '../../insight/csv.ts'
import type { Insight } from '../../insight/insight.ts'
import { timesOf } from '../../insight/times.ts'
import type { HostContext } from '../context.ts'
import type { SignedIn } from './signed-in.ts'

const LONGEST_MS = 400 * 86_400_000

const Time = v.pipe(v.string(), v.digits(), v.transform(Number), v.maxValue(8_640_000_000_000))
const Period = v.pipe(
  v.object({ from: Time, to: Time, timeZone: v.pipe(v.string(), v.check(isTimeZone, 'must be a time zone')) }),
  v.check(({ from, to }) => from < to && to - from <= LONGEST_MS, 'must be a stretch of 400 days or less'),
)

const DAYS = ['day', 'conversations', 'waited', 'missed', 'taken', 'qualified', 'disqualified'] as const
const TIMES = ['of', 'figure', 'ms', 'conversations'] as const
const CARDS = ['playbook', 'version', 'card', 'reached', 'left'] as const

/** For everybody at the desk: what has been going on, in figures, and as files. */
export function insightRoutes({ insight, sites }: HostContext) {
  const routes = new Hono<SignedIn>()

  function found(c: Context): Insight | Response {
    c.header('cache-control', 'no-store')
    const site = c.req.param('site') ?? ''
    const period = v.safeParse(Period, c.req.query())
    if (!sites.has(site)) return c.json({ code: 'not-found', message: 'There is no such site.' }, 404)
    if (period.success) return insight.read({ site, ...period.output })
    return c.json({ code: 'bad-command', message: 'Say "from" and "to" in ms, at most 400 days apart, and a "timeZone".' }, 400)
  }

  const told = (c: Context, tell: (insight: Insight) => Response): Response => {
    const it = found(c)
    return it instanceof Response ? it : tell(it)
  }

  routes.get('/', (c) => told(c, (it) => c.json(it)))
  routes.get('/insight.json', (c) =>
    told(c, (it) => {
      c.header('content-disposition', 'attachment; filename="insight.json"')
      return c.json(it)
    }),
  )
  routes.get('/days.csv', (c) => told(c, ({ days }) => asCsv(c, 'days', csvOf(DAYS, days))))
  routes.get('/times.csv', (c) => told(c, (it) => asCsv(c, 'times', csvOf(TIMES, timesOf(it)))))
  routes.get('/cards.csv', (c) => told(c, ({ cards }) => asCsv(c, 'cards', csvOf(CARDS, cards))))
  return routes
}

/** With the mark by which spreadsheets know UTF-8. */
const asCsv = (c: Context, name: string, csv: string): Response =>
  c.body(`\uFEFF${csv}`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    // RangeError: there is none of this name.
    return false
  }
}
