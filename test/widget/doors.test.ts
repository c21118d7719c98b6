import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString as renderVueToString } from 'vue/server-renderer'
import { FrontdeskChat as ReactChat } from '../../src/react.ts'
import { FrontdeskChat as VueChat } from '../../src/vue.ts'
import { useBrowser } from '../browser.ts'
import { openApp } from './host-app.ts'

const browser = useBrowser()
const options = { site: 'shop', server: 'https://chat.example' }

/** What each React app of these begins with. */
const REACT = `import { createElement, StrictMode, useEffect } from 'react'
  import { createRoot } from 'react-dom/client'
  const root = createRoot(document.querySelector('main'))
  const heard = []`

describe('the React door', () => {
  test('[R35] in strict mode, which mounts twice, there is one chat; it follows its props, tells its events, and goes with its component', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `${REACT}
      import { FrontdeskChat } from 'frontdesk/react'
      const on = { ready: () => heard.push('ready'), open: () => heard.push('open') }
      const draw = (props) => root.render(createElement(StrictMode, null,
        props && createElement(FrontdeskChat, { site: 'shop', backend, playbook, on, ...props })))
      draw({ label: 'Ask us' })
      window.app = { draw, heard }`,
    )
    const chats = page.locator('[data-frontdesk]')
    await page.getByRole('button', { name: 'Ask us' }).click()
    await page.getByText('Good day.').first().waitFor()
    expect(await chats.count()).toBe(1)
    expect(await page.evaluate('app.heard')).toEqual(['ready', 'open'])

    await page.evaluate(`app.draw({ label: 'Ask us', theme: 'dark' })`)
    await expect.poll(() => chats.evaluate((it) => getComputedStyle(it).colorScheme)).toBe('dark')
    await page.getByText('Good day.').first().waitFor()
    await page.keyboard.press('Escape')
    await page.evaluate(`app.draw({ label: 'Ask again', theme: 'dark' })`)
    await page.getByRole('button', { name: 'Ask again' }).waitFor()
    await page.evaluate(`app.draw({ label: 'Ask again', id: 'other' })`)
    await page.locator('[data-frontdesk="shop/other"]').waitFor({ state: 'attached' })
    expect(await chats.count()).toBe(1)
    await page.evaluate('app.draw(null)')
    await expect.poll(() => chats.count()).toBe(0)
  })

  test('[R35] a hook beside the component has the same chat, which stays until the last of them has gone', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `${REACT}
      import { FrontdeskChat, useFrontdeskChat } from 'frontdesk/react'
      const options = { site: 'shop', backend, playbook }
      function Talk() {
        const chat = useFrontdeskChat(options, { open: () => heard.push('of the page') })
        return createElement('button', { onClick: () => chat.open() }, 'Talk to us')
      }
      const draw = (site, page) => root.render(createElement(StrictMode, null,
        site && createElement(FrontdeskChat, { key: 'chat', ...options, on: { open: () => heard.push('of the site') } }), page && createElement(Talk, { key: 'page' })))
      draw(true, true)
      window.app = { draw, heard }`,
    )
    await page.getByRole('button', { name: 'Talk to us' }).click()
    await page.getByText('Good day.').first().waitFor()
    await page.evaluate('app.draw(true, false)')
    await page.getByRole('button', { name: 'Talk to us' }).waitFor({ state: 'detached' })
    expect(await page.getByText('Good day.').first().isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Open chat' }).click()
    await page.getByText('Good day.').first().waitFor()
    expect(await page.evaluate('app.heard')).toEqual(['of the site', 'of the page', 'of the site'])
    await page.evaluate('app.draw(false, false)')
    await expect.poll(() => page.locator('[data-frontdesk]').count()).toBe(0)
  })

  test.each(['before', 'after'])(
    '[R35] a chat that the page makes by itself %s a component that shares it stays when the component goes',
    async (when) => {
      const page = await browser.newPage()
      await openApp(
        page,
        `${REACT}
      import { createChat } from 'frontdesk'
      import { FrontdeskChat } from 'frontdesk/react'
      const options = { site: 'shop', backend, playbook }
      const make = () => {
        app.chat = createChat(options)
      }
      function Page({ it }) {
        useEffect(() => ${when === 'after' ? 'make()' : '{}'}, [])
        return it ? createElement(FrontdeskChat, options) : createElement('p', null, 'Another page')
      }
      const draw = (it) => root.render(createElement(Page, { it }))
      window.app = { draw }
      ${when === 'before' ? 'make()' : ''}
      draw(true)`,
      )
      await page.getByRole('button', { name: 'Open chat' }).waitFor()
      await page.evaluate('app.draw(false)')
      await page.getByText('Another page').waitFor()
      expect(await page.evaluate('app.chat.state.isDestroyed')).toBe(false)
      await page.getByRole('button', { name: 'Open chat' }).click()
      await page.getByText('Good day.').first().waitFor()
    },
  )

  test('[R35] a script tag’s chat stays when a component that shared it goes', async () => {
    const page = await browser.newPage()
    await page.addInitScript({ content: 'window.requestIdleCallback = () => {}' })
    await openApp(
      page,
      `${REACT}
      import { flushSync } from 'react-dom'
      import { FrontdeskChat } from 'frontdesk/react'
      const on = { ready: () => heard.push('ready') }
      const draw = (it) => flushSync(() => root.render(it ? createElement(FrontdeskChat, { site: 'shop', backend, playbook, on }) : 'Another page'))
      window.app = { draw, heard }`,
    )
    await page.route('**/embed.js', (route) => route.fulfill({ path: 'dist/site/embed.js', contentType: 'text/javascript' }))
    await page.evaluate(() => {
      const tag = document.createElement('script')
      tag.src = '/embed.js'
      tag.dataset.site = 'shop'
      document.body.append(tag)
    })
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.waitFor()
    await page.evaluate('app.draw(true)')
    await expect.poll(() => page.evaluate('app.heard')).toEqual(['ready'])
    await page.evaluate('app.draw(false)')
    await page.getByText('Another page').waitFor()
    expect(await launcher.isVisible()).toBe(true)
    expect(await page.locator('[data-frontdesk]').count()).toBe(1)
  })

  test('[R35] who comes later to the chat of a site changes what can be changed, is told what cannot, and hears that it is ready', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => message.text().startsWith('Frontdesk') && said.push(message.text()))
    await openApp(
      page,
      `${REACT}
      import { FrontdeskChat, useFrontdeskChat } from 'frontdesk/react'
      const options = { site: 'shop', backend, playbook }
      const ready = (who) => ({ ready: () => heard.push(who) })
      function Talk({ layer }) {
        useFrontdeskChat({ ...options, layer }, ready('hook'))
        return null
      }
      const draw = (layer, later) => root.render([
        createElement(Talk, { key: 'page', layer }),
        createElement(FrontdeskChat, { key: 'site', ...options, label: 'Ask us', side: 'start', consent: 'required', on: ready('component') }),
        later && createElement(FrontdeskChat, { key: 'later', ...options, playbook: { ...playbook }, on: ready('later') }),
      ])
      draw(7, false)
      window.app = { draw, heard }`,
    )
    const chat = page.locator('[data-frontdesk]')
    const launcher = page.getByRole('button', { name: 'Ask us' })
    await launcher.waitFor()
    expect((await launcher.boundingBox())!.x).toBeLessThan(100)
    expect(said).toEqual([expect.stringContaining('"consent"')])
    expect(await page.evaluate('app.heard')).toEqual(['hook', 'component'])

    await page.evaluate(`app.draw(7, true)`)
    await expect.poll(() => page.evaluate('app.heard')).toEqual(['hook', 'component', 'later'])
    await page.evaluate(`app.draw(8, true)`)
    await expect.poll(() => chat.evaluate((it) => getComputedStyle(it).zIndex)).toBe('8')
    expect((await launcher.boundingBox())!.x).toBeLessThan(100)
    expect([await chat.count(), said.length]).toEqual([1, 1])
  })

  test('draws the element that an inline chat fills, and the chat in it', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `import { createElement, StrictMode } from 'react'
      import { createRoot } from 'react-dom/client'
      import { FrontdeskChat } from 'frontdesk/react'
      document.head.append(Object.assign(document.createElement('style'), { textContent: '.desk { width: 500px; height: 600px }' }))
      createRoot(document.querySelector('main')).render(createElement(StrictMode, null,
        createElement(FrontdeskChat, { site: 'shop', backend, playbook, mode: 'inline', className: 'desk' })))
      window.app = {}`,
    )
    await page.getByText('Good day.').first().waitFor()
    const panel = page.getByRole('region', { name: 'Chat' })
    expect(await panel.boundingBox()).toEqual(await page.locator('.desk').boundingBox())
    expect(await panel.count()).toBe(1)
  })

  test('[R35] on a server draws nothing but the place of an inline chat', () => {
    expect(renderToString(createElement(ReactChat, options))).toBe('')
    expect(renderToString(createElement(ReactChat, { ...options, mode: 'inline' }))).toBe('<div></div>')
  })
})

