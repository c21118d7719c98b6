import { render } from 'preact'
import { load } from '../../src/richtext/load.ts'
import { type ImagePolicy, RichText, type RichTextProps } from '../../src/ui/rich-text.tsx'

/** What a message may be made of, written down a second time: not taken from the code that is on trial. */
const ALLOWED: Record<string, string[]> = {
  a: ['href', 'target', 'rel'],
  button: ['type', 'class', 'aria-label'],
  img: ['alt', 'loading', 'decoding', 'referrerpolicy', 'src'],
  ol: ['start'],
  p: ['class'],
  div: ['class'],
  span: ['class'],
  td: ['class'],
  th: ['class', 'scope'],
}
const BARE = 'b blockquote br code del em hr i ins kbd li mark pre s small strong sub sup table tbody tfoot thead tr u ul'.split(
  ' ',
)
const EVENTS =
  'click dblclick mousedown mouseover mouseenter mousemove focus blur load error toggle animationstart scroll input submit keydown paste'.split(
    ' ',
  )

export interface Verdict {
  /** What a script of the message called. */
  ran: string[]
  /** Elements, attributes and addresses that no message may bring. */
  forbidden: string[]
  /** How many elements it drew that plain text has not. */
  drawn: number
}

/** The pipeline on trial, and the naive one that shows that the trial sees anything at all. */
const ways = {
  async nodes(host: HTMLElement, text: string, props: Omit<RichTextProps, 'text'>) {
    await load(text)
    render(<RichText text={text} {...props} />, host)
    return () => render(null, host)
  },
  async sink(host: HTMLElement, text: string) {
    host.innerHTML = text
    return () => host.replaceChildren()
  },
}

let ran: string[] = []
for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print']) Object.assign(window, { [name]: () => ran.push(name) })
// Following a link is the reader's own act, and would end the trial.
window.addEventListener(
  'click',
  (event) => !(event.target as Element).closest('a[href^="javascript:"]') && event.preventDefault(),
)
window.addEventListener('submit', (event) => event.preventDefault())

async function judge(
  way: keyof typeof ways,
  text: string,
  props: { author: RichTextProps['author']; images?: ImagePolicy },
): Promise<Verdict> {
  ran = []
  const host = document.body.appendChild(document.createElement('main'))
  const unmount = await ways[way](host, text, props)
  for (const element of host.querySelectorAll('*'))
    for (const name of EVENTS)
      element.dispatchEvent(new (name.includes('click') ? MouseEvent : Event)(name, { bubbles: true, cancelable: true }))
  if (way === 'sink') await new Promise((done) => setTimeout(done, 50))
  const forbidden = [...host.querySelectorAll('*')].flatMap((element) => faultsOf(element, props.images))
  const drawn = host.querySelectorAll(':not(.rich-text, p, br)').length
  unmount()
  host.remove()
  return { ran, forbidden, drawn }
}

function faultsOf(element: Element, images: ImagePolicy = []): string[] {
  const tag = element.localName
  const allowed = ALLOWED[tag] ?? (BARE.includes(tag) ? [] : undefined)
  if (!allowed || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${tag}>`]
  // A picture that opens large is our own button around it, and nothing else can be.
  if (tag === 'button' && !element.matches('[type=button].rich-image:has(> img:only-child)')) return ['<button>']
  if (tag === 'a' && /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(element.textContent)) return ['turned words in a link']
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`${tag} ${name}`]
    if (name === 'class' && !/^rich-\w+$/.test(value)) return [`class ${value}`]
    if (name === 'href' && !/^(?:https?:\/\/[^/@]+(?:\/|$)|mailto:|tel:)/.test(value)) return [`href ${value}`]
    if (name === 'src' && !(images !== 'https' && images.includes(new URL(value, location.href).origin))) return [`src ${value}`]
    return []
  })
}

const trial = {
  /** One verdict per text, in their order. */
  async judge(way: keyof typeof ways, texts: string[], props: Parameters<typeof judge>[2]): Promise<Verdict[]> {
    const verdicts: Verdict[] = []
    for (const text of texts) verdicts.push(await judge(way, text, props))
    return verdicts
  },
  /** Show a message and leave it there. */
  show(text: string, author: RichTextProps['author'], images?: ImagePolicy): void {
    const host = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'))
    render(<RichText text={text} author={author} images={images} />, host)
  },
}
export type Trial = typeof trial
Object.assign(window, { trial })
