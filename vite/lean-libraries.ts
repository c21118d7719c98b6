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
