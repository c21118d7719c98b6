import { describe, expect, it } from 'vitest'
import type { VisitorChat } from '../../src/chat/index.ts'
import { playbookThat } from '../server/crm/playbook.ts'
import { DAY, keptFor } from './kept-for.ts'

const said = (chat: VisitorChat) =>
  chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [[item.text, item.delivery]] : []))

describe('a visitor whose conversation was erased after the days that it is kept', () => {
  it('comes back, is asked anew, and can speak', async () => {
    const { clock, open, kept } = await keptFor()
    const before = await open()
    before.destroy()
    await clock.advance(4 * DAY)
    const chat = await open()
    expect(chat.$view.get().awaiting?.id).toBe('name')
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect(chat.$view.get().awaiting?.id).toBe('email')
    expect((await kept())?.head).toBe(2)
  })

  it('had answered and left it, and can speak, too', async () => {
    const { clock, open } = await keptFor()
    const before = await open()
    before.say('Ann')
    await clock.advance(5_000)
    before.destroy()
    await clock.advance(6 * DAY)
    const chat = await open()
    expect(said(chat)).toEqual([])
    chat.say('Ann again')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann again', 'sent']])
  })

  it('has left the page open, and can speak', async () => {
    const { clock, open } = await keptFor()
    const chat = await open()
    await clock.advance(4 * DAY)
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect(chat.$view.get().awaiting?.id).toBe('email')
  })

  it('has left the page open for longer still: one begins anew at their next word, and none before', async () => {
    const { clock, open, kept, begun } = await keptFor(1)
    const chat = await open()
    await clock.advance(1.25 * DAY)
    expect(chat.$view.get().awaiting?.id).toBe('name')
    await clock.advance(1.25 * DAY)
    expect([begun(), await kept()]).toEqual([1, undefined])
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect((await kept())?.head).toBe(2)
    // And once more, now that there was a word in it.
    chat.end()
    await clock.advance(1.25 * DAY)
    expect([begun(), await kept()]).toEqual([2, undefined])
    chat.say('Bea')
    await clock.advance(5_000)
    expect([said(chat), begun()]).toEqual([[['Bea', 'sent']], 3])
  })

  it('has left it open where the playbook begins by the hour, and is asked all the same', async () => {
    const asked = playbookThat(['name', 'email'], []) as { cards: object }
    const open9to5 = {
      timeZone: 'Europe/Oslo',
      open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    }
    const hours = { kind: 'condition', branches: [{ when: { hours: open9to5 }, next: 'name' }], otherwise: 'email' }
    const { clock, open, begun } = await keptFor(1, { ...asked, start: 'hours', cards: { ...asked.cards, hours } })
    const chat = await open()
    await clock.advance(1.25 * DAY)
    expect(chat.$view.get().awaiting?.id).toMatch(/^(name|email)$/)
    expect(chat.$items.get().at(-1)).toMatchObject({ kind: 'bot' })
    expect(begun()).toBe(1)
    chat.say('ann@hall.example')
    await clock.advance(5_000)
    expect([said(chat), begun()]).toEqual([[['ann@hall.example', 'sent']], 2])
  })

  it('has left it open in two tabs: the word in one is read in the other, and one conversation begins', async () => {
    const { clock, open, begun } = await keptFor(1)
    const [one, other] = [await open(), await open()]
    await clock.advance(1.25 * DAY)
    expect(begun()).toBe(1)
    other.say('Ann')
    await clock.advance(5_000)
    expect([said(one), said(other), begun()]).toEqual([[['Ann', 'sent']], [['Ann', 'sent']], 2])
  })

  it('has typed an answer while the line was down: it is said in the new one', async () => {
    const { clock, open, backend } = await keptFor()
    let isCut = false
    const chat = await open({
      open(events) {
        const line = backend.open(events)
        return { ...line, send: (command) => isCut || line.send(command) }
      },
    })
    await clock.advance(3 * DAY - 60_000)
    isCut = true
    chat.say('Ann')
    await clock.advance(DAY / 12)
    isCut = false
    await clock.advance(60_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
  })
})
