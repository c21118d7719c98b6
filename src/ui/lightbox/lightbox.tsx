import { render } from 'preact'
import { fileWords } from '../../locales/en-files.ts'
import type { FileWords } from '../../locales/words.ts'
import { OPENERS } from '../openers.ts'
import { addSheet } from '../sheet.ts'
import { Frame, type Shown } from './frame.tsx'
import lightboxCss from './lightbox.css?inline'

/** Show this picture of a talk large, over the whole page, and those before and after it when asked. The focus comes back to it at the end. */
export function openLarge(opener: HTMLElement, words: Partial<FileWords>): void {
  const root = opener.getRootNode() as ShadowRoot
  const talk = opener.closest('[role=log]') ?? opener
  const openers = [...talk.querySelectorAll<HTMLElement>(OPENERS)]
  const pictures = openers.map(shownBy)
  const reading = opener.closest('[lang]')
  const mount = document.createElement('div')
  mount.lang = reading?.getAttribute('lang') ?? ''
  mount.dir = reading?.getAttribute('dir') ?? ''
  const sheet = addSheet(root, lightboxCss)
  root.append(mount)

  function close(at: number): void {
    render(null, mount)
    mount.remove()
    sheet.remove()
    openers[at]?.focus()
  }
  render(<Frame pictures={pictures} first={openers.indexOf(opener)} words={fileWords(words)} onClose={close} />, mount)
}

function shownBy(opener: HTMLElement): Shown {
  const image = opener.querySelector('img')
  const address = image?.src ?? ''
  const { name } = opener.dataset
  return { address, name: name ?? image?.alt ?? '', save: name === undefined ? address : `${address}?download` }
}