describe('the Vue door', () => {
  test('[R35] a second component of one site has the same chat, which stays until the last of them has gone', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `import { createApp, h, nextTick, ref } from 'vue'
      import { FrontdeskChat } from 'frontdesk/vue'
      const shown = ref(2)
      createApp({ render: () => Array.from({ length: shown.value }, (_, key) => h(FrontdeskChat, { key, site: 'shop', backend, playbook })) }).mount('main')
      window.app = { show: (count) => { shown.value = count; return nextTick() } }`,
    )
    const launcher = page.getByRole('button', { name: 'Open chat' })
    await launcher.waitFor()
    await page.evaluate('app.show(1)')
    await launcher.click()
    await page.getByText('Good day.').first().waitFor()
    await page.evaluate('app.show(0)')
    await expect.poll(() => page.locator('[data-frontdesk]').count()).toBe(0)
  })

  test('[R35] makes one chat that follows its props, tells its events, and goes with its component', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `import { createApp, h, reactive, ref } from 'vue'
      import { FrontdeskChat } from 'frontdesk/vue'
      const props = reactive({ site: 'shop', label: 'Ask us', proactive: '', files: '' })
      const heard = []
      const chat = ref()
      const vue = createApp({ render: () => h(FrontdeskChat, { ...props, backend, playbook, ref: chat, onReady: () => heard.push('ready'),
        'onMessage:received': ({ text }) => heard.push(text) }) })
      vue.mount('main')
      window.app = { props, heard, vue, chat }`,
    )
    const chats = page.locator('[data-frontdesk]')
    await page.getByRole('button', { name: 'Ask us' }).click()
    await page.getByText('Good day.').first().waitFor()
    expect(await page.evaluate('app.heard')).toEqual(['ready', 'Good day.'])
    await page.evaluate('app.chat.value.chat.close()')
    await page.evaluate(`app.props.label = 'Ask again'`)
    await page.getByRole('button', { name: 'Ask again' }).waitFor()
    await page.evaluate(`app.props.id = 'other'`)
    await page.locator('[data-frontdesk="shop/other"]').waitFor({ state: 'attached' })
    expect(await chats.count()).toBe(1)
    await page.evaluate('app.vue.unmount()')
    expect(await chats.count()).toBe(0)
  })

  test('draws the element that an inline chat fills, and the chat in it', async () => {
    const page = await browser.newPage()
    await openApp(
      page,
      `import { createApp, h } from 'vue'
      import { FrontdeskChat } from 'frontdesk/vue'
      createApp({ render: () => h(FrontdeskChat, { site: 'shop', backend, playbook, mode: 'inline', class: 'desk', style: 'height: 600px' }) }).mount('main')
      window.app = {}`,
    )
    await page.getByText('Good day.').first().waitFor()
    expect(await page.getByRole('region', { name: 'Chat' }).boundingBox()).toEqual(await page.locator('.desk').boundingBox())
  })

  test('[R35] on a server draws nothing', async () => {
    expect(await renderVueToString(createSSRApp({ render: () => h(VueChat, options) }))).toBe('<!---->')
  })
})

