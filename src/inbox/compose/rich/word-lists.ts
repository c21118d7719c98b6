import { LOOK } from '../../../richtext/pasted.ts'

/** How Word writes a list: paragraphs that say which list, how deep, and in a part of their own the sign before the words. */
const ITEM = /mso-list\s*:\s*l\d+\s+level(\d)/i
const SIGN = /mso-list\s*:\s*ignore/i

/** Makes lists of what Word has called lists. */
export function makeLists(body: Element): void {
  /** The list that goes on, and those in it that go on, each in the last item of the one before. */
  let lists: Element[] = []
  for (const line of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(ITEM.exec(line.getAttribute(LOOK) ?? '')?.[1] ?? 0)
    if (level === 0 || line.previousElementSibling !== lists[0]) lists = []
    if (level === 0) continue
    const kind = kindOf(line)
    lists = lists.slice(0, level)
    // A list of another kind is another list.
    if (lists.length === level && lists.at(-1)?.localName !== kind) lists.pop()
    if (lists.length === 0 || lists.length < level) lists.push(begun(kind, line, lists.at(-1)))
    const item = document.createElement('li')
    item.append(...line.childNodes)
    lists.at(-1)?.append(item)
    line.remove()
  }
}

/** A list in the last item of the one around it; without any, where the line stands. */
function begun(kind: string, line: Element, around: Element | undefined): Element {
  const list = document.createElement(kind)
  if (around) (around.lastElementChild ?? around).append(list)
  else line.before(list)
  return list
}

/** By the sign before the words, which is taken away. */
function kindOf(line: Element): 'ol' | 'ul' {
  const sign = [...line.querySelectorAll(`[${LOOK}]`)].find((part) => SIGN.test(part.getAttribute(LOOK) ?? ''))
  sign?.remove()
  return /^\s*\w{1,4}[.)]/.test(sign?.textContent ?? '') ? 'ol' : 'ul'
}
