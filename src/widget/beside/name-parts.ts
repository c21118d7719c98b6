import { partNames } from './part-names.ts'

/**
 * Give everything in the panel its name for the page's own style, what comes later before it is painted.
 *
 * @returns how to stop
 */
export function nameParts(root: ShadowRoot, onPanel: () => void): () => void {
  function nameAll(top: Element): void {
    for (const element of [top, ...top.querySelectorAll('*')]) {
      const name = nameOf(element)
      if (name) element.setAttribute('part', name)
      if (name === 'panel') onPanel()
    }
  }
  for (const element of root.children) nameAll(element)
  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) nameAll(node)
  })
  changes.observe(root, { childList: true, subtree: true })
  return () => changes.disconnect()
}

function nameOf(element: Element): string | undefined {
  const { classList, localName, parentElement } = element
  const around = parentElement && (parentElement.classList[0] ?? parentElement.localName)
  const kinds = [`${around}>${localName}`, element.role ?? '', ...classList]
  const name = kinds.map((kind) => partNames.get(kind)).findLast((it) => it !== undefined)
  const row = name?.startsWith('bubble') ? element.closest('.row') : name === 'message' ? element : null
  return row ? `${name} ${name?.split(' ')[0]}-${speakerOf(row)}` : name
}

/** Whose words a row holds. One's own stand at the end; the picture at the head of a run of others tells the bot from an agent. */
function speakerOf(row: Element): 'visitor' | 'bot' | 'agent' {
  if (row.matches('.row-end')) return 'visitor'
  // Told once: the head of the run is another when earlier lines are drawn above.
  const known = bears(row, 'message') ? row : row.previousElementSibling
  const face = row.querySelector(':scope > .avatar')
  const isBots = face ? face.matches('.avatar-bot') : known && bears(known, 'message-bot')
  return isBots ? 'bot' : 'agent'
}

/** By the attribute: a DOM in which shops test their components has no `part`. */
const bears = (element: Element, name: string): boolean => !!element.getAttribute('part')?.split(' ').includes(name)
