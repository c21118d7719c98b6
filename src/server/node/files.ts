import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const ALREADY_SMALL = new Set(['.png', '.jpg', '.webp', '.woff2'])

/** The build puts eight letters into these names that are others whenever the content is, so they never change. */
export const isStamped = (file: string): boolean => /-[\w-]{8}\.\w+$/.test(file)

type Encoding = 'br' | 'gzip' | 'identity'
const encoders: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effortFor(bytes) } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
}

const LARGE_BYTES = 150_000

/** Whoever asks for a file first after a start waits for it: of a large one the last hundredth part would take them seconds. */
const effortFor = ({ length }: Buffer): number => (length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY)

interface Kept {
  changedAt: number
  etag: string
  bytes: Buffer
}

/** The built files of a folder, as the build has compressed them or else as they are first asked for, and kept in memory; a file that has changed since is read again. */
export interface Files {
  /** The file at `path`, such as `widget/panel.js`; `undefined` when there is none, or `path` leads out of the folder. */
  serve(path: string, request: Request, headers?: Record<string, string>): Promise<Response | undefined>
}

/** The built files of the first of these folders that has them; in the others stamped files are looked for. */
export function createFiles(...folders: readonly string[]): Files {
  const kept = new Map<string, Kept>()

  async function load(file: string, changedAt: number, encoding: Encoding): Promise<Kept> {
    const key = `${encoding} ${file}`
    const known = kept.get(key)
    if (known?.changedAt === changedAt) return known
    const made = encoding === 'br' ? await madeWith(file, changedAt) : undefined
    const bytes = made ?? (await encoders[encoding](await readFile(file)))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const fresh = { changedAt, etag, bytes }
    kept.set(key, fresh)
    return fresh
  }

  return {
    async serve(path, request, headers = {}) {
      const type = TYPES[extname(path)]
      const found = type && (await find(folders, path))
      if (!found) return undefined
      const { file, changedAt } = found
      const encoding = ALREADY_SMALL.has(extname(file)) ? 'identity' : accepted(request)
      const { bytes, etag } = await load(file, changedAt, encoding)
      const all = {
        'cache-control': isStamped(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag,
        vary: 'Accept-Encoding',
        ...headers,
      }
      if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: all })
      const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
      return new Response(new Uint8Array(bytes), { headers: { ...all, ...encoded, 'content-type': type } })
    },
  }
}

/** The file as the build has compressed it, unless it has changed since. */
async function madeWith(file: string, changedAt: number): Promise<Buffer | undefined> {
  const compressed = `${file}.br`
  // Whatever cannot be looked at is as good as not there: it is compressed now.
  const found = await stat(compressed).catch(() => undefined)
  return found && found.mtimeMs >= changedAt ? readFile(compressed) : undefined
}

async function find(folders: readonly string[], path: string): Promise<{ file: string; changedAt: number } | undefined> {
  for (const folder of isStamped(path) ? folders : folders.slice(0, 1)) {
    const file = inside(folder, path)
    // Whatever cannot be looked at is not there for anybody else either.
    const found = await stat(file ?? '').catch(() => undefined)
    if (file && found?.isFile()) return { file, changedAt: found.mtimeMs }
  }
  return undefined
}

function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path))
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : undefined
}

function accepted(request: Request): Encoding {
  const accept = request.headers.get('accept-encoding') ?? ''
  if (/\bbr\b/.test(accept)) return 'br'
  return /\bgzip\b/.test(accept) ? 'gzip' : 'identity'
}
