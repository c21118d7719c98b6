import { act, fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Answer } from '../../src/inbox/asked/ask.ts'
import { parsePlace } from '../../src/inbox/route.ts'
import type { Checked, PlaybookView } from '../../src/inbox/settings/api.ts'
import { faultAt } from '../../src/playbook/index.ts'
import type { KeptRules, Rules } from '../../src/server/rules/rules.ts'
import { createFakeDesk } from './fake-desk.ts'
import { type FakeSettings, fakeSettings, published, rules, view } from './fake-settings.ts'
import { NOW } from './gallery/data.ts'
import { stage } from './stage.tsx'

// The settings come by an import of their own, which on a busy machine takes its time.
beforeAll(async () => {
  await import('../../src/inbox/settings/settings.tsx')
})

afterEach(() => vi.unstubAllGlobals())

const CONFLICT = { is: 'refused', status: 409, message: 'Somebody else has saved a draft meanwhile.' } as const
const sound: Checked = { faults: [], hints: [], languages: [] }
const clean: PlaybookView = { ...view, draft: null }

function settings(at: string, own: FakeSettings = {}, fake = fakeSettings(own)) {
  return { ...fake, ...stage(`#/settings/${at}`, createFakeDesk(), { administrator: fake.administrator }) }
}

const fieldOf = async ({ findByRole }: ReturnType<typeof settings>) =>
  (await findByRole('textbox', { name: /JSON/ })) as HTMLTextAreaElement

const write = (field: HTMLElement, value: string) => act(() => void fireEvent.input(field, { target: { value } }))

test('[R6] an agent has no way to the settings, and a deep link tells them whose they are', () => {
  const { queryByRole, getByText } = stage('#/settings/playbooks')
  expect(queryByRole('button', { name: /^Settings/ })).toBeNull()
  expect(getByText('Only administrators see the settings.')).toBeTruthy()
})

test('[R8] an administrator reads of each playbook whether it is in force, and where the chat is installed', async () => {
  const { findByRole, getByText } = settings('playbooks')
  const row = await findByRole('button', { name: /^live-chat/ })
  expect(row.textContent).toContain('In force')
  expect(row.textContent).toContain('whoever is online')
  expect((await findByRole('button', { name: /^summer-sale/ })).textContent).toContain('It is switched off')
  expect(getByText(/^https:\/\/shop\.example since/)).toBeTruthy()
})

test('each fault stands by its path, and what has faults cannot be published', async () => {
  const it = settings('playbooks/live-chat')
  const faults = await it.findByRole('list', { name: '2 faults' })
  expect(faults.textContent).toContain('cards.hello.next')
  expect((await fieldOf(it)).getAttribute('aria-invalid')).toBe('true')
  act(() => it.getByRole('button', { name: 'Publish …' }).click())
  expect(it.queryByText(/would change/)).toBeNull()
})

test('a draft is checked and kept when one stops typing, and published after a look at what changes', async () => {
  const it = settings('playbooks/live-chat')
  const field = await fieldOf(it)
  write(field, '{"a":1')
  write(field, '{"a":1}')
  await it.pass(400)
  expect(it.asked).toEqual([])
  await it.pass(100)
  expect(it.asked).toEqual(['save {"a":1}'])
  await it.findByText(/No faults/)
  act(() => it.getByRole('button', { name: 'Publish …' }).click())
  expect((await it.findByText('Good morning!')).textContent).toBeTruthy()
  act(() => it.getByRole('button', { name: 'Publish version 4' }).click())
  expect(await it.findByText(/^Version 4 is published/)).toBeTruthy()
  expect(it.asked.at(-1)).toBe('publish live-chat')
  expect(it.focused()?.textContent).toBe('live-chat')
})

test('what the server cannot be given is kept through a reload, and sent when it answers again', async () => {
  let isDown = true
  const sent: string[] = []
  const fake = fakeSettings({
    async saveDraft(_, text): Promise<Answer<{ at: number } & Checked>> {
      if (isDown) return { is: 'unreachable' }
      sent.push(text)
      return { is: 'ok', value: { at: NOW, ...sound } }
    },
  })
  const first = settings('playbooks/live-chat', {}, fake)
  write(await fieldOf(first), 'mine')
  await first.pass(500)
  expect(await first.findByText(/Your text is kept in this browser/)).toBeTruthy()
  first.destroy()

  const second = settings('playbooks/live-chat', {}, fake)
  expect((await fieldOf(second)).value).toBe('mine')
  await second.pass(0)
  isDown = false
  await second.pass(5_000)
  expect(sent).toEqual(['mine'])
  expect(fake.store.keys('')).toEqual([])
})

