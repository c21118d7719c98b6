import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { root } from './bundle.ts'

const TEXT = /\.(js|css|html|json|svg|webmanifest)$/
/** What is smaller is on its way sooner than it is found. */
const LEAST_BYTES = 500

/** Lay each text file of a built folder beside itself as brotli makes it at its best, so that no visitor waits for a server that does. */
export async function compress(folder: string): Promise<void> {
  const files = (await readdir(join(root, folder), { recursive: true })).filter((file) => TEXT.test(file))
  await Promise.all(files.map((file) => compressFile(join(root, folder, file))))
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
}
