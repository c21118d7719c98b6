import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { createHost, type Host } from '../../../src/server/node/host.ts'
import type { HostOptions } from '../../../src/server/node/host-options.ts'
import { tempFolder } from './temp.ts'

export const liveChat = readFileSync(fileURLToPath(new URL('../../../demo/playbooks/live-chat.json', import.meta.url)), 'utf8')

export const SHOP = 'https://shop.example'

/** What the built files stand for here. */
export const FILES: Readonly<Record<string, string>> = {
  'site/embed.js': 'the launcher',
  'site/widget/widget.js': 'the widget',
  'site/widget/panel-a1B2c3_4.js': 'the panel',
  'inbox/index.html': '<html lang="en"><title>the inbox</title>',
  'inbox/assets/app-a1B2c3_4.js': 'the inbox app',
  'inbox/push-worker.js': 'the inbox’s worker',
  'demo/index.html': 'all demos',
  'demo/shop.html': 'the shop',
  'demo/shop.css': 'the shop’s clothes',
}

export const hostOptions = (folder: string): HostOptions => ({
  port: 0,
  data: join(folder, 'data'),
  assets: assetsIn(folder),
  sites: [{ id: 'shop', name: 'Shop', origins: [SHOP], playbook: liveChat }],
})

/** A host on a port of its own, closed when the test is over. Without `folder` its data is new. */
export async function startHost(more: Partial<HostOptions> = {}, folder = tempFolder()): Promise<Host> {
  const host = await createHost({ ...hostOptions(folder), ...more })
  onTestFinished(() => host.close())
  return host
}

function assetsIn(folder: string): string {
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(folder, 'dist', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return join(folder, 'dist')
}

/** Send the sign-in form as the page does. */
export function postCode(host: Host, code: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${host.url}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { origin: host.url, ...headers },
    redirect: 'manual',
  })
}

/** The secret in a link. */
export const codeOf = (url = ''): string => new URL(url).hash.slice(1)

/** Use up the host's first link. @returns the `Cookie` header of the session. */
export async function signIn(host: Host): Promise<string> {
  const answer = await postCode(host, codeOf(host.signInUrl))
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** A session's cookie as it is called on another port. */
export const onPort = (cookie: string, { port }: Host): string => cookie.replace(/^frontdesk-\d+/, `frontdesk-${port}`)
