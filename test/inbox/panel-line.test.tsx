import { act, fireEvent } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { parsePlaybook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat, memoryStore } from '../../src/chat/index.ts'
import { words as inboxDe } from '../../src/locales/inbox/de/index.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import type { AgentFace } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { createFaultyBackend } from '../../src/testing/faulty-backend.ts'
import { createRandom } from '../../src/testing/random.ts'
import { ada, bob } from './gallery/data.ts'
import { stageWith } from './stage.tsx'

const { about } = inboxEn
const playbook = {
  id: 'shop',
  name: 'Shop',
  locale: 'en',
  bot: { name: 'Lys' },
  start: 'live',
  cards: {
    live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody is here.', offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}

/** A visitor whom nobody has taken, and agents who read of them over lines that can be broken. */
async function shop(words = inboxEn) {
  const clock = createFakeClock()
  const local = await localBackend({ site: 'shop', playbook, clock })
  const visitor = createVisitorChat({ site: 'shop', backend: local.visitor, playbook: parsePlaybook(playbook), clock })
  onTestFinished(() => visitor.destroy())
  visitor.begin()
  await clock.advance(1_000)
  const store = memoryStore()
  async function reads(agent: AgentFace, kept = memoryStore()) {
    const backend = createFaultyBackend({
      accept: (socket) => local.hub.accept(socket, { agent }),
      clock,
      random: createRandom(1),
    })
    const desk = createDesk({
      site: 'shop',
      agent: agent.id,
      backend,
      playbook: async () => parsePlaybook(playbook),
      store: kept,
      clock,
    })
    const it = stageWith(desk, '#/unassigned', clock, { words })
    await it.pass(3_000)
    act(() => it.getByRole('button', { name: new RegExp(`^${words.visitor}`) }).click())
    await it.pass(3_000)
    const leave = () => {
      it.destroy()
      desk.destroy()
    }
    onTestFinished(() => act(leave))
    const note = () => it.getByRole('textbox', { name: words.about.note }) as HTMLTextAreaElement
    return {
      ...it,
      backend,
      leave,
      note,
      said: () => it.root.firstElementChild?.shadowRoot?.querySelector('.about-saved')?.textContent,
    }
  }
  return { reads, store }
}

test('[R26] what is typed into the panel while the line is down is kept, says so, outlives the page, and is saved once the line is back', async () => {
  const { reads, store } = await shop()
  const adas = await reads(ada, store)
  fireEvent.input(adas.note(), { target: { value: 'Wants brass.' } })
  await adas.pass(2_000)
  expect(adas.said()).toBe(about.saved)

  adas.backend.setReachable(false)
  await adas.pass(1_000)
  fireEvent.input(adas.note(), { target: { value: 'Wants brass, not steel.' } })
  fireEvent.input(adas.getByLabelText(about.closeDate), { target: { value: '2026-12-24' } })
  await adas.pass(5_000)
  expect(adas.said()).toBe(about.savedLater)
  act(adas.leave)

  const again = await reads(ada, store)
  const bobs = await reads(bob)
  await again.pass(5_000)
  expect(again.note().value).toBe('Wants brass, not steel.')
  expect(again.said()).toBe(about.saved)
  expect(bobs.note().value).toBe('Wants brass, not steel.')
  expect((bobs.getByLabelText(about.closeDate) as HTMLInputElement).value).toBe('2026-12-24')
})

test('[R26] who writes a field while their line is down, and was overtaken meanwhile, is told and chooses', async () => {
  const { reads } = await shop()
  const [adas, bobs] = [await reads(ada), await reads(bob)]
  adas.backend.setReachable(false)
  await adas.pass(1_000)
  fireEvent.input(adas.note(), { target: { value: 'Call on Tuesday.' } })
  fireEvent.input(bobs.note(), { target: { value: 'Call on Monday.' } })
  await adas.pass(2_000)
  adas.backend.setReachable(true)
  await adas.pass(20_000)
  expect(adas.getByRole('alert').textContent).toContain('Call on Monday.')
  expect(adas.note().value).toBe('Call on Tuesday.')
  expect(bobs.note().value).toBe('Call on Monday.')
  act(() => adas.getByRole('button', { name: `${about.keepMine}: ${about.note}` }).click())
  await adas.pass(2_000)
  expect(bobs.note().value).toBe('Call on Tuesday.')
})

test('[R26] a day that there is not is named at its field, and what was kept there stays', async () => {
  const { reads } = await shop()
  const [adas, bobs] = [await reads(ada), await reads(bob)]
  const day = (it: typeof adas) => it.getByLabelText(about.closeDate) as HTMLInputElement
  fireEvent.input(day(adas), { target: { value: '2026-03-01' } })
  await adas.pass(2_000)
  // As a browser tells of 31 February: no value, and that there is something all the same.
  Object.defineProperty(day(adas), 'validity', { value: { badInput: true }, configurable: true })
  fireEvent.input(day(adas), { target: { value: '' } })
  expect(day(adas).getAttribute('aria-invalid')).toBe('false')
  fireEvent.blur(day(adas))
  await adas.pass(2_000)
  expect(adas.getByText(about.wrongDay).id).toBe(day(adas).getAttribute('aria-describedby'))
  expect(day(adas).getAttribute('aria-invalid')).toBe('true')
  expect(day(bobs).value).toBe('2026-03-01')
})

test('[R26] an amount is kept as an agent of that language means it, and stands there as it was read', async () => {
  const { reads } = await shop(inboxDe)
  const [adas, bobs] = [await reads(ada), await reads(bob)]
  const value = (it: typeof adas) => it.getByLabelText(inboxDe.about.value) as HTMLInputElement
  for (const typed of ['1', '1.', '1.2', '1.25', '1.250']) fireEvent.input(value(adas), { target: { value: typed } })
  expect(value(adas).value).toBe('1.250')
  fireEvent.blur(value(adas))
  await adas.pass(2_000)
  fireEvent.input(value(adas), { target: { value: value(adas).value.slice(0, -1) } })
  await adas.pass(2_000)
  expect(value(bobs).value).toBe('125')
  fireEvent.input(value(adas), { target: { value: '12500,5' } })
  fireEvent.blur(value(adas))
  await adas.pass(2_000)
  expect(adas.said()).toBe(inboxDe.about.saved)
  expect([value(adas).value, value(bobs).value]).toEqual(['12500,5', '12500,5'])

  fireEvent.input(value(adas), { target: { value: '12.500.5' } })
  fireEvent.blur(value(adas))
  await adas.pass(2_000)
  expect(value(adas).getAttribute('aria-invalid')).toBe('true')
  expect(adas.getByText(inboxDe.about.wrongValue('1.250,50'))).toBeTruthy()
  expect(value(bobs).value).toBe('12500,5')
})