test('when somebody else has changed the draft both texts are there, and mine goes over theirs only when I say so', async () => {
  const since: (number | undefined)[] = []
  const it = settings('playbooks/live-chat', {
    playbook: async () => ({ is: 'ok', value: since.length === 0 ? clean : view }),
    async saveDraft(_, __, at) {
      since.push(at)
      return at === view.draft?.at ? { is: 'ok', value: { at: NOW, ...sound } } : CONFLICT
    },
  })
  const field = await fieldOf(it)
  expect(field.value).toBe(JSON.stringify(published, null, 2))
  write(field, 'mine')
  await it.pass(500)
  expect((await it.findByRole('alert')).textContent).toContain('Bob Okafor has changed this draft meanwhile.')
  expect(it.getByRole('alert').textContent).toContain('helo')
  write(field, 'mine, and more')
  await it.pass(5_000)
  expect(since).toEqual([undefined])
  act(() => it.getByRole('button', { name: 'Put mine over theirs' }).click())
  await it.pass(0)
  await waitFor(() => expect(since).toEqual([undefined, view.draft?.at]))
  expect(field.value).toBe('mine, and more')
  expect(it.queryByRole('alert')).toBeNull()
})

test('an old version comes back after a look at what changes', async () => {
  const it = settings('playbooks/live-chat')
  const button = await it.findByRole('button', { name: 'Restore version 2' })
  act(() => button.click())
  expect(await it.findByText('What would change back to version 2')).toBeTruthy()
  await it.findByText('Good morning!')
  act(() => it.getByRole('button', { name: 'Restore version 2' }).click())
  await waitFor(() => expect(it.asked).toEqual(['restore live-chat 2']))
})

test('a playbook is switched off, and shown as the server has it', async () => {
  const it = settings('playbooks/live-chat')
  const button = await it.findByRole('switch', { name: 'Switched on' })
  act(() => button.click())
  await waitFor(() => expect(it.asked).toEqual(['active live-chat false']))
  expect(button.getAttribute('aria-checked')).toBe('true')
})

test('the playbooks are put in another order by keys, the focus stays where it was, and the new place is said', async () => {
  const order = ['live-chat', 'summer-sale-with-a-name-that-goes-on-and-on-and-on-to-its-end']
  const it = settings('playbooks')
  const up = (await it.findAllByRole('button', { name: /^Move “.*” up/ })) as [HTMLElement, HTMLElement]
  expect(up[0].getAttribute('aria-disabled')).toBe('true')
  act(() => up[0].click())
  up[1].focus()
  act(() => up[1].click())
  await waitFor(() => expect(it.asked).toEqual([`arrange ${order[1]} ${order[0]}`]))
  expect(it.focused()).toBe(up[1])
  expect(it.getByText(`“${order[1]}” is now 1 of 2.`)).toBeTruthy()
})

test('an order that the server does not take is not shown as if it had', async () => {
  const it = settings('playbooks', { arrange: async () => ({ is: 'unreachable' }) })
  const down = (await it.findAllByRole('button', { name: /^Move “.*” down/ }))[0]
  act(() => down?.click())
  expect((await it.findByRole('alert')).textContent).toContain('cannot be reached')
  const names = it.getAllByRole('button', { name: /^(live-chat|summer-sale)/ }).map(({ textContent }) => textContent)
  expect(names[0]).toContain('live-chat')
})

test('a playbook is switched off from the list', async () => {
  const it = settings('playbooks')
  const [first] = await it.findAllByRole('switch', { name: /^“/ })
  act(() => first?.click())
  await waitFor(() => expect(it.asked).toEqual(['active live-chat false']))
})

test('a playbook without faults tells how far its languages have come, what it is short of, and every road through it', async () => {
  const asked: unknown[] = []
  const roads = { roads: 'hello → topic [Buy] → end', svg: null }
  const it = settings('playbooks/live-chat', {
    playbook: async () => ({ is: 'ok', value: clean }),
    async roads(id, of) {
      asked.push(id, of)
      return { is: 'ok', value: roads }
    },
  })
  const languages = await it.findByRole('list', { name: 'How far it is translated' })
  expect(languages.textContent).toBe('German all textsArabic 12 of 35 texts')
  expect(it.getByRole('list', { name: 'One hint', hidden: true }).textContent).toContain('texts.ar.hello.text')
  const details = it.getByText('All the roads through it').parentElement as HTMLDetailsElement
  details.open = true
  expect(await it.findByText(roads.roads)).toBeTruthy()
  expect(asked).toEqual(['live-chat', 3])
})

