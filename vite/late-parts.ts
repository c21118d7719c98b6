import type { Plugin } from 'vite'

const LATER = /\bimport\((["'`])(\.\/[\w-]+\.js)\1\)/g
const EXPORTS = /export\{([^{}]*)\};?\s*$/
const IMPORTS = /import(?:\{[^{}]*\}from)?"\.\/[\w-]+\.js";?/g

/**
 * Many a browser keeps the failure of a module for the life of the page, so that there a chunk which was asked for while the network was
 * away would never come: it is asked for by another address after a failure.
 * Failures are counted on the function itself, for a chunk may ask for another while it runs for the first time; and in the entry for all
 * that import it. For others to do so, too, their names would have to tell of the entry's.
 */
const ASK = `
function frontdeskImport(file) {
  const failed = frontdeskImport[file]
  return import(failed ? file + '?' + failed : file).catch((error) => {
    frontdeskImport[file] = (failed || 0) + 1
    throw error
  }).then((part) => part.linked?.() ?? part)
}`

/** Whatever comes late is asked for by `ASK`, what late parts need of each other, too. */
export function triedAnew(): Plugin {
  return {
    name: 'frontdesk:tried-anew',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter((file) => file.type === 'chunk')
      if (chunks.every(({ code }) => code.search(LATER) < 0)) return
      const [entry, another] = chunks.filter(({ isEntry }) => isEntry)
      if (!entry || another) return this.error('What comes late comes by way of one entry.')
      const atStart = new Set([entry.fileName])
      for (const name of atStart)
        for (const chunk of chunks) if (chunk.fileName === name) for (const it of chunk.imports) atStart.add(it)
      for (const chunk of chunks) {
        const late = chunk.imports.filter((name) => files[name] && !atStart.has(name)).map(inFolder)
        const code = (late.length > 0 ? linked(chunk.code, late) : chunk.code).replace(LATER, 'frontdeskImport("$2")')
        if (late.some((file) => code.includes(`from"./${file}"`)))
          this.error(`${chunk.fileName} needs what comes late in a way that is not known.`)
        if (chunk === entry) chunk.code = `${code}${ASK}\nexport{frontdeskImport as ask}`
        else if (code === chunk.code) continue
        else if (!chunk.imports.includes(entry.fileName)) chunk.code = code + ASK
        else chunk.code = `import{ask as frontdeskImport}from"./${inFolder(entry.fileName)}";${code}`
      }
    },
  }
}

const inFolder = (fileName: string): string => fileName.slice(fileName.lastIndexOf('/') + 1)

/** A chunk that runs, once, when all that it needs of the `late` ones is there. */
function linked(code: string, late: string[]): string {
  const taken: string[] = []
  const kept: string[] = []
  const body = code.replace(EXPORTS, '').replace(IMPORTS, (all) => {
    const at = late.findIndex((file) => all.includes(`"./${file}"`))
    if (at < 0) kept.push(all)
    else taken[at] = asPattern(all)
    return ''
  })
  const asked = late.map((file) => `frontdeskImport("./${file}")`)
  return `${kept.join('')}let frontdeskParts
export const linked=()=>Promise.all([${asked}]).then(([${taken}])=>frontdeskParts||=(()=>{${body};return${asObject(code)}})())`
}

/** `{a as b}` of what is imported, and of what is exported. */
const asPattern = (imports: string): string => imports.slice(imports.indexOf('{'), imports.indexOf('}') + 1).replace(/ as /g, ':')
const asObject = (code: string): string => `{${EXPORTS.exec(code)?.[1]?.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}`

/** The bundler's way to give a module as an object, which goes over its names, and over the names that a page has given to all objects. */
const OWN_NAMES = `var __exportAll = (all) => {
  const module = {}
  for (const name of Object.keys(all)) Object.defineProperty(module, name, { __proto__: null, get: all[name] })
  return module
}
`
const HELPER = /^\t*var __exportAll = \(all, no_symbols\) => \{\n[\s\S]+?^\t*\};\n/m

export function ownNames(): Plugin {
  return {
    name: 'frontdesk:own-names',
    renderChunk(code) {
      if (/no_symbols/.test(code) && !HELPER.test(code)) this.error('The bundler goes over names in another way now.')
      return { code: code.replace(HELPER, OWN_NAMES), map: null }
    },
  }
}

/**
 * A small chunk that others share would be a request after theirs; and where it failed, or they were asked for anew, it would be
 * missing for the life of the page.
 */
export function copying(names: string[]): Plugin {
  return {
    name: 'frontdesk:copying',
    generateBundle(_options, files) {
      const chunks = Object.values(files).filter((file) => file.type === 'chunk')
      for (const { name, fileName, code, imports } of chunks) {
        if (!names.includes(name)) continue
        if (!EXPORTS.test(code) || imports.length > 0) this.error(`${fileName} is not alone in what it needs.`)
        const copy = `(()=>{${code.replace(EXPORTS, '')};return${asObject(code)}})()`
        const file = inFolder(fileName)
        const importing = new RegExp(`import\\{[^{}]*\\}from"\\./${file}";?`)
        for (const chunk of chunks) {
          chunk.code = chunk.code.replace(importing, (all) => `const${asPattern(all)}=${copy};`)
          if (chunk.code.includes(file)) this.error(`${chunk.fileName} needs ${fileName} in a way that is not known.`)
        }
        delete files[fileName]
      }
    },
  }
}
