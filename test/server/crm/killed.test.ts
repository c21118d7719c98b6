import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { createCourier } from '../../../src/server/crm/courier.ts'
import { sqliteStorage } from '../../../src/server/node/storage/sqlite.ts'
import { webhook } from '../../../src/server/node/webhook.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { aReceiver, SECRET } from '../node/receiver.ts'
import { tempFolder } from '../node/temp.ts'

const program = fileURLToPath(new URL('./die-before-sending.ts', import.meta.url))

it('brings a lead although the server was killed between keeping it and sending it', { timeout: 60_000 }, async () => {
  const file = join(tempFolder(), 'frontdesk.db')
  const child = spawn(process.execPath, ['--import', 'tsx', program, file], { stdio: 'inherit' })
  expect(await new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))).toBe('SIGKILL')

  const storage = sqliteStorage(file)
  onTestFinished(() => storage.close())
  const [left] = await storage.deliveries({ site: 'shop', limit: 9 })
  expect(left).toMatchObject({ state: 'due', attempts: 1 })

  // What the dead had begun is left to them for a minute.
  const clock = createFakeClock(Date.now() + 61_000)
  const receiver = await aReceiver()
  const sinks = [await webhook({ url: receiver.url, secrets: [SECRET] }, clock)]
  const courier = createCourier({
    storage,
    sites: [{ id: 'shop', name: 'Shop', origins: 'any', sinks }],
    clock,
    onError: (error) => expect.unreachable(String(error)),
  })
  courier.start()
  await receiver.received(1)
  await expect
    .poll(async () => (await storage.deliveries({ site: 'shop', limit: 9 }))[0])
    .toMatchObject({ state: 'done', attempts: 2 })
  await courier.stop()
  expect(receiver.posted).toMatchObject([{ id: left?.id, type: 'lead.created', data: { person: { email: 'ann@hall.example' } } }])
})