test('what failed is told with its reason, and tried again', async () => {
  const it = settings('deliveries')
  const button = await it.findByRole('button', { name: /^Retry “Miriam Castell/ })
  expect(it.getByText('It answered 410: it wants no more of this.')).toBeTruthy()
  act(() => button.click())
  expect(await it.findByText(/is being tried again/)).toBeTruthy()
  expect(it.asked).toEqual(['retry d1'])
  act(() => it.getByRole('button', { name: 'Waiting' }).click())
  expect(await it.findByText('Nothing waits.')).toBeTruthy()
})

test('a server that cannot be reached is said to be, and asked again by a press', async () => {
  let answer: Answer<{ versions: [] }> = { is: 'unreachable' }
  const it = settings('playbooks', {
    shelf: async () => (answer.is === 'ok' ? { is: 'ok', value: { playbooks: [], installations: [] } } : answer),
  })
  const again = await it.findByRole('button', { name: 'Try again' })
  answer = { is: 'ok', value: { versions: [] } }
  act(() => again.click())
  expect(await it.findByText('There is no playbook yet.')).toBeTruthy()
})

test('a right that was taken away meanwhile is told as the server tells it', async () => {
  const it = settings('deliveries', { deliveries: async () => ({ is: 'refused', status: 403, message: '' }) })
  expect(await it.findByText('Only administrators see the settings.')).toBeTruthy()
})

test('the site’s hours, days and pages are changed over what was read, and what the server finds wrong is told by its place in the form and how it is to be', async () => {
  let answer: Answer<KeptRules> = {
    is: 'refused',
    status: 400,
    message: 'Some of this cannot be.',
    faults: [faultAt('rules.hours.closed[0]', 'not-a-day', {}), faultAt('rules.origins[1]', 'unfit', {})],
  }
  const asked: [Rules, number][] = []
  const it = settings('rules', {
    async keepRules(rules, since) {
      asked.push([rules, since])
      return answer
    },
  })
  const origins = (await it.findByLabelText(/Further ones/)) as HTMLTextAreaElement
  expect(it.getByText('https://shop.example').tagName).toBe('CODE')
  write(origins, 'https://www.shop.example\nhttps://new.example/with/a/path?x\n\n')
  act(() => (it.getAllByRole('checkbox', { name: 'Sun' })[1] as HTMLElement).click())
  act(() => it.getByRole('switch', { name: 'Erased after some days' }).click())
  write(it.getByLabelText('Minutes without an answer') as HTMLInputElement, '25')
  act(() => it.getByRole('switch', { name: 'Away after some minutes' }).click())
  const save = it.getByRole('button', { name: 'Save' })
  act(() => save.click())
  const faults = await it.findByRole('list', { name: '2 faults' })
  expect(faults.textContent).toContain('A day is written as 2026-12-25.')
  expect(faults.textContent).toContain('Further ones, one a line https://new.example A page is named by where it comes from')
  const { hours } = rules
  expect(asked).toEqual([
    [
      {
        hours: { ...hours, open: [hours?.open[0], { days: ['sat', 'sun'], from: '10:00', to: '14:00' }] },
        retentionDays: null,
        origins: ['https://www.shop.example', 'https://new.example'],
        takeBackMinutes: 25,
        awayMinutes: null,
        capacity: 4,
      },
      2,
    ],
  ])
  answer = { is: 'refused', status: 409, message: 'Somebody else has changed these settings meanwhile.' }
  act(() => save.click())
  expect(await it.findByText(/Somebody else has changed these/)).toBeTruthy()
  expect(it.getByRole('button', { name: /read again/ })).toBeTruthy()
})

test.each([
  ['#/settings/rules', { page: 'rules' }],
  ['#/settings', { page: 'playbooks' }],
  ['#/settings/deliveries', { page: 'deliveries' }],
  ['#/settings/playbooks/live-chat', { page: 'playbooks', playbook: 'live-chat' }],
  ['#/settings/playbooks/a%20b', { page: 'playbooks' }],
])('%s is a place in the settings', (hash, settings) => {
  expect(parsePlace(hash)).toEqual({ folder: null, conversation: null, settings })
})

test('where no page has the chat yet, the way leads to the line that brings it, to be copied', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
  const shelf = fakeSettings().administrator.api.shelf
  const bare = async () => {
    const answer = await shelf()
    return answer.is === 'ok' ? { ...answer, value: { ...answer.value, installations: [] } } : answer
  }
  const { findByRole, findByText } = settings('playbooks', { shelf: bare })
  fireEvent.click(await findByRole('button', { name: 'Put the chat on a page' }))
  const line = (await findByRole('textbox', { name: 'On your page' })) as HTMLInputElement
  expect(line.value).toBe('<script async src="https://chat.example/embed.js" data-site="shop"></script>')
  fireEvent.click(await findByRole('button', { name: 'Copy' }))
  await findByText('Copied.')
  expect(copied).toEqual([line.value])
})
