/** An address below the server's, whether that ends in a slash or not. */
export const addressAt = (server: string, path: string): URL => new URL(path, server.endsWith('/') ? server : `${server}/`)

/** Where the server's WebSocket is: `https:` becomes `wss:`. */
export function socketAt(server: string): string {
  const url = addressAt(server, 'socket')
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}
