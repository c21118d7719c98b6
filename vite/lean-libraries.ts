import { minify } from 'terser'
import type { Plugin } from 'vite'

const SHARED_EPOCH = '(globalThis.nanostoresGlobal ||= { epoch: 0 })'
const BATCH = /export const batch = [\s\S]*?\n}\n/

/**
 * nanostores shares a counter between its copies through a global of the page. A bundle holds one copy, which needs no such thing,
 * and the host page is promised that it finds no name there but ours. Nor does anybody here change several stores as one, or make one of
 * others, which every store looks out for.
 */
export function withoutNanostoresGlobal(): Plugin {
  return {
    name: 'frontdesk:no-nanostores-global',
    transform(code, id) {
      if (!/[\\/]nanostores[\\/]atom[\\/]index\.js$/.test(id)) return
      if (!code.includes(SHARED_EPOCH) || !BATCH.test(code))
        this.error('nanostores is written in another way now: adapt this plugin.')
      return {
        code: code
          .replace(SHARED_EPOCH, '{ epoch: 0 }')
          .replace('nanostoresGlobal.epoch++', '')
          .replace(BATCH, 'export const batch = (change) => change()\n'),
        map: null,
      }
    },
  }
}

/**
 * partysocket's log of its own doings, never switched on here, and the long names of its private fields are a fifth of it. They are its
 * own: nothing outside the file reads what begins with an underscore.
 */
export function quietSocket(): Plugin {
  return {
    name: 'frontdesk:quiet-socket',
    async transform(code, id) {
      if (!/[\\/]partysocket[\\/]dist[\\/]ws\.js$/.test(id)) return
      const compress = { pure_funcs: ['this._debug', 'assert'], drop_console: true, passes: 2 }
      const { code: quiet } = await minify(code, { module: true, compress, mangle: { properties: { regex: /^_/ } } })
      return quiet ? { code: quiet, map: null } : undefined
    },
  }
}
