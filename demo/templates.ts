import { parsePlaybook } from '../src/cards/index.ts'
import { createChat } from '../src/index.ts'
import { localBackend } from '../src/local.ts'

type Sink = NonNullable<Parameters<typeof localBackend>[0]['sinks']>[number]

const playbooks = import.meta.glob<object>('./playbooks/*.json', { eager: true, import: 'default' })
const site = 'demo'
const FIRST = 'live-chat'

/** What the address asks for; the first template where that is nothing that there is. */
function wanted(): { template: string; language: string; playbook: object } {
  const query = new URLSearchParams(location.search)
  const [template, language] = [query.get('template') ?? FIRST, query.get('language') ?? 'en']
  const playbook = playbooks[`./playbooks/${template}.json`]
  return playbook
    ? { template, language, playbook }
    : { template: FIRST, language, playbook: playbooks[`./playbooks/${FIRST}.json`]! }
}

/** Each link changes what it is about, and keeps the other choice. */
function mark(chosen: Record<string, string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    link.dataset.choice ??= link.search
    const query = new URLSearchParams(link.dataset.choice)
    if ([...query].every(([name, value]) => chosen[name] === value)) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
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
  const chat = createChat({
    site,
    backend: visitor,
    playbook: parsePlaybook(playbook),
    locale: language,
    accent: '#0f4c5c',
    root: byId('page'),
  })
  // The chat that is there goes on in the other language.
  document.querySelector('.languages')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const language = link && new URLSearchParams(link.search).get('language')
    if (!language) return
    event.preventDefault()
    history.replaceState(null, '', link.search)
    mark({ template, language })
    void chat.setLocale(language)
  })
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

void open()
