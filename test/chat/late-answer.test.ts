import { expect, it, onTestFinished } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import { createVisitorChat } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const DAY = 86_400_000

const playbook = playbookOf({
  who: { kind: 'capture', text: 'Who are you?', field: 'name', label: 'Name', retryMessage: 'Again.', next: 'wish' },
  wish: {
    kind: 'capture',
    text: 'What do you wish?',
    field: 'custom',
    key: 'wish',
    label: 'Wish',
    retryMessage: 'Again.',
    next: 'end',
  },
  end: { kind: 'outcome', qualified: false, next: null },
})

it('[P69] what was typed for a question while the line was down, and came after the end, is said in the next conversation', async () => {
  const clock = createFakeClock()
  const { visitor, hub } = await localBackend({ site: 'shop', playbook, clock })
  onTestFinished(() => hub.stop())
  let isCut = false
  const backend: Backend = {
    open(events) {
      const line = visitor.open(events)
      return { ...line, send: (command) => isCut || line.send(command) }
    },
  }
  const chat = createVisitorChat({ site: 'shop', backend, playbook, clock })
  onTestFinished(chat.destroy)
  const said = () => chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [`${item.text}: ${item.delivery}`] : []))
  chat.begin()
  await clock.advance(1_000)
  chat.answer('Ann')
  await clock.advance(1_000)
  isCut = true
  chat.answer('A lamp')
  await clock.advance(DAY + 120_000)
  isCut = false
  await clock.advance(60_000)
  expect([chat.$view.get().phase, said()]).toEqual(['closed', ['Ann: sent', 'A lamp: failed']])
  chat.startAnew()
  await clock.advance(1_000)
  expect([chat.$view.get().phase, said()]).toEqual(['asking', ['A lamp: sent']])
})
