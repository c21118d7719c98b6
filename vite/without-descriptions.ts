import type { Plugin } from 'vite'

const DESCRIPTION = /,\s*v\.description\(\s*(["'`])(?:(?!\1)[^\\]|\\.)*\1,?\s*\)/g

/**
 * What schemas say of their fields is for the JSON Schema, which the build makes of the source. In what runs nobody reads it, and a page
 * that gives `createChat` a playbook would fetch two kilobytes of it.
 */
export function withoutDescriptions(): Plugin {
  return {
    name: 'frontdesk:without-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('v.description(')) return
      // Lines stay where they are, for the source maps.
      const lean = code.replace(DESCRIPTION, (text) => text.replace(/[^\n]+/g, ''))
      if (lean.includes('v.description(')) this.error('A description is written in another way: adapt this plugin.')
      return { code: lean, map: null }
    },
  }
}
