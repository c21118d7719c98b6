import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const source = join(modules, '@sparticuz/chromium')

interface Unpacked {
  executablePath: string
  /** Folder of the shared libraries that a bare system lacks. */
  libraries: string
  /** Folder with a `fonts.conf` and a face, for a system without any. */
  fonts: string
}

/** The one that comes along looks in folders of the machines that the package was made for. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

/** Unpacks what `@sparticuz/chromium` carries, once per version. */
export async function unpackChromium(): Promise<Unpacked> {
  const require = createRequire(join(source, 'package.json'))
  const { version } = require('./package.json') as { version: string }
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, (require('tar-fs') as { extract: Extract }).extract)
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib'), fonts: join(folder, 'fonts') }
}

type Extract = (folder: string) => NodeJS.WritableStream

/** Beside the target first and renamed at the end, so that of several test processes none ever finds half a browser. */
async function unpackInto(folder: string, extract: Extract): Promise<void> {
  const part = `${folder}.${process.pid}`
  await mkdir(part, { recursive: true })
  const unpack = (file: string, target: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(source, 'bin', file)), createBrotliDecompress(), target)
  await Promise.all([
    unpack('chromium.br', createWriteStream(join(part, 'chromium'), { mode: 0o755 })),
    unpack('al2023.tar.br', extract(join(part, 'al2023'))),
    unpack('fonts.tar.br', extract(join(part, 'fonts'))),
  ])
  await writeFile(join(part, 'fonts/fonts.conf'), FONTS)
  try {
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true })
    if (!existsSync(folder)) throw error // else another process was quicker, and its copy is as good
  }
}
