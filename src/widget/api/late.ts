import type { VisitorChat, VisitorView } from '../../chat/index.ts'
import { isEmail } from '../../protocol/email.ts'
import { FrontdeskError } from '../../protocol/error.ts'
import type { Core } from '../core.ts'
import { isGreetingAlone } from '../greeted.ts'
import { loaded } from '../loaded.ts'
import { speakOwnWords } from '../session/own-words.ts'
import type { Session } from '../session/session-host.ts'
import type { Chat } from '../surface/chat.ts'
import { checkChanges } from '../surface/check-options.ts'
import { localeOf } from '../surface/locale-of.ts'
import { checkAlive } from './failures.ts'
import type { LateMethod, LateModule } from './late-methods.ts'
import { leave } from './leave.ts'
import { runNext } from './run-next.ts'
import { until } from './until.ts'
import { wayToAgent } from './way-to-agent.ts'

/** Whose method is called, and whether out of the visitor's own doing. */
interface Called {
  core: Core
  chat: Chat
  byVisitor: boolean
}

const methods: { [Method in LateMethod]: (of: Called, ...args: Parameters<Chat[Method]>) => ReturnType<Chat[Method]> } = {
  async send(of, text) {
    checkText(text, 'send')
    const { chat } = await touched(of)
    chat.say(text)
  },

  async prefill({ core }, text) {
    checkText(text, 'prefill')
    core.prefilled = text
    const session = await loaded(core)
    session.prefill(text)
  },

  async startPlaybook(of, id) {
    const { core } = of
    if (id !== undefined) {
      checkText(id, 'startPlaybook', 'id')
      await runNext(core, id)
    }
    const { chat } = await touched(of)
    const { phase, runs } = await settled(of, chat)
    // Where nothing has been said yet, it stands at its start already.
    const isAtStart = phase === 'asking' && isGreetingAlone(chat)
    if (isAtStart && runs === (id ?? runs)) return
    if (id !== undefined) core.settings.runs = id
    chat.startAnew()
    await settled(of, chat)
  },

  async requestAgent(of) {
    const { chat } = await touched(of)
    const { phase } = await settled(of, chat)
    // Who asks is here: a conversation that waited for that, and shows nothing yet, hands over by itself.
    if (of.byVisitor && phase === 'new') chat.seen()
    const option = wayToAgent(chat.$view.get())
    if (option !== null) chat.answer(option)
    // The way may part by who is online, which is being looked up.
    await until(of.chat, () => chat.$view.get().phase !== 'observing', chat.$view)
    return ['handing-over', 'waiting', 'live'].includes(chat.$view.get().phase)
  },

  async endConversation({ core }) {
    if (core.starting) (await loaded(core)).chat.end()
  },

  logout: ({ core }) => leave(core, ({ chat }) => chat.logout()),

  async forgetMe({ core }) {
    // Of somebody of an earlier page, too: the session knows how to reach the server.
    await loaded(core)
    let erased = Promise.resolve(true)
    await leave(core, ({ chat }) => {
      erased = chat.forget()
    })
    return erased
  },

  async setConsent({ core }, consent) {
    if (consent !== 'granted' && consent !== 'denied')
      throw new FrontdeskError('bad-option', 'setConsent takes "granted" or "denied".', { option: 'consent' })
    if (core.settings.consent === consent) return
    core.settings.consent = consent
    if (consent === 'denied') await leave(core, ({ chat }) => chat.logout())
    else if (core.starting) (await loaded(core)).grant()
    core.set({ consent })
    core.emit('consent:change', { consent })
  },

  async update({ core }, changes) {
    checkChanges(changes)
    Object.assign(core.settings, changes)
    speakOwnWords(core)
    core.launcher.draw()
    core.beside?.redraw()
    if (core.starting) await (await loaded(core)).dress()
  },

  setLocale: (of, locale) => methods.update(of, { locale }),

  setTheme: (of, theme) => methods.update(of, { theme }),

  async transcript({ core }, options) {
    const { chat, words } = await loaded(core)
    const email = options?.email
    if (email !== undefined) await mail(chat, email, localeOf(core.settings))
    const { transcriptOf } = await import('../panel/transcript.ts')
    return transcriptOf({
      items: chat.$items.get(),
      view: chat.$view.get(),
      words: words(),
      locale: localeOf(core.settings),
    })
  },

  async explain({ core }) {
    const { explain } = await import('../starts/explain.ts')
    return explain(core)
  },
}

/** Of what is no text (nothing at all, an event of the page's own) the visitor would have said "undefined". */
function checkText(text: unknown, method: string, option = 'text'): asserts text is string {
  if (typeof text !== 'string') throw new FrontdeskError('bad-option', `${method} takes a text.`, { option })
}

async function mail({ $view }: VisitorChat, email: string, locale: string): Promise<void> {
  if (!isEmail(email)) throw new FrontdeskError('bad-option', 'transcript takes one e-mail address.', { option: 'email' })
  const { mailing, line } = $view.get()
  if (line !== 'up') throw new FrontdeskError('offline', 'There is no line to the server now.', {})
  if (!mailing) throw new FrontdeskError('not-found', 'This server sends no e-mail.', {})
  await mailing.send(email, locale)
}

export const call: LateModule['call'] = async (core, chat, method, args, byVisitor) => {
  try {
    checkAlive(chat)
    const run = methods[method] as (of: Called, ...args: readonly unknown[]) => Promise<unknown>
    return await run({ core, chat, byVisitor }, ...args)
  } catch (error) {
    // Every other failure is told to the page by whoever has met it.
    if (error instanceof FrontdeskError && error.code === 'bad-option') core.emit('error', error)
    throw error
  }
}

/** The session, once the visitor has touched the chat; a call out of their own doing is that. */
async function touched({ core, chat, byVisitor }: Called): Promise<Session> {
  const session = await loaded(core)
  if (byVisitor) session.begin()
  await until(chat, ({ hasBegun }) => hasBegun)
  return core.session ?? session
}

/** What stands there once the playbook does, or is known to be missing. */
async function settled(of: Called, { $view }: VisitorChat): Promise<VisitorView> {
  await until(of.chat, () => $view.get().playbook !== 'loading', $view)
  return $view.get()
}
