import { describe, expect, it } from 'vitest'
import { checkPlaybook, parsePlaybook, reviewPlaybook } from '../../src/cards/index.ts'
import { LANGUAGES, type Language } from '../../src/locales/inbox/languages.ts'
import { loadInbox } from '../../src/locales/inbox/load.ts'
import { faultText } from '../../src/playbook/index.ts'
import { type Fault, type FaultCode, isFrontdeskError } from '../../src/protocol/index.ts'
import { faultsOf } from '../../src/server/playbooks/review.ts'

const say = { kind: 'message', text: 'Hello.', next: null }
const live = { kind: 'live-chat', onlineMessage: 'On', waitMs: 60_000, offlineMessage: 'Off', offline: 'say' }
const ask = { kind: 'capture', text: 'Name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: null }
const option = { id: 'a', label: 'A', next: null }
const agree = { kind: 'consent', text: 'May we?', accept: 'Yes', next: 'ask', decline: { label: 'No', next: 'ask' } }

/** A playbook of these cards, of which the first one greets. */
const of = (cards: object, more: object = {}) => ({
  id: 'bad',
  name: 'Bad',
  locale: 'en',
  bot: { name: 'Bo' },
  start: Object.keys(cards)[0],
  cards,
  ...more,
})
const text = (text: string) => of({ say: { ...say, text } })
const form = (...fields: object[]) => of({ form: { kind: 'form', text: '?', fields, retryMessage: 'Hm?', next: null } })
const field = (more: object) => form({ type: 'number', key: 'n', label: 'N', ...more })
const when = (...whens: unknown[]) =>
  of({ part: { kind: 'condition', branches: whens.map((when) => ({ when, next: null })), otherwise: null } })
const open = (hours: object) => ({ days: ['mon'], from: '09:00', to: '17:00', ...hours })
const at = (proactive: object) => of({ say }, { starts: { proactive } })
const jump = (more: object, includes?: object) => of({ jump: { kind: 'jump', ...more }, say }, includes && { includes })
const url = 'page.url'

/** For each fault, what has it. The compiler names the one that is missing here. */
const bad: Record<FaultCode, unknown> = {
  'no-start': of({ say }, { start: 'helo' }),
  'no-card': of({ say: { ...say, next: 'bye' } }),
  unreachable: of({ say, other: say }),
  'restless-ring': of({ say: { ...say, next: 'say' } }),
  'second-live-chat': of({ live: { ...live, offline: 'again' }, again: live, say }),
  'no-offline-branch': of({ live: { ...live, offline: null } }),
  'without-consent': of({ agree, ask }),
  'no-such-name': text('{{page.colour}}'),
  'never-asked': text('{{shoe}}'),
  'asked-later': of({ say: { ...say, text: '{{name}}', next: 'ask' }, ask }),
  'only-for-conditions': text('{{now.open}}'),
  'no-such-claim': text('{{identity.plan.kind}}'),
  'other-claim': text('{{identity.Name}}'),
  'only-in-conversation': at({ when: { value: 'identity.plan', given: true } }),
  'not-at-start': at({ when: { value: 'topic', given: true } }),
  'no-greeting': of(
    { part: { kind: 'condition', branches: [{ when: { value: url, is: 'x' }, next: null }], otherwise: null } },
    { starts: { proactive: { when: { seconds: 1 } } } },
  ),
  'own-language': of({ say }, { texts: { en: {} } }),
  'no-card-to-translate': of({ say }, { texts: { de: { gone: {} } } }),
  'no-such-words': of({ say }, { texts: { de: { say: { label: 'Na' } } } }),
  'not-translated': of({ say }, { texts: { de: {} } }),
  'greeting-not-translated': of({ say }, { texts: { de: {} }, starts: { proactive: { when: { seconds: 1 }, greeting: 'Hi' } } }),
  'no-key': of({ ask: { ...ask, field: 'custom' } }),
  'key-of-its-own': of({ ask: { ...ask, key: 'shoe' } }),
  'same-key': form({ type: 'name', label: 'A' }, { type: 'name', label: 'B' }),
  'same-id': of({ q: { kind: 'question', text: '?', options: [option, option] } }),
  'taken-id': of({ 'dropped-1': say }),
  'more-than-options': of({ q: { kind: 'choices', text: '?', options: [{ id: 'a', label: 'A' }], least: 2, next: null } }),
  'options-of-choice': field({ type: 'choice' }),
  'other-bound': field({ min: '2026-01-01' }),
  'nothing-between': field({ min: 2, max: 1 }),
  'same-branch': when({ value: url, is: 'x' }, { value: url, is: 'x' }),
  'never-met': when({
    all: [
      { value: url, given: false },
      { value: url, is: 'x' },
    ],
  }),
  'two-targets': jump({}),
  'no-way-back': jump({ to: 'say', back: 'say' }),
  'long-id': of(
    { ['j'.repeat(60)]: { kind: 'jump', playbook: 'other' } },
    { includes: { other: { start: 'saying', cards: { saying: say } } } },
  ),
  'included-id': of(
    { jump: { kind: 'jump', playbook: 'other' }, 'jump--say': say },
    { includes: { other: { start: 'say', cards: { say } } } },
  ),
  'no-include': jump({ playbook: 'gone' }),
  'endless-include': jump({ playbook: 'ring' }, { ring: { start: 'on', cards: { on: { kind: 'jump', playbook: 'ring' } } } }),
  'unused-include': of({ say }, { includes: { other: { start: 'say', cards: { say } } } }),
  'too-many-cards': of(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`c${index}`, say]))),
  'not-json': '{',
  'not-json-at': '{',
  'too-large': `"${'x'.repeat(512_000)}"`,
  'too-deep': Array.from({ length: 70 }).reduce<unknown>((inner) => [inner], []),
  'other-playbook': JSON.stringify(of({ say })),
  missing: of({ say: { kind: 'message', text: 'Hello.' } }),
  'unknown-field': of({ say: { ...say, nxt: null } }),
  'not-text': of({ say: { ...say, text: 5 } }),
  'not-a-number': of({ live: { ...live, waitMs: '1' } }),
  'not-whole': of({ live: { ...live, waitMs: 6_000.5 } }),
  'not-yes-or-no': of({ ask: { ...ask, optional: 'yes' } }),
  'not-a-list': of({ q: { kind: 'question', text: '?', options: {} } }),
  'not-an-object': of({ say: 'Hello.' }),
  'not-one-of': of({ say: { ...say, kind: 'mesage' } }),
  'too-long': of({ say }, { name: 'x'.repeat(201) }),
  'too-many': of({ q: { kind: 'question', text: '?', options: Array.from({ length: 21 }, () => option) } }),
  'empty-list': of({ q: { kind: 'question', text: '?', options: [] } }),
  'too-small': of({ live: { ...live, waitMs: 1 } }),
  'too-great': of({ live: { ...live, waitMs: 4_000_000 } }),
  blank: text(' '),
  'not-an-id': of({ 'a b': say }),
  'not-a-language': of({ say }, { locale: 'English' }),
  'not-a-colour': of({ say }, { accent: 'green' }),
  'not-a-time': when({ hours: { timeZone: 'Europe/Oslo', open: [open({ from: '9' })] } }),
  'not-a-time-zone': when({ hours: { timeZone: 'Middle/Earth', open: [open({})] } }),
  'not-a-day': when({ hours: { timeZone: 'visitor', open: [open({})], closed: ['Christmas'] } }),
  'not-a-link': of({ link: { kind: 'link', text: '?', label: 'Look', url: 'javascript:0', next: null } }),
  'not-a-page': of({ meet: { kind: 'meeting', text: '?', label: 'Meet', url: 'http://x.example', next: null } }),
  'not-a-name': when({ value: 'a b', is: 'x' }),
  'not-a-test': when({ value: 'topic' }),
  'not-a-condition': when({ nott: {} }),
  'not-a-start-condition': at({ when: { second: 3 } }),
  unfit: when({ value: url, is: {} }),
}

