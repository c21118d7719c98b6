import { expect, it, onTestFinished } from 'vitest'
import { createDesk, createVisitorChat, memoryStore } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import type { Attachment } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = playbookOf({
  photo: { kind: 'upload', text: 'A picture of it?', key: 'photo', most: 2, next: 'thanks' },
  thanks: { kind: 'message', text: 'Thanks for {{photo}}.', next: 'desk' },
  desk: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody is here.', offline: 'end' },
  end: { kind: 'outcome', qualified: false, next: null },
})

const png = new File(
  [
    Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (sign) => sign.charCodeAt(0),
    ),
  ],
  'lamp.png',
  { type: 'image/png' },
)

async function setUp() {
  const clock = createFakeClock()
  const store = memoryStore()
  await prepareToRewrite()
  const { visitor: backend, agent, hub } = await localBackend({ site: 'shop', playbook, clock })
  const open = () => {
    const chat = createVisitorChat({ site: 'shop', backend, playbook, clock, store })
    onTestFinished(chat.destroy)
    chat.begin()
    return chat
  }
  const chat = open()
  onTestFinished(() => hub.stop())
  await clock.advance(1_000)
  const send = async (): Promise<Attachment> => {
    const door = chat.$view.get().files
    if (!door) throw new Error('There is no way for files.')
    return (await door.open()).upload(png, { site: door.site, token: door.token })
  }
  return { clock, chat, open, agent, send }
}

const lines = (chat: { $items: { get(): readonly { kind: string }[] } }) =>
  chat.$items.get().map((item) => {
    const { text = '', files } = item as { text?: string; files?: readonly Attachment[] }
    return text + (files ?? []).map(({ name }) => `[${name}]`).join('')
  })

it('the answer is the files: the visitor and the agent have them in the talk, and texts tell their names', async () => {
  const { clock, chat, open, agent, send } = await setUp()
  const file = await send()
  chat.answer([file])
  await clock.advance(1_000)
  expect(lines(chat).slice(0, 3)).toEqual(['A picture of it?', '[lamp.png]', 'Thanks for lamp&#46;png.'])
  expect(chat.$items.get()[1]).toMatchObject({ files: [file], delivery: 'sent', card: 'photo' })

  const desk = createDesk({
    site: 'shop',
    agent: 'ada',
    backend: agent({ id: 'ada', name: 'Ada' }),
    clock,
    playbook: async () => playbook,
  })
  onTestFinished(desk.destroy)
  await clock.advance(1_000)
  const [row] = desk.$view.get().folders.unassigned.rows
  expect(row?.preview).toBe('lamp.png')
  const opened = desk.open(row?.conversation ?? '')
  await clock.advance(1_000)
  expect(opened && lines(opened)).toContain('[lamp.png]')

  chat.destroy()
  const again = open()
  await clock.advance(1_000)
  expect(lines(again).slice(0, 3)).toEqual(['A picture of it?', '[lamp.png]', 'Thanks for lamp&#46;png.'])
})

it('[R17] it can be taken back for other files, and for none', async () => {
  const { clock, chat, send } = await setUp()
  chat.answer([await send()])
  await clock.advance(1_000)
  const stepOf = () => (chat.$items.get()[1] as { step?: number }).step ?? 0
  await chat.change('photo', stepOf(), [await send(), await send()])
  await clock.advance(1_000)
  expect(lines(chat).slice(0, 3)).toEqual(['A picture of it?', '[lamp.png][lamp.png]', 'Thanks for lamp&#46;png, lamp&#46;png.'])
  await chat.change('photo', stepOf(), null)
  await clock.advance(1_000)
  expect(lines(chat)[1]).toBe('Thanks for .')
})

it('[P39] a file that the server does not have is refused, and a name alone is no answer', async () => {
  const { clock, chat, send } = await setUp()
  const file = await send()
  chat.answer(['lamp.png'])
  await clock.advance(1_000)
  expect(chat.$view.get().awaiting?.id).toBe('photo')
  chat.answer([{ ...file, name: 'another.png' }])
  await clock.advance(1_000)
  expect(chat.$items.get().some((item) => item.kind === 'visitor' && item.delivery === 'failed')).toBe(true)
})
