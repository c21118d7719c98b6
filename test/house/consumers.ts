/** What whoever installs the package writes, a file for each of its doors. Some of it is left open by them, as an option from elsewhere may be. */
export const CONSUMERS: Readonly<Record<string, string>> = {
  'index.ts': `
    import { type Chat, type ChatOptions, createChat, isFrontdeskError, storedItems } from 'frontdesk'
    declare const accent: string | undefined
    const options: ChatOptions = { site: 'shop', server: 'https://chat.example/', accent, theme: 'auto', words: { close: 'Away' } }
    export const chat: Chat = createChat(options)
    export const off: () => void = chat.on('message:received', ({ from, text }) => console.log(from satisfies 'bot' | 'agent', text.length))
    chat.once('conversation:ended', ({ qualified }) => console.log(qualified satisfies boolean | null), { signal: AbortSignal.timeout(9) })
    chat.send('Hello').catch((error: unknown) => isFrontdeskError(error, 'offline') && console.log(error.message))
    export const count: number = chat.state.unread + storedItems.length
    // @ts-expect-error There is no such event.
    chat.on('message:lost', () => {})
    // @ts-expect-error There is no such option.
    createChat({ site: 'shop', colour: '#0f4c5c' })`,
  'element.ts': `
    import { FrontdeskChatElement } from 'frontdesk/element'
    export const isOurs: boolean = document.querySelector('frontdesk-chat') instanceof FrontdeskChatElement
    document.createElement('frontdesk-chat').setAttribute('site', 'shop')`,
  'react.tsx': `
    import { type ChatListeners, FrontdeskChat, useFrontdeskChat } from 'frontdesk/react'
    import { createRoot } from 'react-dom/client'
    export function Shop({ accent, on, wide }: { accent?: string | undefined; on?: ChatListeners | undefined; wide: boolean }) {
      const chat = useFrontdeskChat({ site: 'shop', server: 'https://chat.example/', accent }, on)
      return (
        <>
          <button onClick={() => chat?.open()}>Ask</button>
          <FrontdeskChat site="shop" id="two" mode="inline" className={wide ? 'wide' : undefined} on={{ 'message:sent': ({ text }) => console.log(text.length) }} />
        </>
      )
    }
    createRoot(document.body).render(<Shop wide />)`,
  'vue.ts': `
    import { FrontdeskChat } from 'frontdesk/vue'
    import { createApp, h } from 'vue'
    declare const accent: string | undefined
    createApp(() => h(FrontdeskChat, { site: 'shop', accent, 'onMessage:sent': ({ text }: { text: string }) => console.log(text.length) })).mount('#app')
    declare const mounted: InstanceType<typeof FrontdeskChat>
    export const said: Promise<void> | undefined = mounted.chat?.send('Hello')
    createApp({ components: { FrontdeskChat } }).component('AskUs', FrontdeskChat)
    // @ts-expect-error A chat has a site.
    h(FrontdeskChat, { accent: '#0f4c5c' })`,
  'headless.ts': `
    import { createVisitorChat, type Playbook, websocketBackend } from 'frontdesk/headless'
    declare const playbook: Playbook
    declare const locale: (() => string) | undefined
    const backend = websocketBackend('wss://chat.example/socket', { files: 'https://chat.example/' })
    const chat = createVisitorChat({ site: 'shop', backend, playbook, locale, onError: ({ code }) => console.log(code) })
    chat.$items.subscribe((items) => console.log(items.map((item) => (item.kind === 'visitor' ? item.delivery : item.kind))))
    chat.$view.listen(({ phase, awaiting }) => console.log(phase, awaiting?.card.kind))`,
  'local.ts': `
    import { createChat } from 'frontdesk'
    import { localBackend } from 'frontdesk/local'
    declare const playbook: object
    const { visitor, agent } = await localBackend({ playbook, site: undefined })
    createChat({ site: 'demo', backend: visitor })
    agent({ id: 'ada', name: 'Ada' })`,
  'server.ts': `
    import { createHost, type Sink, sqliteStorage, type Storage } from 'frontdesk/server'
    const sink: Sink = { name: 'mine', deliver: async ({ record }) => ({ done: record.object === 'lead' || record.title !== '', error: '' }) }
    const host = await createHost({ data: './data', sites: [{ id: 'shop', name: 'The shop', origins: [], playbook: {}, sinks: [sink] }] })
    export const storage: Storage = sqliteStorage('./data/frontdesk.db')
    await host.close()`,
  'testing.ts': `
    import { backendChecks, checkPlaybook, createFakeClock, sinkChecks, storageChecks } from 'frontdesk/testing'
    export const clock = createFakeClock()
    declare const abilities: Parameters<typeof backendChecks>[0]
    export const names: string[] = [...storageChecks({ durable: true }), ...backendChecks(abilities)].map(({ name }) => name)
    export const faults: number = checkPlaybook({}).length + sinkChecks.length`,
}
