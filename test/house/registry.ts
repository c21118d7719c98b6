import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { root } from './sources.ts'

export interface Registry {
  url: string
  close(): void
}

/** A package registry that needs no network: it offers what is installed here, each package in its one version. */
export async function createRegistry(): Promise<Registry> {
  const server = createServer((request, response) => {
    const [name = '', file] = decodeURIComponent(request.url!.slice(1)).split('/-/')
    const folder = join(root, 'node_modules', name)
    if (!existsSync(join(folder, 'package.json'))) response.writeHead(404).end()
    else if (file)
      response.end(execFileSync('tar', ['-czf', '-', '-C', dirname(folder), basename(folder)], { maxBuffer: 2 ** 28 }))
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(packument(folder, url())))
  })
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: url(), close: () => server.close() }
}

function packument(folder: string, url: string): object {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version } = manifest
  const dist = { tarball: `${url}/${name}/-/package.tgz` }
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } }
}
