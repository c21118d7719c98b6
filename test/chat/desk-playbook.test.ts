import { expect, it, onTestFinished } from 'vitest'
import { createDesk, createVisitorChat } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { FrontdeskError } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = playbookOf({
  name: { kind: 'capture', text: 'Your name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: 'live' },
  live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'end' },
  end: { kind: 'outcome', qualified: false, next: null },
})

it('the bot’s words, whose playbook could not be fetched, stand in the open conversation once it can be, though no line was lost', async () => {
  // Fetched in a browser's own time.
  await prepareToRewrite()
  const clock = createFakeClock()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook, clock })
  onTestFinished(() => hub.stop())
  let isDown = true
  const desk = createDesk({
    site: 'shop',
    agent: 'ada',
    backend: agent({ id: 'ada', name: 'Ada' }),
    playbook: async () => {
      if (isDown) throw new FrontdeskError('offline', 'The server cannot be reached.', {})
      return playbook
    },
    clock,
  })
  onTestFinished(desk.destroy)
  desk.setOnline(true)
  const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook, clock })
  onTestFinished(chat.destroy)
  chat.begin()
  await clock.advance(1_000)
  chat.answer('Barbara')
  await clock.advance(1_000)
  const talk = desk.open(desk.$view.get().folders.unassigned.rows[0]?.conversation ?? '')
  await clock.advance(1_000)
  const said = () => talk?.$items.get().flatMap((item) => (item.kind === 'bot' ? [item.text] : []))
  expect(said()).toEqual([])

  isDown = false
  await clock.advance(5_000)
  expect(said()).toEqual(['Your name?', 'One moment.'])
})
