import type { ChatSettings } from './options.ts'

/** An address below the server's, whether that ends in a slash or not. */
export const addressAt = (server: string, path: string): URL => new URL(path, server.endsWith('/') ? server : `${server}/`)

/** Where the playbook is to be had; `undefined` when the page has brought it along. */
export function playbookAt({ site, server = '', playbook }: ChatSettings): string | undefined {
  return typeof playbook === 'object' ? undefined : (playbook ?? addressAt(server, `sites/${site}/playbook.json`).href)
}

/** Where the server's WebSocket is: `https:` becomes `wss:`. */
export function socketAt(server: string): string {
  const url = addressAt(server, 'socket')
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}
