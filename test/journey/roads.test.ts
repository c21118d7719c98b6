import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, test, vi } from 'vitest'
import { type Playbook, parsePlaybook } from '../../src/cards/index.ts'
import { databaseIn } from '../../src/server/node/storage/open.ts'
import { sqliteStorage } from '../../src/server/node/storage/sqlite.ts'
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

/** Several visitors at once, each with a profile of their own. Whoever sits down there next finds nothing of the one before. */
async function together(plans: readonly Plan[], go: (plan: Plan, page: Page) => Promise<void>): Promise<void> {
  const left = [...plans]
  async function one(): Promise<void> {
    const page = await browser.newPage()
    // A scheduling page that is not there need not be looked for.
    await page.context().route('https://**', (route) => route.abort())
    await page.addInitScript(() => {
      if (window !== top) return
      localStorage.clear()
      sessionStorage.clear()
    })
    for (let plan = left.shift(); plan; plan = left.shift()) await go(plan, page)
    await page.context().close()
  }
  await Promise.all([one(), one(), one()])
}

describe.each(['live-chat', 'lead-qualification', 'meeting-booking', 'product-finder', 'support-hours'])(
  '[R13] the shop with the template %s, on its server',
  (template) => {
    let receiver: Awaited<ReturnType<typeof aReceiver>>
    beforeEach(async () => {
      receiver = await aReceiver()
    })
    afterEach(() => {
      vi.useRealTimers()
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

    /** Have the server, and whoever checks how old a signature is, live at that time. */
    async function bringTo(at: number): Promise<void> {
      await server.kill()
      await server.restart(at - vi.getRealSystemTime())
      vi.setSystemTime(at)
    }

    test('goes down every road that “frontdesk paths” lists, and what is made is in the database and at the receiver, signed', {
      timeout: LONG_MS,
    }, async () => {
      const plans = plansFor(read(template))
      const go = async (plan: Plan, page: Page): Promise<void> => {
        await page.goto(server.url)
        const visitor = visitorOn(page)
        await visitor.open()
        await walk(visitor, plan)
        // The server has it all, before the page goes.
        await expect(visitor.sending).toHaveCount(0)
      }
      const made: string[] = []
      const hours = [...new Set(plans.map(({ at }) => at))].sort((a, b) => a - b)
      for (const at of hours) {
        if (hours.length > 1) await bringTo(at)
        const now = plans.filter((plan) => plan.at === at)
        await together(now, go)
        made.push(...now.flatMap((plan) => plan.made))
        await receiver.received(made.length)
      }
      made.sort()
      expect(made).not.toEqual([])
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
