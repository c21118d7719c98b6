import { FrontdeskError } from '../../../protocol/index.ts'

/**
 * The body of a request, given up as soon as it is larger than it may be.
 *
 * @throws {FrontdeskError} `too-large`: rejects.
 */
export async function readBody(request: Request, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = new FrontdeskError('too-large', `The file is larger than ${mostBytes} bytes.`, { mostBytes })
  if (Number(request.headers.get('content-length')) > mostBytes) throw tooLarge
  const chunks: Uint8Array[] = []
  let bytes = 0
  // What a client says of the length is its own affair: what comes is counted.
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > mostBytes) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
