import { parsePlaybook } from '../src/cards/index.ts'
import { createChat } from '../src/index.ts'
import { localBackend } from '../src/local.ts'

type Sink = NonNullable<Parameters<typeof localBackend>[0]['sinks']>[number]

const playbooks = import.meta.glob<object>('./playbooks/*.json', { eager: true, import: 'default' })
const site = 'demo'

/** What the address asks for; the first template in English where that is nothing that there is. */
function wanted(): { template: string; language: string; playbook: object } {
  const query = new URLSearchParams(location.search)
  const [template, language] = [query.get('template') ?? 'live-chat', query.get('language') ?? 'en']
  const playbook = playbooks[`./playbooks/${template}${language === 'en' ? '' : `.${language}`}.json`]
  return playbook ? { template, language, playbook } : { template: 'live-chat', language: 'en', playbook: playbooks[FIRST]! }
}
const FIRST = './playbooks/live-chat.json'

/** Each link changes what it is about, and keeps the other choice. */
function mark(chosen: Record<string, string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    const query = new URLSearchParams(link.search)
    if ([...query].every(([name, value]) => chosen[name] === value)) link.setAttribute('aria-current', 'true')
    link.search = new URLSearchParams({ ...chosen, ...Object.fromEntries(query) }).toString()
  }
}

/** A CRM that is a list on this page. */
const list: Sink = {
  name: 'list',
  async deliver({ record: { object, title, fields } }) {
    const item = document.createElement('li')
    const facts = Object.entries(fields).flatMap(([name, value]) => [element('dt', name), element('dd', value)])
    const terms = document.createElement('dl')
    terms.append(...facts)
    item.append(element('span', object), element('strong', title), terms)
    byId('made').append(item)
    return { done: true }
  },
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = words
  return made
}

async function open(): Promise<void> {
  const { template, language, playbook } = wanted()
  mark({ template, language })
  const { visitor } = await localBackend({ site, playbook, sinks: [list] })
  createChat({
    site,
    backend: visitor,
    playbook: parsePlaybook(playbook),
    locale: language,
    accent: '#0f4c5c',
    root: byId('page'),
  })
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

void open()
