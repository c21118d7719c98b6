import { act, fireEvent } from '@testing-library/preact'
import { beforeAll, expect, test } from 'vitest'
import liveChat from '../../demo/playbooks/live-chat.json'
import type { InboxWords } from '../../src/locales/inbox/en/index.ts'
import { loadInbox } from '../../src/locales/inbox/load.ts'
import type { Fault, FaultCode } from '../../src/protocol/index.ts'
import { faultsOf, reviewOf } from '../../src/server/playbooks/review.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakeSettings } from './fake-settings.ts'
import { NOW } from './gallery/data.ts'
import { stage } from './stage.tsx'

// The settings come by an import of their own, which on a busy machine takes its time.
beforeAll(async () => {
  await import('../../src/inbox/settings/settings.tsx')
})

const check = (text: string) => ({ faults: faultsOf(text, liveChat.id), ...reviewOf(text) })

/** The draft's editor in a language, with what the server finds in the text that is written there. */
async function edited(words: InboxWords, playbook: object, find = check) {
  const { administrator } = fakeSettings({
    saveDraft: async (_, text) => ({ is: 'ok', value: { at: NOW, ...find(text) } }),
  })
  const it = stage('#/settings/playbooks/live-chat', createFakeDesk(), { administrator, words })
  const field = await it.findByRole('textbox', { name: words.settings.draftLabel })
  act(() => void fireEvent.input(field, { target: { value: JSON.stringify(playbook) } }))
  await it.pass(500)
  return it
}

test('somebody who reads German finds each fault of a draft in German, beside its place', async () => {
  const german = await loadInbox('de')
  const { cards, ...others } = liveChat
  const it = await edited(german, { ...others, cards: { ...cards, extra: { kind: 'message', text: ' ', nxt: null } } })
  const list = await it.findByRole('list', { name: '3 Fehler' })
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    'cards.extra.text Hier steht nichts. Schreiben Sie etwas.',
    'cards.extra.next Hier fehlt „next“. Fügen Sie es hinzu.',
    'cards.extra.nxt „nxt“ bedeutet hier nichts. Entfernen Sie es, oder sehen Sie in docs/playbooks.md nach, wie es heißt.',
  ])
})

test('what a draft without faults is short of is told in the same language', async () => {
  const german = await loadInbox('de')
  const it = await edited(german, { ...liveChat, texts: { fr: {} } })
  const [hint] = (await it.findByRole('list', { name: /Hinweise$/, hidden: true })).children
  expect(hint?.textContent).toMatch(/^texts\.fr\..* „.*“ ist nicht übersetzt\. Wer „fr“ liest, sieht es in „en“\.$/)
})

test('a fault that only a newer server knows is told in its words', async () => {
  const fault = { path: '', code: 'invented-later' as FaultCode, details: {}, message: 'Do it otherwise.' } as Fault
  const it = await edited(await loadInbox('de'), liveChat, () => ({ faults: [fault], hints: [], languages: [] }))
  expect((await it.findByRole('list', { name: 'Ein Fehler' })).textContent).toBe('Das Ganze Do it otherwise.')
})
