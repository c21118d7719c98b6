import { browserStore } from '../../chat/browser-store.ts'
import { visitorKey } from '../../chat/visitor/keep.ts'
import { createVisitorChatWith } from '../../chat/visitor/visitor.ts'
import { afterPaint } from '../../time/after-paint.ts'
import type { Watch } from '../attention/watch.ts'
import type { Core } from '../core.ts'
import { consentKey, isHeld } from '../held.ts'
import { mountPanel } from '../panel/panel.tsx'
import { thisDevice } from '../this-device.ts'
import { createLook } from './look.ts'
import { playbookSource } from './playbook-source.ts'
import { serverOf } from './server.ts'
import type { Session } from './session-host.ts'
import { thisPage } from './this-page.ts'
import { onTouch } from './touch.ts'

/**
 * Everything behind the launcher: the visitor's conversation, the panel that shows it, and the page's events. Nothing is stored or
 * connected before `begin`.
 */
export async function startSession(core: Core, isTouched: boolean): Promise<Session> {
  const { settings, name, isInPlace } = core
  const { images } = settings
  const { root, button } = core.launcher
  const own = `frontdesk:${name}:`
  if (settings.consent === 'required' && browserStore().get(consentKey(name))) {
    settings.consent = 'granted'
    core.set({ consent: 'granted' })
  }
  /** A stranger reads the bot's greeting, and has touched nothing yet. */
  const isPreview = core.isOpen() && !isTouched && browserStore().get(visitorKey(name)) === null
  const [look, gate] = await Promise.all([
    createLook(core),
    isHeld(settings) || isPreview ? import('./consent.ts').then(({ createGate }) => createGate()) : undefined,
  ])
  const store = gate?.store ?? browserStore()
  const server = serverOf(settings)

  const chat = createVisitorChatWith({
    site: settings.site,
    name,
    server: gate?.hold(server) ?? server,
    playbook: playbookSource(core),
    store,
    page: () => thisPage(settings),
    device: thisDevice,
    locale: () => look.reading().locale,
    onError: (error) => core.emit('error', error),
  })
  if (settings.identity) chat.identify(settings.identity)
  // A script tag's attribute is text.
  const sendsFiles = String(settings.files) !== 'false'
  const panel = mountPanel({
    root,
    chat: images ? (await import('./faces.ts')).withFacesFrom(chat, images) : chat,
    ...look.reading(),
    sendsFiles,
    images,
    onClose: isInPlace ? undefined : () => core.want(false, false),
  })

  let isOpen = false
  let hasBegun = false
  let isOver = false
  const unbind = [onTouch(root, begin), chat.$view.subscribe(({ accent }) => void look.paint(accent))]
  let watch: Watch | undefined

  function begin(): void {
    if (hasBegun || isOver) return
    hasBegun = true
    core.set({ hasBegun })
    core.begun = { chat, isResumed: (isPreview ? browserStore() : store).get(visitorKey(name)) !== null }
    if (!isHeld(settings)) gate?.open()
    chat.begin()
    core.onBegun?.(core.begun)
    void attend()
  }

  /** Somebody who looks elsewhere wants to know what is said. */
  async function attend(): Promise<void> {
    try {
      const { createWatch } = await import('../attention/watch.ts')
      if (isOver) return
      watch = createWatch({ core, chat, store, own, say: look.unread })
      panel.update({ ...look.reading(), sound: watch.sound })
    } catch {
      // No code: what is said waits in the panel, nothing tells of it, and the next page begins with a closed one.
    }
  }

  function show(move: () => void): void {
    isOpen = !isOpen
    look.open(isOpen)
    move()
    watch?.look()
    core.beside?.moved(isOpen)
    core.set({ isOpen })
    core.emit(isOpen ? 'open' : 'close', undefined)
  }

  async function dress(): Promise<void> {
    await look.again()
    panel.update(look.reading())
    chat.moved()
  }
  // A page that changes its language takes the chat along.
  const language = new MutationObserver(dress)
  language.observe(document.documentElement, { attributeFilter: ['lang'] })

  if (isPreview && gate) unbind.push(gate.greet(core, chat))
  else if (isInPlace) begin()

  return {
    chat,
    begin,
    beginSoon: () => afterPaint(begin),
    open(focus) {
      if (!isOpen) show(() => panel.open({ focus: focus && !isInPlace }))
    },
    close() {
      if (!isOpen) return
      const hadFocus = root.activeElement !== null
      show(() => panel.close())
      if (hadFocus) button.focus()
    },
    prefill: panel.prefill,
    dress,
    words: () => look.reading().words,
    grant() {
      if (hasBegun) gate?.open()
      watch?.look()
    },
    destroy() {
      isOver = true
      language.disconnect()
      for (const off of unbind) off()
      watch?.end()
      panel.destroy()
      chat.destroy()
      look.remove()
    },
  }
}