test('[R35] the element is a chat: its attributes are options, its events the chat’s, and it goes when the element goes', async () => {
  const page = await browser.newPage()
  await openApp(
    page,
    `import 'frontdesk/element'
    const chat = document.createElement('frontdesk-chat')
    chat.setAttribute('site', 'shop')
    chat.setAttribute('label', 'Ask us')
    chat.options = { backend, playbook }
    const heard = []
    for (const event of ['ready', 'message:received']) chat.addEventListener(event, ({ detail }) => heard.push([event, detail?.text]))
    document.querySelector('main').append(chat)
    const errors = []
    addEventListener('error', (event) => {
      event.preventDefault()
      errors.push([event.error.code, event.error.details])
    })
    const text = 'A lamp: ![A lamp](https://c.example/lamp.png)'
    const make = (attributes) => {
      app.made = document.createElement('frontdesk-chat')
      for (const given of Object.entries(attributes)) app.made.setAttribute(...given)
      app.made.options = { backend, playbook: { ...playbook, cards: { hello: { ...playbook.cards.hello, text } } } }
      document.body.append(app.made)
    }
    window.app = { chat, heard, make, errors }`,
  )
  const chats = page.locator('[data-frontdesk]')
  await page.getByRole('button', { name: 'Ask us' }).click()
  await page.getByText('Good day.').first().waitFor()
  expect(await page.evaluate('app.heard')).toEqual([
    ['ready', undefined],
    ['message:received', 'Good day.'],
  ])
  expect(await page.evaluate('app.chat.chat.state.isOpen')).toBe(true)

  // Moved within the page it stays, conversation and all.
  await page.evaluate('document.body.prepend(app.chat)')
  expect(await page.getByText('Good day.').first().isVisible()).toBe(true)
  expect(await page.evaluate('app.chat.chat.state.isOpen')).toBe(true)
  await page.evaluate('app.chat.chat.close()')
  await page.evaluate(`app.chat.setAttribute('label', 'Ask again')`)
  await page.getByRole('button', { name: 'Ask again' }).waitFor()
  await page.evaluate(`app.chat.setAttribute('chat-id', 'other')`)
  await page.locator('[data-frontdesk="shop/other"]').waitFor({ state: 'attached' })
  expect(await chats.count()).toBe(1)
  await page.evaluate('app.chat.remove()')
  await expect.poll(() => chats.count()).toBe(0)

  // What attributes hold as text is read as the option takes it.
  const said: string[] = []
  page.on('console', (message) => message.text().startsWith('Frontdesk') && said.push(message.text()))
  const put = (attributes: Record<string, string>) =>
    page.evaluate(
      (given) => {
        const { make } = (window as unknown as { app: { make(given: object): void } }).app
        return make(given)
      },
      { site: 'shop', ...attributes },
    )
  await put({
    offset: '24,80',
    layer: '7',
    consent: 'required',
    images: 'https://a.example, https://b.example',
    files: 'false',
    acent: '#000000',
    title: 'Ours',
    'data-side': 'left',
  })
  await page.getByRole('button', { name: 'Open chat' }).click()
  await page.getByRole('link', { name: 'A lamp' }).waitFor()
  expect(await page.locator('.rich-image').count()).toBe(0)
  const { width, height } = page.viewportSize()!
  // Under the pointer it is a little larger.
  await page.mouse.move(9, 9)
  await expect.poll(() => page.locator('.launcher').boundingBox()).toMatchObject({ x: width - 24 - 56, y: height - 80 - 56 })
  expect(await chats.evaluate((host) => getComputedStyle(host).zIndex)).toBe('7')
  expect(await page.evaluate('app.made.chat.state.consent')).toBe('required')
  expect(said).toEqual(['Frontdesk: There is no attribute "acent". Did you mean "accent"?'])
  await page.evaluate('app.made.remove()')
  await expect.poll(() => chats.count()).toBe(0)

  // What is wrong is the page's own to hear of, as if it had made the chat itself.
  await put({ side: 'left' })
  expect(await page.evaluate('app.errors')).toEqual([['bad-option', { option: 'side' }]])
  expect([await chats.count(), await page.evaluate('app.made.chat === undefined')]).toEqual([0, true])
})
