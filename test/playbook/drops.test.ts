import { describe, expect, it } from 'vitest'
import { machine } from '../../src/cards/index.ts'
import type { Body, DroppedCard } from '../../src/protocol/index.ts'
import { answer, assign, playbookOf, run, said, start } from './specimens.ts'

const ada = { id: 'ada', name: 'Ada' }

const playbook = playbookOf({
  topic: {
    kind: 'question',
    text: 'What?',
    options: [
      { id: 'shoes', label: 'Shoes', next: 'live' },
      { id: 'hats', label: 'Hats', next: 'live' },
      { id: 'none', label: 'Nothing', next: 'lead' },
    ],
  },
  live: { kind: 'live-chat', onlineMessage: 'A moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'phone' },
  phone: { kind: 'capture', text: 'Your number?', field: 'phone', label: 'Phone', retryMessage: 'Hm?', next: 'size' },
  size: { kind: 'capture', text: 'Which size?', field: 'custom', key: 'size', label: 'Size', retryMessage: 'Hm?', next: 'again' },
  again: { kind: 'live-chat', onlineMessage: 'Once more.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'lead' },
  lead: { kind: 'outcome', qualified: true, text: 'Noted.', next: null },
})

const form: DroppedCard = { kind: 'form', text: 'Your address?', fields: [{ type: 'email', label: 'E-mail' }] }
const colour: DroppedCard = {
  kind: 'question',
  text: 'Which colour?',
  options: [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
  ],
}
const drop = (card: string, as: DroppedCard): Body => ({ kind: 'drop', card: `dropped-${card}`, as })
const handBack = (card: string): Body => ({ kind: 'unassign', agent: ada, card })
const waiting = (card: string): Body => ({ kind: 'waiting', card, waitMs: 60_000 })
const live: Body[] = [start, answer('topic', 'shoes'), waiting('live'), assign]
const dropped = [...live, drop('mail', form)]
const answered = [...dropped, answer('dropped-mail', { email: 'b@example.com' })]

const takenIn = (log: readonly Body[]) =>
  Object.fromEntries(run(playbook, log).effects.flatMap((it) => (it.do === 'take' ? [[it.card, it.step]] : [])))

describe('a card that an agent has dropped', () => {
  it('is asked while the agent stays, and is the agent’s to say, not the bot’s', () => {
    const { state, effects } = run(playbook, dropped)
    expect(state).toMatchObject({ phase: 'live', at: 'dropped-mail' })
    expect(machine.card(playbook, state, state.at)).toMatchObject({ kind: 'form', text: 'Your address?' })
    expect(said(effects)).toEqual(['What?', 'A moment.'])
  })

  it('stands as it was written, and a card of the playbook’s own reads in the visitor’s language whatever its id', () => {
    const own = playbookOf({
      'dropped-hello': { kind: 'message', text: 'Hello {{email | you}}.', next: 'live' },
      live: { kind: 'live-chat', onlineMessage: 'A moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: null },
    })
    const raw: DroppedCard = { ...form, text: 'Your {{email}}?' }
    const { state, effects } = run({ ...own, start: 'dropped-hello' }, [start, waiting('live'), assign, drop('mail', raw)])
    expect(said(effects)).toEqual(['Hello you.', 'A moment.'])
    expect(machine.card(own, state, state.at)).toMatchObject({ text: 'Your {{email}}?' })
  })

  it('has its answer known beside those of the playbook, and asks no more', () => {
    const { state, effects } = run(playbook, answered)
    expect(state).toMatchObject({ phase: 'live', at: null })
    expect(state.fields.get('email')).toBe('b@example.com')
    expect(effects.at(-1)).toMatchObject({ do: 'take', card: 'dropped-mail', shown: 'b@example.com' })
    expect(run(playbook, [...answered, answer('dropped-mail', { email: 'other@example.com' })]).state).toEqual(state)
  })

  it('asks on, in silence, where the answer does not fit', () => {
    const before = run(playbook, dropped)
    const { state, effects } = run(playbook, [...dropped, answer('dropped-mail', { email: 'nothing' })])
    expect(state).toMatchObject({ phase: 'live', at: 'dropped-mail' })
    expect(state.step).toBeGreaterThan(before.state.step)
    expect(said(effects)).toEqual(said(before.effects))
    expect(state.fields.has('email')).toBe(false)
  })

  it('asks for what is known already, for an agent wished to hear it', () => {
    const { state } = run(playbook, [...answered, drop('again', form)])
    expect(state).toMatchObject({ phase: 'live', at: 'dropped-again' })
  })

  it('is asked no more once another was dropped, and its late answer changes nothing', () => {
    const log = [...dropped, drop('colour', colour)]
    expect(run(playbook, log).state.at).toBe('dropped-colour')
    const { state } = run(playbook, [...log, answer('dropped-mail', { email: 'b@example.com' }), answer('dropped-colour', 'red')])
    expect(state).toMatchObject({ phase: 'live', at: null })
    expect([...state.fields]).toEqual([])
  })

  it('stays asked when another agent is given the conversation', () => {
    expect(run(playbook, [...dropped, assign]).state.at).toBe('dropped-mail')
  })

  it('means nothing where no agent is there, and nothing after the end', () => {
    expect(run(playbook, [start, drop('mail', form)]).state).toEqual(run(playbook, [start]).state)
    expect(run(playbook, [...live, { kind: 'close' }, drop('mail', form)]).state.phase).toBe('closed')
  })

  it('stands as it was written, whatever it looks like', () => {
    const odd: DroppedCard = { ...colour, text: '{{email}} <b>' }
    const { state } = run(playbook, [...answered, drop('odd', odd)])
    expect(machine.card(playbook, state, state.at)).toMatchObject({ text: '{{email}} <b>' })
  })

  it('leaves the answer to the card where the agent came unasked for, as before', () => {
    const late = [start, answer('topic', 'shoes'), waiting('live'), { kind: 'expired', card: 'live', reason: 'deadline' } as Body]
    const { state } = run(playbook, [...late, assign, answer('phone', '+47 12345678')])
    expect(state).toMatchObject({ phase: 'live', at: null })
    expect(state.fields.size).toBe(0)
  })
})

describe('a conversation that is handed back', () => {
  it('goes on at the chosen card, with all that was answered', () => {
    const { state, effects } = run(playbook, [...answered, handBack('size')])
    expect(state).toMatchObject({ phase: 'asking', at: 'size' })
    expect(said(effects).at(-1)).toBe('Which size?')
    expect([...state.fields]).toEqual([['email', 'b@example.com']])
  })

  it('asks a dropped card no more', () => {
    expect(run(playbook, [...dropped, handBack('size'), answer('dropped-mail', { email: 'b@example.com' })]).state).toMatchObject(
      {
        phase: 'asking',
        at: 'size',
      },
    )
  })

  it('hands over anew, under a step of its own, where it comes to live chat', () => {
    const { effects } = run(playbook, [...answered, handBack('size'), answer('size', '42')])
    const steps = effects.flatMap((effect) => (effect.do === 'hand-over' ? [effect.step] : []))
    expect(new Set(steps).size).toBe(2)
    expect(effects.at(-1)).toMatchObject({ do: 'hand-over', card: 'again' })
  })

  it('stays with whoever it is unassigned from where no card is named', () => {
    expect(run(playbook, [...answered, { kind: 'unassign', agent: ada }]).state.phase).toBe('live')
  })
})

describe('a hand back to a card that there is not', () => {
  it('changes nothing, now or after an answer was taken back', () => {
    const log = [...answered, handBack('nowhere'), handBack('dropped-mail')]
    expect(run(playbook, log).state).toEqual(run(playbook, answered).state)
    const { topic } = takenIn(answered)
    const later = [...log, handBack('size'), answer('topic', 'hats', topic)]
    expect(run(playbook, later).state).toMatchObject({ phase: 'asking', at: 'size' })
  })
})

describe('[R17] an answer that is taken back after an agent was there', () => {
  const full = [...answered, handBack('size'), answer('size', '42'), waiting('again'), assign, drop('colour', colour)]
  const back = [...full, answer('dropped-colour', 'red'), handBack('phone')]

  it('leaves what was dropped and answered, and where the agents handed back', () => {
    const before = run(playbook, back)
    const { topic } = takenIn(back)
    const { state, effects } = run(playbook, [...back, answer('topic', 'hats', topic)])
    expect(state).toMatchObject({ phase: 'asking', at: 'phone', step: before.state.step })
    expect([...state.fields].sort()).toEqual([...before.state.fields].sort())
    const anew = effects.slice(effects.findIndex((effect) => effect.do === 'rewrite'))
    expect(anew.flatMap((effect) => (effect.do === 'take' ? [effect.shown] : []))).toEqual(['Hats', 'b@example.com', '42', 'Red'])
    expect(anew.some((effect) => effect.do === 'hand-over')).toBe(false)
  })

  it('can be the answer to a dropped card', () => {
    const { 'dropped-mail': step } = takenIn(back)
    const { state } = run(playbook, [...back, answer('dropped-mail', { email: 'new@example.com' }, step)])
    expect(state).toMatchObject({ phase: 'asking', at: 'phone' })
    expect(state.fields.get('email')).toBe('new@example.com')
    expect(state.fields.get('size')).toBe('42')
  })

  it('lays aside what agents did where the way comes by there no more', () => {
    const { topic } = takenIn(back)
    const { state } = run(playbook, [...back, answer('topic', 'none', topic)])
    expect(state.phase).toBe('ended')
    expect(state.fields.size).toBe(0)
    expect(run(playbook, [...back, answer('topic', 'none', topic), answer('topic', 'shoes', topic)]).state.at).toBe('phone')
  })

  it('cannot be taken back while an agent is there', () => {
    const { topic } = takenIn(full)
    expect(run(playbook, [...full, answer('topic', 'hats', topic)]).state).toEqual(run(playbook, full).state)
  })
})
