import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createHost } from '../../../src/server/node/host.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { hostOptions } from './real-host.ts'
import { tempFolder } from './temp.ts'

const DAY_MS = 86_400_000

it('serves the parts of the build before to pages that are still open, for a month, and of unstamped files the new alone', async () => {
  const folder = tempFolder()
  const widget = join(folder, 'dist/site/widget')
  const clock = createFakeClock()
  const OLD = '/widget/panel-a1B2c3_4.js'
  const options = { ...hostOptions(folder), clock }

  const before = await createHost(options)
  await before.close()
  rmSync(join(widget, 'panel-a1B2c3_4.js'))
  writeFileSync(join(widget, 'panel-Zz9Yy8Xx.js'), 'the new panel')
  const host = await createHost(options)
  const old = await fetch(host.url + OLD)
  expect(await old.text()).toBe('the panel')
  expect(old.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await (await fetch(`${host.url}/widget/panel-Zz9Yy8Xx.js`)).text()).toBe('the new panel')
  rmSync(join(widget, 'widget.js'))
  expect((await fetch(`${host.url}/widget/widget.js`)).status).toBe(404)
  expect((await fetch(`${host.url}/widget/..%2f..%2ffrontdesk.db`)).status).toBe(404)
  await host.close()

  await clock.advance(31 * DAY_MS)
  const later = await createHost(options)
  expect((await fetch(later.url + OLD)).status).toBe(404)
  expect((await fetch(`${later.url}/widget/panel-Zz9Yy8Xx.js`)).status).toBe(200)
  await later.close()
})
