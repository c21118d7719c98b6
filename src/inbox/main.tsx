import { atom } from 'nanostores'
import { websocketBackend } from '../backend/websocket.ts'
import type { Playbook } from '../cards/index.ts'
import { browserStore } from '../chat/browser-store.ts'
import { createDesk, deskPrefix } from '../chat/index.ts'
import type { InboxWords } from '../locales/inbox/en/index.ts'
import { provide } from '../richtext/load.ts'
import * as markdown from '../richtext/markdown.ts'
import { systemClock } from '../time/clock.ts'
import { createDrafts } from './compose/drafts.ts'
import { fetchEarly, whenIdle } from './compose/early-editor.ts'
import { richEditor } from './compose/rich-editor.ts'
import { Gate } from './frame/gate.tsx'
import { keepTitle } from './frame/title.ts'
import { insightApi } from './insight/insight-api.ts'
import { clearAfterLeavers, takeAlong } from './leavings.ts'
import { fetchMe, type Me } from './me.ts'
import { mountInbox } from './mount.tsx'
import { keepBadge } from './notify/badge.ts'
import { browserWays } from './notify/browser-ways.ts'
import { browserClosed } from './notify/closed/browser-closed.ts'
import { hearWorker } from './notify/closed/from-worker.ts'
import { takeAway } from './notify/closed/taken-away.ts'
import { createNotifier } from './notify/notifier.ts'
import { notifySwitches } from './notify/switches.ts'
import { peopleApi, youApi } from './people/api.ts'
import { repliesApi } from './replies/replies-api.ts'
import { hashRoute } from './route.ts'
import { firstWords, markPage, wordsFor } from './say.ts'
import { settingsApi } from './settings/api.ts'
import { openShadow } from './shadow.ts'

// Nearly all that is read here is rich text, and what comes with the page cannot fail to come later.
provide(markdown)

const root = document.querySelector<HTMLElement>('#inbox') as HTMLElement
const store = browserStore()

/** Ask who is there, and open the inbox for them or say what is missing. */
async function start(): Promise<void> {
  // Both at once: neither needs what the other brings.
  const asked = fetchMe()
  const words = await firstWords(document.documentElement)
  markPage(document.documentElement, words)
  const gate = openShadow(root, 'auto')
  const show = (state: 'checking' | 'no-site' | Exclude<Me['is'], 'signed-in'>) =>
    gate.draw(<Gate words={words} state={state} onTry={() => location.reload()} />)
  show('checking')
  const me = await asked
  if (me.is !== 'signed-in') return show(me.is)
  const site = chosenSite(me.sites)
  if (site === undefined) return show('no-site')
  gate.destroy()
  openInbox(site, me, words)
}

/** The site that the address names (`/inbox/?site=shop`), else the first. */
function chosenSite(sites: readonly { id: string }[]): string | undefined {
  const named = new URLSearchParams(location.search).get('site')
  return (sites.find(({ id }) => id === named) ?? sites[0])?.id
}

function openInbox(
  site: string,
  { sites, agent: { id: agent, role } }: Extract<Me, { is: 'signed-in' }>,
  first: InboxWords,
): void {
  const kept = deskPrefix(site, agent)
  const desk = createDesk({
    site,
    agent,
    backend: websocketBackend(new URL('/socket', location.href.replace(/^http/, 'ws')).href, { files: location.origin }),
    playbook: (version) => fetchPlaybook(site, version),
    store,
  })
  const route = hashRoute(window)
  const switches = notifySwitches(store, `frontdesk:inbox:notify:${agent}:`)
  const ways = browserWays(`frontdesk:${site}:notify`)
  const $language = atom(first.locale)
  const closed = browserClosed({ ways, switches, $language })
  hearWorker(window, site, route)
  keepBadge(document, desk)
  clearAfterLeavers(store, site, desk)
  fetchEarly(desk, richEditor, whenIdle)
  const tell = (words: InboxWords): (() => void)[] => [
    keepTitle(document, desk, words),
    createNotifier({ site, desk, route, words, clock: systemClock, switches, ways }),
  ]
  let told = tell(first)
  const inbox = mountInbox({
    root,
    desk,
    words: first,
    onLanguage(language) {
      const reload = () => location.reload() // which asks for the words anew
      wordsFor(language).then(say, reload)
    },
    route,
    store,
    drafts: createDrafts(store, `${kept}draft:`),
    editor: richEditor,
    replies: repliesApi(site),
    notify: { ways, switches, closed },
    insight: insightApi(site, sites),
    onSignOut: () => signOut(agent),
    account: youApi(),
    administrator:
      role === 'admin'
        ? { api: settingsApi(site), people: peopleApi(), store, keyOf: (id) => `${kept}playbook:${id}` }
        : undefined,
  })

  function say(words: InboxWords): void {
    for (const end of told) end()
    $language.set(words.locale)
    markPage(document.documentElement, words)
    told = tell(words)
    inbox.say(words)
  }
}

/** A published version, to read a transcript by; `undefined` if there is none. Rejects where the server cannot say so now. */
async function fetchPlaybook(site: string, version: string): Promise<Playbook | undefined> {
  const answer = await fetch(`/api/playbooks/${site}/${version}`)
  if (answer.status === 404) return
  if (!answer.ok) throw new Error(`The playbook could not be fetched: status ${answer.status}.`)
  return answer.json()
}

/** End the session; the server then asks to sign in. */
function signOut(agent: string): void {
  takeAlong(store, agent)
  void takeAway()
  // Not a reload: the words of a search stand in the address.
  const leave = () => location.replace(location.pathname + location.search)
  fetch('/api/sign-out', { method: 'POST' }).then(leave, leave)
}

await start()
