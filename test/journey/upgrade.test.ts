import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished, test } from 'vitest'
import { createHost } from '../../src/server/node/host.ts'
import { useBrowser } from '../browser.ts'
import { expect } from './stage/expect.ts'
import { visitorOn } from './stage/visitor.ts'

const browser = useBrowser()

test('a page left open over an upgrade of the server still has all its parts, and nothing said meanwhile is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'frontdesk-upgrade-'))
  const widget = join(folder, 'dist/site/widget')
  await cp(resolve('dist'), join(folder, 'dist'), { recursive: true })
  const playbook = await import('../../demo/playbooks/live-chat.json', { with: { type: 'json' } })
  const sites = [{ id: 'shop', name: 'Shop', origins: [], playbook: playbook.default }]
  const options = { sites, data: join(folder, 'data'), assets: join(folder, 'dist'), port: 0, demo: true }
  let host = await createHost(options)
  onTestFinished(async () => {
    await host.close()
    await rm(folder, { recursive: true, force: true })
  })

  const kari = visitorOn(await browser.newPage())
  await kari.page.goto(host.url)
  await kari.open()
  await kari.say('Said before')
  await expect(kari.sent.last()).toBeAttached()
  await host.close()
  await kari.say('Said while it was away')

  // A new version: every stamp is another.
  for (const file of await readdir(widget))
    if (/-\w{8}\.js$/.test(file)) await rename(join(widget, file), join(widget, file.replace(/\w{8}\.js$/, 'ffffffff.js')))
  host = await createHost({ ...options, port: host.port })
  await expect(kari.sending).toHaveCount(0)
  await kari.panel.getByRole('button', { name: 'Emoji' }).click()
  await expect(kari.panel.getByRole('dialog', { name: 'Emoji' })).toBeVisible()
  await kari.page.keyboard.press('Escape')
  await kari.panel.getByRole('button', { name: 'More' }).click()
  await expect(kari.panel.getByRole('menuitem', { name: 'End chat' })).toBeVisible()
})
