import { atom } from 'nanostores'
import type { ComponentChildren } from 'preact'

type Markdown = typeof import('./markdown.ts')

let markdown: Markdown | undefined
/** The one request for it, however many texts wait. */
let arriving: Promise<Markdown> | undefined

/** How rich text looks, for the tree that it is drawn in; empty until the Markdown chunk is there. */
export const $style = atom('')

/** Whether `drawn` has all that it needs for this text. */
export const isLoaded = (text: string): boolean => markdown?.isPrepared(text) ?? false

/** The text as Preact nodes; `undefined` until `load` has brought the Markdown chunk. */
export const drawn = (...about: Parameters<Markdown['toNodes']>): ComponentChildren => markdown?.toNodes(...about)

/** Give what `load` would fetch: for a page that comes with it. */
export function provide(code: Markdown): void {
  markdown = code
  $style.set(code.style)
}

/**
 * Fetch what this text needs. Rejects where a chunk cannot be fetched, and tries again when called again. In a page's own build
 * browsers of before 2026 remember the failure until the page is left; ours ask by another address.
 */
export async function load(text: string): Promise<void> {
  if (!markdown) {
    arriving ??= import('./markdown.ts').finally(() => {
      arriving = undefined
    })
    provide(await arriving)
  }
  await markdown?.prepare(text)
}
