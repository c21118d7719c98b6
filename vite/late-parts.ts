import type { Plugin } from 'vite'

const LATER = /\bimport\((["'`])(\.\/[\w-]+\.js)\1\)/g

/**
 * A browser keeps the failure of a module for the life of the page, so that a chunk which was asked for while the network was away would
 * never come: it is asked for by another address after a failure.
 * Failures are counted on the function itself: a chunk may ask for another while it runs for the first time.
 */
export function triedAnew(): Plugin {
  return {
    name: 'frontdesk:tried-anew',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue
        const code = file.code.replace(LATER, 'frontdeskImport("$2")')
        if (code === file.code) continue
        file.code = `${code}
function frontdeskImport(file) {
  const failed = frontdeskImport[file]
  return import(failed ? file + '?' + failed : file).catch((error) => {
    frontdeskImport[file] = (failed || 0) + 1
    throw error
  })
}`
      }
    },
  }
}

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

const EXPORTS = /export\{([^{}]*)\};?\s*$/

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
        const [exported, given = ''] = EXPORTS.exec(code) ?? []
        if (exported === undefined || imports.length > 0) this.error(`${fileName} is not alone in what it needs.`)
        const object = given.replace(/(\w+) as (\w+)/g, '$2:$1')
        const copy = `(()=>{${code.replace(EXPORTS, '')};return{${object}}})()`
        const file = fileName.slice(fileName.lastIndexOf('/') + 1)
        const importing = new RegExp(`import\\{([^{}]*)\\}from"\\./${file}";?`)
        for (const chunk of chunks) {
          chunk.code = chunk.code.replace(importing, (_all, taken: string) => `const{${taken.replace(/ as /g, ':')}}=${copy};`)
          if (chunk.code.includes(file)) this.error(`${chunk.fileName} needs ${fileName} in a way that is not known.`)
        }
        delete files[fileName]
      }
    },
  }
}
