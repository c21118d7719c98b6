import { afterEach, expect, test, vi } from 'vitest'
import type { Core } from '../../src/widget/core.ts'
import { playbookSource } from '../../src/widget/session/playbook-source.ts'

const playbook = {
  id: 'first',
  name: 'First',
  locale: 'en',
  bot: { name: 'Bell' },
  start: 'hello',
  cards: { hello: { kind: 'message', text: 'Hello.', next: null } },
}

const coreThat = (settings: object, failed: string[]) =>
  ({
    settings: { site: 'shop', ...settings },
    playbookAt: () => '/playbook.json',
    onPlaybookFail: (url: string) => failed.push(url),
  }) as unknown as Core

afterEach(() => {
  vi.unstubAllGlobals()
})

test('[R8] where the playbook that was to run has been switched off since, the site’s first runs', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return url.includes('?id=') ? new Response('', { status: 404 }) : Response.json(playbook)
  })
  const failed: string[] = []
  const core = coreThat({ runs: 'prices' }, failed)
  const source = playbookSource(core) as () => Promise<object>
  expect(await source()).toEqual(playbook)
  expect([asked, failed, core.settings.runs]).toEqual([['/playbook.json?id=prices', '/playbook.json'], [], undefined])
})

test('[R8] where all are switched off it says so, once, and that is not how it fails otherwise', async () => {
  const failed: string[] = []
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await expect((playbookSource(coreThat({ runs: 'prices' }, failed)) as () => Promise<object>)()).rejects.toBe(404)
  expect(failed).toEqual(['/playbook.json'])
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
  await expect((playbookSource(coreThat({}, failed)) as () => Promise<object>)()).rejects.toBe(503)
})
