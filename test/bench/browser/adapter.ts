import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** A widget as its vendor would have it embedded, and the hooks that the bench needs to find its way in it. */
export interface Adapter {
  name: string
  /** The host page: a blank page with the snippet that a customer pastes, and a script that sets `window.__adapter` (see `page.ts`). */
  page: string
  /** Folders to serve, by the beginning of the path, which ends with `/`. */
  folders: Record<string, string>
  /** Answers what the widget asks its server. `false`: not for me. */
  answer?: (request: IncomingMessage, response: ServerResponse, body: string) => boolean | Promise<boolean>
  /** Takes over the server's WebSockets, for one page's visit. Returns what ends it. */
  attach?: (server: Server) => Promise<() => void>
  /** There is nothing to press: the panel is always there. */
  isInline?: boolean
  /** Its server keeps conversations, and a later page has the visitor's again. */
  keeps?: boolean
  /** Nothing is measured after the launcher. */
  isLauncherOnly?: boolean
}

export function json(response: ServerResponse, value: unknown): true {
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' }
  response.writeHead(200, { 'content-type': 'application/json', ...cors }).end(JSON.stringify(value))
  return true
}

/** A host page with nothing of its own. */
export const hostPage = (snippet: string, hooks: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host page</title>
<link rel="icon" href="data:,"></head><body><h1>Host page</h1>
${snippet}
<script>window.__adapter = ${hooks}</script>
</body></html>`

/** The words of incoming message `i`, the same for every widget. */
export const textOf = (i: number): string =>
  `Message ${i}: the quick brown fox jumps over the lazy dog, order #${1000 + i} shipped **today**.`
