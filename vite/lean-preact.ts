import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type Cut, cuts } from './preact-cuts.ts'

const home = fileURLToPath(new URL('../node_modules/preact/', import.meta.url))

const entries: Readonly<Record<string, string>> = {
  preact: 'src/index.js',
  'preact/hooks': 'hooks/src/index.js',
  'preact/jsx-runtime': 'jsx-runtime/src/index.js',
  'preact/jsx-dev-runtime': 'jsx-runtime/src/index.js',
}

/** What is handed from function to function and is always the same here. */
const ALWAYS = { isHydrating: 'false', excessDomChildren: 'null', globalContext: 'null' }

/** The first underscore of Preact's own names is how it tells them from those that others may use. */
const OWN = /\b_[a-z]\w*/gi

/**
 * Preact without what a chat never asks of it, from its source: a third of it, and a twentieth of what a panel needs to be usable. An
 * application that imports our package has the whole of it. Fails where Preact's source is not the one that this was written for.
 */
export function leanPreact(): Plugin {
  const files = ['src', 'hooks/src', 'jsx-runtime/src'].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(home, folder, file)),
  )
  const names = [...new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(OWN) ?? []))].sort()
  const short = new Map(names.map((name, index) => [name, `_${index.toString(36)}`]))

  return {
    name: 'frontdesk:lean-preact',
    enforce: 'pre',
    resolveId(id) {
      if (Object.hasOwn(entries, id)) return join(home, entries[id] as string)
      // Another door would lead to the whole of it, and two of it cannot read each other's nodes.
      if (/^preact(\/|$)/.test(id)) this.error(`A chat draws by Preact and its hooks alone, and not by ${id}.`)
    },
    transform(source, id) {
      if (!id.startsWith(home)) return
      let code = withoutComments(source)
      for (const cut of cuts[id.slice(home.length)] ?? []) {
        const lean = made(code, cut)
        if (lean === undefined) this.error(`Preact is written in another way now, in ${id}: there is no "${cut.drop}".`)
        code = lean
      }
      for (const [name, value] of Object.entries(ALWAYS))
        code = code
          .replace(new RegExp(`(?<=[(,] )${name},? (?=[)\\w])`, 'g'), '')
          .replace(new RegExp(`\\b${name}\\b`, 'g'), value)
      return { code: code.replace(OWN, (name) => short.get(name) ?? name), map: null }
    },
  }
}

const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')

function made(code: string, { drop, until, put = '' }: Cut): string | undefined {
  const from = code.indexOf(drop)
  const to = until === undefined ? from + drop.length : code.indexOf(until, from)
  return from < 0 || to < 0 ? undefined : `${code.slice(0, from)}${put} ${code.slice(to)}`
}