function found(value: unknown, code: FaultCode): Fault | undefined {
  const told =
    typeof value === 'string'
      ? [...faultsOf(value, 'mine'), ...refused(value)]
      : [...checkPlaybook(value), ...reviewPlaybook(value)]
  return told.find((fault) => fault.code === code)
}

function refused(json: string): readonly Fault[] {
  try {
    parsePlaybook(json)
    return []
  } catch (error) {
    return isFrontdeskError(error, 'bad-playbook') ? error.details.faults : []
  }
}

describe('every fault and every hint', () => {
  const faults = Object.entries(bad).map(([code, value]) => [code, found(value, code as FaultCode)] as const)

  it('is found where it is, and named by its code', () => {
    expect(faults.filter(([, fault]) => !fault).map(([code]) => code)).toEqual([])
  })

  it.each(Object.keys(LANGUAGES) as Language[])('is told with its details in words of its own: %s', async (language) => {
    const words = await loadInbox(language)
    for (const [code, fault] of faults) {
      if (!fault) continue
      const text = faultText(fault, words.faults)
      if (language === 'en') expect(text, code).toBe(fault.message)
      else expect(text, code).not.toBe(fault.message)
      expect(text, code).toMatch(/\S.*[.。…]$|JSON/u)
      expect(text, code).not.toContain('undefined')
      for (const detail of Object.values(fault.details)) expect(text, code).toContain(String(detail))
    }
  })

  it('names each beginning that a start’s condition can have, and asks of a picture what a picture can do', () => {
    const starts = found(at({ when: { second: 3 } }), 'not-a-start-condition')?.message
    for (const key of ['value', 'hours', 'seconds', 'scrolled', 'leaving', 'tracked', 'all', 'any', 'not'])
      expect(starts).toContain(`"${key}"`)
    const pictured = of({ q: { kind: 'question', text: '?', options: [{ ...option, picture: 'http://x.example/a.png' }] } })
    expect(checkPlaybook(pictured).map(({ message }) => message)).toEqual(['Write an address that begins with "https://".'])
  })

  it('of a server of another version is told as that server tells it', async () => {
    const german = await loadInbox('de')
    for (const code of ['invented-later', 'toString', '__proto__'] as string[] as FaultCode[])
      expect(faultText({ code, details: {}, message: 'As the server says it.' }, german.faults)).toBe('As the server says it.')
  })
})
