import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, test } from 'vitest'
import { type Playbook, parsePlaybook } from '../../src/cards/index.ts'
import { databaseIn } from '../../src/server/node/open-database.ts'
import { sqliteStorage } from '../../src/server/node/sqlite.ts'
import { useBrowser } from '../browser.ts'
import { aReceiver, SECRET } from '../server/node/receiver.ts'
import { expect } from './stage/expect.ts'
import { type Plan, plansFor } from './stage/roads.ts'
import { useServer } from './stage/server.ts'
import { visitorOn } from './stage/visitor.ts'
import { walk } from './stage/walk.ts'

const browser = useBrowser()
const fileOf = (template: string): string => resolve(`demo/playbooks/${template}.json`)
const read = (template: string): Playbook => parsePlaybook(readFileSync(fileOf(template), 'utf8'))
/** Dozens of roads, one after another. */
const LONG_MS = 240_000

/** Each visitor has a browser of their own, so several may be there at once. */
async function together(plans: readonly Plan[], go: (plan: Plan) => Promise<void>): Promise<void> {
  const left = [...plans]
  async function one(): Promise<void> {
    for (let plan = left.shift(); plan; plan = left.shift()) await go(plan)
  }
  await Promise.all([one(), one(), one()])
}

describe.each(['live-chat', 'lead-qualification', 'meeting-booking', 'product-finder'])(
  '[R13] the shop with the template %s, on its server',
  (template) => {
    let receiver: Awaited<ReturnType<typeof aReceiver>>
    beforeEach(async () => {
      receiver = await aReceiver()
    })
    const server = useServer({
      config: () => ({
        sites: [
          {
            id: 'shop',
            name: 'Fjord & Filament',
            origins: [],
            playbook: fileOf(template),
            webhooks: [{ name: 'hook', url: receiver.url, secrets: [SECRET] }],
          },
        ],
      }),
    })

    test('goes down every road that “frontdesk paths” lists, and what is made is in the database and at the receiver, signed', {
      timeout: LONG_MS,
    }, async () => {
      const plans = plansFor(read(template))
      await together(plans, async (plan) => {
        const page = await browser.newPage()
        // A scheduling page that is not there need not be looked for.
        await page.context().route('https://**', (route) => route.abort())
        await page.goto(server.url)
        const visitor = visitorOn(page)
        await visitor.open()
        await walk(visitor, plan)
        // The server has it all, before the page goes.
        await expect(visitor.sending).toHaveCount(0)
        await page.context().close()
      })

      const made = plans.flatMap((plan) => plan.made).sort()
      expect(made).not.toEqual([])
      await receiver.received(made.length)
      const posted = receiver.posted.map(({ type, data }) => `${type.replace('.created', '')}: ${data.title}`)
      expect(posted.sort()).toEqual(made)
      expect(receiver.forged()).toBe(0)
      expect(await recordsIn(server.data)).toEqual(made)
    })
  },
)

/** What the server has made and brought to somebody, as its database has it. */
async function recordsIn(data: string): Promise<string[]> {
  const storage = sqliteStorage(databaseIn(data))
  try {
    const deliveries = await storage.deliveries({ site: 'shop', limit: 1_000 })
    const records = await Promise.all(deliveries.map(({ record }) => storage.record(record)))
    return records.map((record) => `${record?.object}: ${record?.title}`).sort()
  } finally {
    await storage.close()
  }
}

test('[R13] the template support-hours goes down every road that “frontdesk paths” lists, at every hour that it parts by, in a page without a server, and makes what it says', {
  timeout: LONG_MS,
}, async () => {
  const template = 'support-hours'
  const address = `${pathToFileURL(join(resolve('dist/demo'), 'templates.html')).href}?template=${template}`
  await together(plansFor(read(template)), async (plan) => {
    const page = await browser.newPage()
    await page.clock.setFixedTime(plan.at)
    await page.goto(address)
    const visitor = visitorOn(page)
    await visitor.open()
    await walk(visitor, plan)
    const made = page.getByRole('region', { name: 'What came of it' }).getByRole('listitem')
    for (const thing of plan.made) await expect(made.filter({ hasText: thing.slice(thing.indexOf(': ') + 2) })).not.toHaveCount(0)
    await page.context().close()
  })
})
