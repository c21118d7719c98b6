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

afterEach(() => {
  vi.unstubAllGlobals()
})

test('[R8] where the playbook that was to run has been switched off since, whoever asks again has the site’s first', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return url.includes('?id=') ? new Response('', { status: 404 }) : Response.json(playbook)
  })
  const core = { settings: { site: 'shop', runs: 'prices' }, playbookAt: () => '/playbook.json' } as unknown as Core
  const source = playbookSource(core) as () => Promise<object>
  await expect(source()).rejects.toBe(404)
  expect(await source()).toEqual(playbook)
  expect(asked).toEqual(['/playbook.json?id=prices', '/playbook.json'])
})
