import type { ChatSettings } from './options.ts'

/** An address below the server's, whether that ends in a slash or not. */
export const addressAt = (server: string, path: string): URL => new URL(path, server.endsWith('/') ? server : `${server}/`)

/** Where the playbook is to be had, in this version if one is wanted; `undefined` when the page has brought it along. */
export function playbookAt({ site, server = '', playbook }: ChatSettings, version?: string): string | undefined {
  if (typeof playbook === 'object') return undefined
  return playbook ?? addressAt(server, `sites/${site}/playbook.json${version ? `?version=${version}` : ''}`).href
}

/** Where the server's WebSocket is: `https:` becomes `wss:`. */
export function socketAt(server: string): string {
  const url = addressAt(server, 'socket')
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}
