import type { ChatSettings } from './options.ts'

/** The server's address, with the slash at its end that not everybody writes. */
const folder = (server: string): string => server.replace(/\/?$/, '/')

/** Where the playbook is to be had; `undefined` when the page has brought it along. */
export function playbookAt({ site, server = '', playbook }: ChatSettings): string | undefined {
  return typeof playbook === 'object' ? undefined : (playbook ?? `${folder(server)}sites/${site}/playbook.json`)
}

/** Where the server's WebSocket is: `https:` becomes `wss:`. */
export function socketAt(server: string): string {
  const url = new URL('socket', folder(server))
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}
