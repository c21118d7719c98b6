import { expect, test } from 'vitest'
import { deskPrefix, memoryStore } from '../../src/chat/index.ts'
import { clearAfterLeavers, takeAlong } from '../../src/inbox/leavings.ts'
import { createFakeDesk } from './fake-desk.ts'

/** A computer at which three people have written for two sites. */
function shared() {
  const store = memoryStore()
  for (const site of ['shop', 'trade'])
    for (const agent of ['ada', 'bo', 'ada:2']) store.set(`${deskPrefix(site, agent)}draft:c`, 'Dear')
  store.set('frontdesk:inbox:shortcuts', 'off')
  store.set('frontdesk:shop:visitor', 'a guest of the same page')
  return { store, left: () => store.keys('frontdesk:').filter((key) => key.includes(':desk:')) }
}

test('whoever signs out leaves nothing of any of their sites, and what colleagues have not sent stays', () => {
  const { store, left } = shared()
  takeAlong(store, 'ada')
  expect(left()).toEqual(['shop', 'trade'].flatMap((site) => ['bo', 'ada:2'].map((agent) => `${deskPrefix(site, agent)}draft:c`)))
  expect([store.get('frontdesk:inbox:shortcuts'), store.get('frontdesk:shop:visitor')]).toEqual([
    'off',
    'a guest of the same page',
  ])
})

test('what somebody left who does not answer at the site any more goes as a colleague opens the inbox there, once the team is known', () => {
  const { store, left } = shared()
  const desk = createFakeDesk()
  const face = { name: '', online: false, holds: 0 }
  desk.$view.set({ ...desk.$view.get(), team: [] })
  const end = clearAfterLeavers(store, 'shop', desk)
  expect(left()).toHaveLength(6)
  desk.$view.set({ ...desk.$view.get(), team: ['bo', 'ada:2'].map((id) => ({ ...face, id })) })
  end()
  expect(left().filter((key) => key.startsWith(deskPrefix('shop', 'ada')))).toEqual([])
  expect(left()).toHaveLength(5)
})
