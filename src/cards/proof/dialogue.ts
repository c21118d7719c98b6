import { languageOf, newState, type PlaybookState } from '../../playbook/index.ts'
import type { Body, Facts, Start } from '../../protocol/index.ts'
import { machine } from '../kinds.ts'
import type { Playbook } from '../playbook.ts'
import type { Failure, Line } from './dialogue-file.ts'
import { meant } from './meant.ts'

/** Have a dialogue with a playbook, and tell what went otherwise than it is written. */
export function holdDialogue(playbook: Playbook, lines: readonly Line[]): Failure[] {
  const failures: Failure[] = []
  const said: string[] = []
  const outcomes: string[] = []
  let state: PlaybookState = newState
  let facts: Facts = { at: 0, agentsOnline: false, url: '' }
  let locale = playbook.locale
  let page: Start['page'] = { url: 'https://example.com/', title: '', referrer: '' }
  const fail = (at: number, message: string) => failures.push({ at, message })

  function enter(body: Body): boolean {
    const before = state
    const [next, effects] = machine.step(playbook, state, { body, by: { role: 'visitor' } })
    state = next
    for (const effect of effects) {
      if (effect.do === 'rewrite') said.length = 0
      if (effect.do === 'say') said.push(readable(effect.text))
      if (effect.do === 'conclude') outcomes.push(effect.card)
      if (effect.do === 'observe') enter({ kind: 'observed', card: effect.card, facts: { ...facts, url: facts.url || page.url } })
    }
    return state !== before
  }

  function speak(language: string): void {
    locale = language
    if (state.phase !== 'new') enter({ kind: 'language', locale })
  }

  function begin(): void {
    if (state.phase === 'new') enter({ kind: 'start', playbook: playbook.id, version: 'dialogue', page, locale })
  }

  function world(at: number, word: string, rest: string): void {
    if (word === 'online' || word === 'offline') facts = { ...facts, agentsOnline: word === 'online' }
    else if (word === 'language') speak(languageOf(playbook, rest))
    else if (word === 'time') facts = { ...facts, at: timeOf(at, rest) }
    else if (word === 'page') {
      if (state.phase === 'new') page = { ...page, url: rest }
      else facts = { ...facts, url: rest }
    } else {
      begin()
      const card = state.at ?? ''
      if (word === 'end' && state.phase !== 'ended')
        fail(at, `The playbook is not over: it stands at "${card}" (${state.phase}).`)
      if (word === 'asks' && card !== rest) fail(at, `The bot asks "${card}", not "${rest}".`)
      if (word === 'outcome' && outcomes.shift() !== rest) fail(at, `The outcome card "${rest}" was not come to.`)
      if (word === 'identified')
        enter({ kind: 'identified', user: 'dialogue', fields: Object.fromEntries(new URLSearchParams(rest)) })
      if (word === 'waiting' && !enter({ kind: 'waiting', card, waitMs: 60_000 }))
        fail(at, 'No live chat card awaits an agent here.')
      if (word === 'nobody' && !enter({ kind: 'expired', card, reason: 'nobody-online' }))
        fail(at, 'No live chat card awaits an agent here.')
      if (word === 'taken') enter({ kind: 'assign', agent: { id: 'agent', name: 'Agent' } })
    }
  }

  function timeOf(at: number, text: string): number {
    const time = Date.parse(text)
    if (Number.isNaN(time)) fail(at, `"${text}" is no time, such as 2026-12-24T10:00:00+01:00.`)
    return time || 0
  }

  for (const line of lines) {
    if (line.by === 'world') world(line.at, line.word, line.rest)
    else {
      begin()
      const heard = line.by === 'bot' ? said.shift() : undefined
      if (line.by === 'bot' && plain(heard) !== plain(line.text))
        fail(line.at, heard === undefined ? `The bot says nothing more; expected: ${line.text}` : `The bot says: ${heard}`)
      if (line.by === 'visitor') {
        if (said.length > 0) fail(line.at, `The bot has said before this: ${said.splice(0).join(' / ')}`)
        const card = state.at ?? ''
        if (!enter({ kind: 'answer', card, value: meant(machine.card(playbook, state, state.at), line.text) }))
          fail(line.at, `Nothing is asked here (${state.phase}).`)
      }
    }
  }
  if (said.length > 0) fail(0, `The bot goes on to say: ${said.join(' / ')}`)
  return failures
}

/** What a visitor has typed is in a text by the numbers of its signs, so that it makes no markup; nobody writes it so. */
const readable = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** Where a line is broken, and how far it is set in, is the file's own affair. */
const plain = (text = ''): string => readable(text).replace(/\s+/g, ' ').trim()
