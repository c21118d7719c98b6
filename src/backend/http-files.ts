import { type Attachment, type ErrorCode, FrontdeskError } from '../protocol/index.ts'
import type { Files, UploadOptions } from './files.ts'

/** Half of a surrogate pair, which has no place in UTF-8. */
const HALF = /\p{Cs}/gu

interface Upload {
  method: string
  headers: Record<string, string>
  body: File
}

/** What an upload needs of the answer to its request. */
interface Answer {
  /** 0 when none came. */
  status: number
  text: string
}

/** The files of the reference host at `server`, sent with `ownFetch` in the place of the platform's own ways. */
export function filesAt(server: string, ownFetch?: typeof fetch): Files {
  const base = server.endsWith('/') ? server : `${server}/`
  return {
    upload: (file, options) => upload(base, file, options, ownFetch),
    addressOf: ({ id, name }) => `${base}files/${id}/${encodeURIComponent(name)}`,
  }
}

async function upload(server: string, file: File, options: UploadOptions, ownFetch?: typeof fetch): Promise<Attachment> {
  const { site, token, signal } = options
  signal?.throwIfAborted()
  const url = new URL(`sites/${site}/files`, server).href
  const headers: Record<string, string> = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name.replace(HALF, '')),
    ...(token && { authorization: `Bearer ${token}` }),
  }
  // Only the older of the two ways of a browser tells how far it has come; elsewhere there is only the other.
  const way = ownFetch || !globalThis.XMLHttpRequest ? byFetch : byXhr
  const { status, text } = await way(url, { method: 'POST', headers, body: file }, options, ownFetch)
  signal?.throwIfAborted()
  const told = parse(text)
  if (status === 201 && typeof told?.id === 'string') return told as unknown as Attachment
  if (told && typeof told.code === 'string') {
    const { code, message, ...details } = told
    throw new FrontdeskError(code as ErrorCode, String(message), details as never)
  }
  throw new FrontdeskError('offline', 'The file could not be sent: the server was not reached.', {})
}

function byXhr(url: string, { method, headers, body }: Upload, { onProgress, signal }: UploadOptions): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.open(method, url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      signal?.removeEventListener('abort', abort)
      resolve({ status: request.status, text: request.responseText })
    }
    signal?.addEventListener('abort', abort)
    request.send(body)
  })
}

async function byFetch(url: string, request: Upload, { signal }: UploadOptions, send = fetch): Promise<Answer> {
  try {
    const answer = await send(url, { ...request, ...(signal && { signal }) })
    return { status: answer.status, text: await answer.text() }
  } catch {
    // `offline`, or the signal's reason: the caller tells which.
    return { status: 0, text: '' }
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    // `offline`: a proxy's words are not the server's.
    return undefined
  }
}
