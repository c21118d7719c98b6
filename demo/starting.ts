import { createChat, type Playbook, parsePlaybook, type Reason, type Starts } from '../src/index.ts'
import { localBackend } from '../src/local.ts'

const site = 'starting'
/** A look costs nothing, and shows the seconds go by. The chat itself looks only when something happens. */
const LOOK_MS = 500

const made = (id: string, text: string, starts: Starts): Playbook =>
  parsePlaybook({
    id,
    name: id,
    locale: 'en',
    bot: { name: 'Bell' },
    starts,
    start: 'hello',
    cards: { hello: { kind: 'question', text, options: [{ id: 'ok', label: 'Yes, please', next: null }] } },
  })

const playbook = [
  made('leaving', 'Before you go: shall we keep your basket for you?', {
    where: { tracked: 'basket:filled' },
    proactive: { when: { leaving: true } },
  }),
  made('prices', 'Shall we work out the price together?', {
    where: { value: 'page.url', matches: '*prices*' },
    proactive: { when: { any: [{ seconds: 8 }, { scrolled: 50 }] } },
  }),
  made('everywhere', 'Good day. What are you looking for?', { proactive: { when: { seconds: 20 } } }),
]

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

function element(name: string, words: string, className = ''): HTMLElement {
  const one = document.createElement(name)
  one.textContent = words
  one.className = className
  return one
}

/** A rule, and what it is made of. */
function drawn({ isMet, says, seen, parts = [] }: Reason): HTMLElement {
  const item = element('li', says, isMet ? 'met' : '')
  if (parts.length === 0) item.append(element('span', ` · ${seen === undefined ? 'unknown' : String(seen)}`, 'seen'))
  const list = document.createElement('ul')
  list.append(...parts.map(drawn))
  if (parts.length > 0) item.append(list)
  return item
}

async function open(): Promise<void> {
  const { visitor } = await localBackend({ site, playbook })
  const chat = createChat({ site, backend: visitor, playbook, proactive: true, accent: '#0f4c5c' })
  const go = (hash: string) => history.pushState(null, '', hash)
  byId('home').onclick = () => go('#/')
  byId('prices').onclick = () => go('#/prices')
  byId('basket').onclick = () => chat.track('basket:filled')

  async function look(): Promise<void> {
    const { greets, runs, playbooks } = await chat.explain()
    const verdict = greets ? `“${greets}” speaks.` : `None speaks. Whoever opens the chat gets “${runs}”.`
    if (byId('verdict').textContent !== verdict) byId('verdict').textContent = verdict
    const rows = playbooks.map(({ playbook, whyGreets, where, when }) => {
      const item = document.createElement('li')
      const rules = document.createElement('ul')
      rules.append(...[where, when].flatMap((reason) => (reason ? [drawn(reason)] : [])))
      item.append(element('strong', playbook), element('p', whyGreets), rules)
      return item
    })
    byId('why').replaceChildren(...rows)
  }
  await look()
  setInterval(() => void look(), LOOK_MS)
}

void open()
