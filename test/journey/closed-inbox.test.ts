import type { BrowserContext, Page, Worker } from 'playwright'
import { afterAll, beforeAll, test } from 'vitest'
import type { Note } from '../../src/server/push/note.ts'
import { useBrowser } from '../browser.ts'
import { openPushService, type Subscriber } from '../push-service.ts'
import { agentOn, signIn } from './stage/agent.ts'
import { expect } from './stage/expect.ts'
import { useServer } from './stage/server.ts'
import { askForAPerson, visitorOn } from './stage/visitor.ts'

let service: Awaited<ReturnType<typeof openPushService>>
beforeAll(async () => {
  service = await openPushService()
})
afterAll(() => service.close())

const browser = useBrowser()
const server = useServer({ config: () => ({ push: { services: [service.origin] } }) })

interface Heard {
  shown: { title: string; tag: string; data: { open: string } }[]
  opened: string[]
}

/** Chromium without a screen permits no notifications and has no push service: what it would answer is put in its mouth. */
async function subscribable(context: BrowserContext, { subscription }: Subscriber): Promise<void> {
  await context.addInitScript((made) => {
    window.Notification = class extends Notification {
      static override get permission(): NotificationPermission {
        return 'granted'
      }
    }
    PushManager.prototype.subscribe = async () => ({ toJSON: () => made }) as unknown as PushSubscription
  }, subscription)
}

/** The inbox's worker, which notes what it would show on a screen and open. */
async function workerOf(context: BrowserContext): Promise<Worker> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers()
  await worker.evaluate(() => {
    const heard = Object.assign(self, { shown: [], opened: [] }) as unknown as Heard & { clients: { openWindow: unknown } }
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) =>
      void heard.shown.push({ title, ...(options as Omit<Heard['shown'][0], 'title'>) })
    heard.clients.openWindow = async (address: string) => void heard.opened.push(address)
    // Here a worker that sets a badge is ended.
    Object.assign(Object.getPrototypeOf(navigator), { setAppBadge: async () => {} })
  })
  return worker
}

const heard = (worker: Worker): Promise<Heard> =>
  worker.evaluate(() => {
    const { shown, opened } = self as unknown as Heard
    return { shown, opened }
  })

/** What the browser's own push service does. */
async function deliver(page: Page, note: Note): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      for (const { registrationId } of registrations) resolve(registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  const data = JSON.stringify(note)
  await devtools.send('ServiceWorker.deliverPushMessage', { origin: server.url, registrationId: await registered, data })
}

const press = (worker: Worker, open: string): Promise<void> =>
  worker.evaluate(
    (data) => {
      const event = new Event('notificationclick')
      const waitUntil = (work: Promise<void>): void => {
        // Without a hand at the mouse no window may come to the front.
        work.catch(() => {})
      }
      self.dispatchEvent(Object.assign(event, { waitUntil, notification: { data, close() {} } }))
    },
    { open },
  )

test('[R29] an agent who has closed the inbox is called for a visitor who waits; a press opens the conversation, in the window that is open', async () => {
  const device = service.subscribe()
  const context = await browser.newContext()
  await subscribable(context, device)
  const ada = await signIn(await context.newPage(), server.signInUrl)
  await ada.goOnline()
  await ada.page.getByRole('button', { name: 'Notifications' }).click()
  await ada.page.getByRole('checkbox', { name: 'Also when the inbox is closed' }).click()
  await ada.page.getByText('This device is called.').waitFor()
  const worker = await workerOf(context)
  await ada.page.getByRole('button', { name: 'Try it' }).click()
  await expect.poll(device.titles, { timeout: 10_000 }).toEqual(['Notifications work'])

  await ada.page.goto(`${server.url}/demo/`)
  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(server.url)
  await askForAPerson(kari, 'Kari')
  await expect.poll(device.titles, { timeout: 10_000 }).toContain('Kari is in Unassigned')
  const note = device.arrived.at(-1)?.note as Note
  await deliver(ada.page, note)
  await expect
    .poll(async () => (await heard(worker)).shown, { timeout: 10_000 })
    .toMatchObject([{ title: 'Kari is in Unassigned', tag: note.tag, data: { open: note.open } }])

  await press(worker, note.open)
  await expect.poll(async () => (await heard(worker)).opened).toEqual([`${server.url}/inbox/${note.open}`])
  await ada.page.goto(`${server.url}/inbox/${note.open}`)
  await ada.page.getByRole('heading', { name: 'Kari' }).waitFor()
  await agentOn(ada.page).assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await agentOn(ada.page).folder('Closed conversations')
  await press(worker, note.open.replace('unassigned', 'mine'))
  await ada.page.getByRole('heading', { name: 'Kari' }).waitFor()
  expect((await heard(worker)).opened).toHaveLength(1)
})
