import { createChat } from 'frontdesk'
import { chatServer } from '../chat-server.ts'
import { lamps } from '../lamps.ts'

const base = '/single-page/'
const main = document.getElementById('app') as HTMLElement
const count = document.getElementById('count') as HTMLElement
const basket: string[] = []

const chat = createChat({ site: 'shop', server: chatServer(), accent: '#0f4c5c' })

/** The page at the address as it stands. */
function draw(): void {
  const path = location.pathname.slice(base.length)
  const lamp = lamps.find(({ id }) => path === `lamps/${id}`)
  if (lamp) show(lamp.name, text(lamp.text), add(lamp.id))
  else if (path === 'basket') show('Your basket', text(basket.join(', ') || 'It is empty.'))
  else show('Lamps', list())
}

function show(title: string, ...content: readonly Node[]): void {
  document.title = `${title} – Fjord & Filament`
  main.replaceChildren(element('h1', title), ...content)
}

function list(): Node {
  const all = element('ul')
  for (const { id, name, text: words } of lamps) {
    const link = element('a', name)
    link.href = `${base}lamps/${id}`
    const item = element('li')
    item.append(link, text(words))
    all.append(item)
  }
  return all
}

function add(lamp: string): Node {
  const button = element('button', 'Add to basket')
  button.onclick = () => {
    basket.push(lamp)
    count.textContent = String(basket.length)
    chat.track('basket:filled', { lamp })
  }
  return button
}

const text = (words: string): Node => element('p', words)

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = words
  return made
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')
  if (link?.origin !== location.origin || !link.pathname.startsWith(base)) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  draw()
})
addEventListener('popstate', draw)
draw()
