import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storedItems } from '../../src/widget/surface/stored-items.ts'
import { brotliBytes } from '../bench/weight.ts'
import { CONSUMERS } from './consumers.ts'
import { createRegistry } from './registry.ts'
import { readSources, root } from './sources.ts'

const run = promisify(execFile)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const STOREFRONT_DOORS = ['index.ts', 'element.ts', 'headless.ts', 'local.ts']
const FRAMEWORK_DOORS = ['react.ts', 'vue.ts']
const SERVER_DOORS = ['server.ts', 'cli.ts', 'testing.ts']

const sources = new Map(readSources().map((source) => [source.file, source]))

/** The packages and Node modules that are loaded, sooner or later, by one who imports these doors. */
function reached(doors: string[]): string[] {
  const files = new Set(doors)
  for (const file of files) for (const next of sources.get(file)?.files ?? []) files.add(next)
  const modules = [...files].flatMap((file) => sources.get(file)?.packages ?? [])
  return [...new Set(modules.map((name) => (isBuiltin(name) ? name : name.match(/^(@[^/]+\/)?[^/]+/)![0])))].sort()
}

const optional = Object.keys(manifest.peerDependenciesMeta).filter((name) => manifest.peerDependenciesMeta[name].optional)

describe('what the package declares', () => {
  const runtime = Object.keys(manifest.dependencies)

  test('a storefront’s doors load the runtime packages, every one of them and nothing else', () => {
    expect(reached(STOREFRONT_DOORS)).toEqual([...runtime].sort())
  })

  test('what only the server loads, or only a framework’s door, is optional', () => {
    const only = reached([...SERVER_DOORS, ...FRAMEWORK_DOORS]).filter((name) => !runtime.includes(name) && !isBuiltin(name))
    expect(only).toEqual([...optional].sort())
    expect(Object.keys(manifest.peerDependencies).sort()).toEqual([...optional].sort())
  })

  test('[R35] each framework’s door loads that framework and what a storefront loads, and is at most 1,000 bytes of brotli itself', () => {
    for (const framework of ['react', 'vue']) {
      const beyond = reached([`${framework}.ts`]).filter((name) => !reached(STOREFRONT_DOORS).includes(name))
      expect(beyond).toEqual([framework])
      expect(brotliBytes(readFileSync(join(root, `dist/${framework}.js`)))).toBeLessThanOrEqual(1_000)
    }
  })

  test('the list of what is stored is there for those who read no script', () => {
    const { storage } = JSON.parse(readFileSync(join(root, 'dist/privacy.json'), 'utf8'))
    expect(storage).toEqual(storedItems)
  })

  test('tools that read no `exports`, Parcel as it comes among them, find the first door where all others do', () => {
    const { types, default: main } = manifest.exports['.']
    expect([manifest.main, manifest.types]).toEqual([main, types])
  })

  test('publint finds nothing to say', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true })
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([])
  })
})

describe('the package, installed into an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-'))
  const node = (...args: string[]) => run(process.execPath, args, { cwd: folder })
  let packed: string[]

  beforeAll(async () => {
    const registry = await createRegistry()
    const npm = (cwd: string, ...args: string[]) =>
      run('npm', [...args, '--json', '--cache', join(folder, '.npm'), '--registry', registry.url, '--noproxy', '127.0.0.1'], {
        cwd,
      })
    try {
      const [pack] = JSON.parse((await npm(root, 'pack', '--pack-destination', folder)).stdout)
      packed = pack.files.map(({ path }: { path: string }) => path)
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
      await npm(folder, 'install', '--no-audit', pack.filename)
    } finally {
      registry.close()
    }
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('brings the widget’s runtime packages and nothing else', () => {
    const installed = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(@[^\\/]+[\\/])?[^\\/@.][^\\/]*[\\/]package\.json$/.test(file))
      .map((file) => file.replace(/[\\/]package\.json$/, '').replace('\\', '/'))
    const theirs = ['@types/trusted-types'] // dompurify's types
    expect(installed.sort()).toEqual(['frontdesk', ...Object.keys(manifest.dependencies), ...theirs].sort())
  })

  test('holds what it promises, and no demo, test or source', () => {
    const promised = [manifest.bin, ...Object.values<object>(manifest.exports)].flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values<string>(entry),
    )
    const written = ['LICENSE', 'README.md', 'PROTOCOL.md', 'CHANGELOG.md', 'NOTICE.md', 'docs/playbooks.md', 'docs/server.md']
    const served = ['dist/site/embed.js', 'dist/site/widget/widget.js', 'dist/site/frontdesk.js', 'dist/inbox/index.html']
    const templates = readdirSync(join(root, 'demo/playbooks')).filter((file) => file.endsWith('.json'))
    const due = [
      ...promised.filter((file) => !file.includes('*')).map((file) => file.replace('./', '')),
      ...templates.map((file) => `dist/templates/${file}`),
      ...written,
      ...served,
    ]
    expect(due.filter((file) => !packed.includes(file))).toEqual([])
    expect(packed.filter((file) => /^(src|test|demo|vite|dist\/demo)\//.test(file))).toEqual([])
  })

  test('“Are the types wrong?” finds nothing to say, for a package of modules alone', { timeout: 60_000 }, async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
    // It tells by its exit code whether anything is wrong that the profile does not leave aside, and lists the rest all the same.
    const { stdout } = await node(attw, tarball!, '--profile', 'esm-only', '--format', 'json', '--no-definitely-typed')
    const problems = Object.values<{ resolutionKind?: string }[]>(JSON.parse(stdout).problems ?? {}).flat()
    expect(problems.filter(({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind))).toEqual([])
  })

  test('can be imported where there is no page, and does nothing by itself', async () => {
    const script = `
      const before = Object.keys(globalThis)
      const names = ['frontdesk', 'frontdesk/element', 'frontdesk/headless', 'frontdesk/local']
      const doors = await Promise.all(names.map((door) => import(door)))
      const added = Object.keys(globalThis).filter((key) => !before.includes(key) && key !== 'nanostoresGlobal')
      console.log(JSON.stringify([doors.map((door) => typeof door), added]))`
    const { stdout } = await node('--input-type=module', '--eval', script)
    expect(JSON.parse(stdout)).toEqual([['object', 'object', 'object', 'object'], []])
  })

  test('has types that are clean at each of its doors, at their strictest, as Node and as bundlers find them', {
    timeout: 60_000,
  }, async () => {
    for (const name of [
      ...optional,
      'react-dom',
      ...['node', 'react', 'react-dom', 'web-push', 'ws'].map((it) => `@types/${it}`),
    ]) {
      mkdirSync(join(folder, 'node_modules', dirname(name)), { recursive: true })
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    }
    for (const [file, text] of Object.entries(CONSUMERS)) writeFileSync(join(folder, file), text)
    const strictest = {
      ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'], jsx: 'react-jsx', noEmit: true },
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
    }
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const faults = ['nodenext', 'bundler'].map(async (moduleResolution) => {
      const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
      const project = { compilerOptions: { ...strictest, module, moduleResolution }, files: Object.keys(CONSUMERS) }
      writeFileSync(join(folder, `${moduleResolution}.json`), JSON.stringify(project))
      // On one thread it makes each type once, which is half the work.
      const { stdout } = await node(tsc, '-p', `${moduleResolution}.json`, '--singleThreaded').catch(
        (error: { stdout: string }) => error,
      )
      return stdout
    })
    expect(await Promise.all(faults)).toEqual(['', ''])
  })
})
