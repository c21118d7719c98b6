import { expect, test, vi } from 'vitest'
import { FrontdeskError } from '../../src/protocol/error.ts'
import { createChat } from '../../src/widget/create-chat.ts'

const right = { site: 'shop', server: 'https://chat.example' }

const thrown = (options: unknown): FrontdeskError => {
  try {
    createChat(options as typeof right)
  } catch (error) {
    return error as FrontdeskError
  }
  throw new Error('createChat took these options.')
}

const wrong: [option: string, options: unknown][] = [
  ['site', {}],
  ['site', null],
  ['site', { ...right, site: 'my shop' }],
  ['server', { site: 'shop' }],
  ['server', { site: 'shop', server: 'chat.example' }],
  ['backend', { site: 'shop', backend: {} }],
  ['playbook', { site: 'shop', backend: { open() {} } }],
  ['playbook', { ...right, playbook: 7 }],
  ['playbook', { ...right, playbook: [] }],
  ['proactive', { ...right, proactive: 'yes' }],
  ['files', { ...right, files: 'false' }],
  ['accent', { ...right, accent: 'red' }],
  ['accent', { ...right, accent: '#fff;}*{display:none' }],
  ['side', { ...right, side: 'left' }],
  ['offset', { ...right, offset: '24px' }],
  ['offset', { ...right, offset: [1, 2, 3] }],
  ['offset', { ...right, offset: -8 }],
  ['layer', { ...right, layer: '9' }],
  ['icon', { ...right, icon: 'javascript:alert(1)' }],
  ['picture', { ...right, picture: 7 }],
  ['greeting', { ...right, greeting: '' }],
  ['greeting', { ...right, greeting: { text: 'Hello', afterMs: -1 } }],
  ['mode', { ...right, mode: 'popup' }],
  ['container', { ...right, mode: 'inline' }],
  ['container', { ...right, mode: 'inline', container: 7 }],
  ['container', { ...right, mode: 'inline', container: ' ' }],
  ['images', { ...right, images: 'http' }],
  ['images', { ...right, images: ['cdn.example'] }],
  ['images', { ...right, images: ['https://cdn.example/'] }],
  ['layer', { ...right, layer: 1.5 }],
  ['label', { ...right, label: ' ' }],
  ['locale', { ...right, locale: 'en_US' }],
  ['theme', { ...right, theme: 'sepia' }],
  ['id', { ...right, id: 'a b' }],
  ['words', { ...right, words: 'Hi' }],
  ['words', { ...right, words: { send: 'Go', sned: 'Go' } }],
  ['words', { ...right, words: { joined: 'Somebody joined' } }],
  ['consent', { ...right, consent: 'granted' }],
  ['root', { ...right, root: '#chat' }],
  ['acent', { ...right, acent: '#1d6b57' }],
  ['toString', { ...right, toString: 1 }],
]

test.each(wrong)('names the option "%s" when it is wrong: %j', (option, options) => {
  const error = thrown(options)
  expect(error).toBeInstanceOf(FrontdeskError)
  expect(error).toMatchObject({ code: 'bad-option', details: { option } })
  expect(error.message).toContain(`"${option}"`)
})

test('every option that there is has been tried with what it cannot be', () => {
  const [, names = ''] = /There are (.+)\.$/.exec(thrown({ ...right, nonsense: 1 }).message) ?? []
  const tried = new Set(wrong.map(([option]) => option))
  expect(names.split(', ').filter((name) => !tried.has(name))).toEqual([])
})

test.each([
  ['acent', 'accent'],
  ['Site', 'site'],
  ['sevrer', 'server'],
  ['lable', 'label'],
  ['wrods', 'words'],
])('says what may have been meant by "%s"', (wrong, meant) => {
  expect(thrown({ ...right, [wrong]: 'x' }).message).toContain(`Did you mean "${meant}"?`)
})

test('has nothing to suggest for what is like none', () => {
  for (const wrong of ['bubble', 'z', 'position'])
    expect(thrown({ ...right, [wrong]: 'x' }).message).not.toContain('Did you mean')
})

test('a broken playbook is refused at once, with the path of every fault', () => {
  const error = thrown({
    ...right,
    playbook: { id: 'p', name: 'P', locale: 'en', bot: { name: 'B' }, start: 'nowhere', cards: {} },
  })
  expect(error.code).toBe('bad-playbook')
  expect(error.message).toContain('start')
  expect((error as FrontdeskError<'bad-playbook'>).details.faults.length).toBeGreaterThan(0)
})

test('on a server, where there is no document, a chat is there and does nothing', () => {
  const chat = createChat({ ...right, accent: undefined })
  for (const call of [chat.open, chat.close, chat.toggle, chat.show, chat.hide, chat.destroy]) expect(call()).toBeUndefined()
  expect(chat.on('open', () => {})()).toBeUndefined()
  expect(chat.state).toMatchObject({ isOpen: false, hasBegun: false })
})

test('[R35] on a server a method that has something to give rejects, and nobody needs to catch it', async () => {
  const chat = createChat(right)
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  chat.send('Hello')
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  await expect(chat.transcript()).rejects.toMatchObject({ code: 'offline' })
})
