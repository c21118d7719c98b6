import { richEditor } from '../../../src/inbox/compose/rich-editor.ts'
import { Gate } from '../../../src/inbox/frame/gate.tsx'
import { mountInbox } from '../../../src/inbox/mount.tsx'
import { memoryRoute, parsePlace } from '../../../src/inbox/route.ts'
import { openShadow } from '../../../src/inbox/shadow.ts'
import type { InboxWords } from '../../../src/locales/inbox/en/index.ts'
import { spokenOf } from '../../../src/locales/inbox/languages.ts'
import { loadInbox } from '../../../src/locales/inbox/load.ts'
import type { Clock } from '../../../src/time/clock.ts'
import { fakeReplies } from '../fake-replies.ts'
import { NOW } from './data.ts'
import { GATES } from './gates.ts'
import { type Scene, scenes } from './scenes.ts'

/** The pauses of somebody who types do pass. */
const clock: Clock = {
  now: () => NOW,
  after(ms, work) {
    const timer = ms < 1_000 ? setTimeout(work, ms) : undefined
    return () => clearTimeout(timer)
  },
}

let takeAway = (): void => {}

/** `?scene=waiting&dir=rtl` or `&language=ar`: draw one state of the inbox, at a time that does not pass. */
async function draw(): Promise<void> {
  takeAway()
  const asked = new URLSearchParams(location.search)
  const name = asked.get('scene') ?? 'unassigned'
  const root = document.querySelector<HTMLElement>('#inbox') as HTMLElement
  const spoken = await loadInbox(spokenOf([asked.get('language') ?? 'en']))
  const words: InboxWords = { ...spoken, dir: asked.get('dir') === 'rtl' ? 'rtl' : spoken.dir }
  const state = GATES.find((state) => state === name)
  takeAway = state ? gate(root, words, state) : scene(root, words, name)
}

function gate(root: HTMLElement, words: InboxWords, state: (typeof GATES)[number]): () => void {
  const shadow = openShadow(root, 'auto')
  shadow.draw(<Gate words={words} state={state} onTry={() => {}} />)
  return shadow.destroy
}

function scene(root: HTMLElement, words: InboxWords, name: string): () => void {
  const made = new Map<string, () => Scene>(Object.entries(scenes)).get(name)
  if (!made) throw new Error(`There is no scene "${name}".`)
  const { desk, at, administrator, account, notify, insight, replies = fakeReplies().replies } = made()
  const { destroy } = mountInbox({
    root,
    desk,
    words,
    clock,
    route: memoryRoute(parsePlace(at)),
    editor: richEditor,
    replies,
    onSignOut: () => {},
    administrator,
    ...(account && { account }),
    insight,
    ...(notify && { notify }),
  })
  return destroy
}

// A test that goes through the states has no page loaded for each.
addEventListener('popstate', draw)
await draw()
