import { describe, expect, it } from 'vitest'
import {
  addressing,
  checkPlaybook,
  judge,
  judgeAll,
  mayStand,
  type Opening,
  openingOf,
  parsePlaybook,
  reviewPlaybook,
  rulesOf,
  running,
  type Seen,
  type Starts,
  type StartWhen,
  untilNextLook,
  wordsFor,
} from '../../src/cards/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

const START_AT = Date.UTC(2026, 2, 28, 22, 0)

/** Somebody who reads about prices in Oslo, ten seconds after they came. */
function seen(parts: Partial<Seen> = {}, url = 'https://shop.example/prices/lamps?utm_source=news', at = START_AT): Seen {
  const page = { url, title: 'Prices', referrer: '' }
  const visitor = { device: 'desktop', language: 'nb-NO', timeZone: 'Europe/Oslo', returning: false } as const
  const start = { kind: 'start', playbook: '', version: '', page, locale: 'en', visitor } as const
  const known = { fields: new Map(), identity: null, start, now: { at, agentsOnline: false, url }, answer: () => undefined }
  return { known, seconds: 10, scrolled: 30, leaving: false, tracked: new Set(['basket:filled']), ...parts }
}

const opening = (id: string, starts?: Starts): Opening => ({
  id,
  version: `${id}-1`,
  locale: 'en',
  starts,
  words: { en: 'Hello.' },
})
const isMet = (when: StartWhen, now = seen()) => judge(when, now).isMet

const office = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, from: '09:00', to: '17:00' }
const hours = (timeZone = 'Europe/Oslo'): StartWhen => ({
  hours: { timeZone, open: [{ ...office, days: [...office.days] }], closed: ['2026-12-25'] },
})

describe('a condition of a start', () => {
  it.each<[StartWhen, boolean]>([
    [{ seconds: 10 }, true],
    [{ seconds: 11 }, false],
    [{ scrolled: 30 }, true],
    [{ scrolled: 31 }, false],
    [{ leaving: true }, false],
    [{ not: { leaving: true } }, true],
    [{ tracked: 'basket:filled' }, true],
    [{ tracked: 'basket:emptied' }, false],
    [{ value: 'page.path', matches: '/prices/*' }, true],
    [{ value: 'page.path', matches: '/jobs/*' }, false],
    [{ value: 'query.utm_source', is: ['news', 'ads'] }, true],
    [{ value: 'visitor.returning', is: true }, false],
    [{ all: [{ seconds: 5 }, { value: 'page.path', matches: '/prices/*' }] }, true],
    [{ all: [{ seconds: 5 }, { leaving: true }] }, false],
    [{ any: [{ leaving: true }, { scrolled: 20 }] }, true],
    [{ any: [{ leaving: true }, { seconds: 60 }] }, false],
    [{ not: { any: [{ leaving: true }, { tracked: 'order:placed' }] } }, true],
  ])('%j: %s', (when, expected) => {
    expect(isMet(when)).toBe(expected)
  })

  it('says of every part whether it is met, what was wanted and what there is', () => {
    const reason = judge(
      { all: [{ value: 'page.path', matches: '/jobs/*' }, { not: { scrolled: 50 } }, { tracked: 'order:placed' }] },
      seen(),
    )
    expect(reason).toEqual({
      rule: 'all',
      isMet: false,
      says: 'all of these',
      parts: [
        { rule: 'value', isMet: false, says: 'page.path is like "/jobs/*"', seen: '/prices/lamps' },
        {
          rule: 'not',
          isMet: true,
          says: 'not this',
          parts: [{ rule: 'scrolled', isMet: false, says: '50 % scrolled', seen: 30 }],
        },
        { rule: 'tracked', isMet: false, says: 'the page told of "order:placed"', seen: false },
      ],
    })
  })
})

describe('business hours', () => {
  it('are those of their time zone, on the night that its clocks go forward too', async () => {
    const clock = createFakeClock(START_AT)
    const openIn = (zone: string) => isMet(hours(zone), seen({}, undefined, clock.now()))
    expect(openIn('Europe/Oslo')).toBe(false)
    // 29 March 2026, 06:59 UTC: a day before, Oslo's clock would have shown 07:59; it shows 08:59.
    await clock.advance((8 * 60 + 59) * 60_000)
    expect([openIn('Europe/Oslo'), openIn('visitor'), openIn('Europe/London')]).toEqual([false, false, false])
    await clock.advance(60_000)
    expect([openIn('Europe/Oslo'), openIn('visitor'), openIn('Europe/London')]).toEqual([true, true, false])
  })

  it('are looked at again when they begin and end, without a look in between that takes longer than a quarter of an hour', async () => {
    const clock = createFakeClock(START_AT)
    const rules = rulesOf([opening('a', { where: hours() })])
    const turns: [string, boolean][] = []
    let was = false
    const look = (): void => {
      const now = seen({}, undefined, clock.now())
      if (isMet(hours(), now) !== was) turns.push([new Date(clock.now()).toISOString(), !was])
      was = isMet(hours(), now)
      clock.after(untilNextLook(rules, now) ?? 0, look)
    }
    look()
    await clock.advance(24 * 3_600_000)
    expect(turns).toEqual([
      ['2026-03-29T07:00:00.000Z', true],
      ['2026-03-29T15:00:00.000Z', false],
    ])
  })
})

it('the next look is when the first rule of time is met, and never where there is none', () => {
  const wants = (when: StartWhen) => untilNextLook(rulesOf([opening('a', { proactive: { when } })]), seen())
  expect(wants({ any: [{ seconds: 12.5 }, { not: { seconds: 40 } }, { seconds: 3 }] })).toBe(2_500)
  expect(wants({ all: [{ seconds: 3 }, { scrolled: 90 }, { leaving: true }] })).toBe(null)
})

describe('of several playbooks', () => {
  const prices = opening('prices', {
    where: { value: 'page.path', matches: '/prices/*' },
    proactive: { when: { seconds: 30 }, once: 'visitor' },
  })
  const leaving = opening('leaving', { where: { leaving: true }, proactive: { when: { leaving: true } } })
  const everywhere = opening('everywhere', { proactive: { when: { seconds: 5 } } })
  const all = [leaving, prices, everywhere]
  const runs = (now: Seen, openings = all) => running(judgeAll(openings, now))?.id
  const addresses = (now: Seen, spent: string[] = []) => addressing(judgeAll(all, now), ({ id }) => spent.includes(id))?.id

  it('the first that is for this page runs for whoever opens the chat', () => {
    expect(runs(seen())).toBe('prices')
    expect(runs(seen({}, 'https://shop.example/'))).toBe('everywhere')
    expect(runs(seen({ leaving: true }))).toBe('leaving')
  })

  it('the last runs where none is for the page, so that there is always one', () => {
    expect(runs(seen({}, 'https://shop.example/'), [leaving, prices])).toBe('prices')
    expect(runs(seen(), [])).toBe(undefined)
  })

  it('the first whose rules are all met addresses the visitor, unless it has done so often enough', () => {
    expect(addresses(seen({ seconds: 4 }))).toBe(undefined)
    expect(addresses(seen())).toBe('everywhere')
    expect(addresses(seen({ seconds: 30 }))).toBe('prices')
    expect(addresses(seen({ seconds: 30 }), ['prices'])).toBe('everywhere')
    expect(addresses(seen({ seconds: 30, leaving: true }))).toBe('leaving')
    expect(addresses(seen({ seconds: 30, leaving: true }), ['leaving', 'prices', 'everywhere'])).toBe(undefined)
  })

  it('one that stands already goes on where its rules are met, as if the visitor had been there all along', () => {
    expect(mayStand(prices, seen({ seconds: 0 }))).toBe(true)
    expect(mayStand(prices, seen({ seconds: 0 }, 'https://shop.example/'))).toBe(false)
  })
})

describe('a playbook’s starts', () => {
  const playbook = {
    id: 'hello',
    name: 'Hello',
    locale: 'en',
    bot: { name: 'Robin' },
    start: 'wait',
    cards: {
      wait: { kind: 'pause', ms: 500, next: 'hello' },
      hello: { kind: 'message', text: 'Hello **{{query.name | there}}**, see [our lamps](/lamps).\n\nMore below.', next: null },
    },
  }
  const faultsOf = (starts: unknown) => checkPlaybook({ ...playbook, starts })

  it('are told with its version and its first words, less their marks', () => {
    const starts = { proactive: { when: { seconds: 20 } } }
    expect(openingOf(parsePlaybook({ ...playbook, starts }))).toMatchObject({
      id: 'hello',
      locale: 'en',
      starts,
      words: { en: 'Hello there, see our lamps.' },
    })
    expect(openingOf(parsePlaybook(playbook))).not.toHaveProperty('words')
  })

  it('say their words in the language that the visitor reads, as far as there are any', () => {
    const starts = { proactive: { when: { seconds: 20 } } }
    const texts = { de: { hello: { text: 'Guten **Tag**.' } }, nb: {} }
    const spoken = openingOf(parsePlaybook({ ...playbook, texts, starts }))
    expect(spoken.words).toEqual({ en: 'Hello there, see our lamps.', de: 'Guten Tag.' })
    expect(wordsFor(spoken, 'de-AT')).toEqual({ text: 'Guten Tag.', locale: 'de' })
    expect(wordsFor(spoken, 'nb')).toEqual({ text: 'Hello there, see our lamps.', locale: 'en' })
    const greeting = { when: { seconds: 20 }, greeting: 'A word?', texts: { de: 'Ein Wort?' } }
    const own = { ...playbook, texts, starts: { proactive: greeting } }
    expect(openingOf(parsePlaybook(own)).words).toEqual({ en: 'A word?', de: 'Ein Wort?' })
    expect(reviewPlaybook(own).map(({ path }) => path)).toContain('starts.proactive.texts.nb')
    expect(reviewPlaybook(own).map(({ path }) => path)).not.toContain('starts.proactive.texts.de')
  })

  it.each<[unknown, string]>([
    [{ where: { value: 'topic', is: 'buy' } }, 'starts.where.value'],
    [{ where: { not: { value: 'now.agentsOnline', is: true } } }, 'starts.where.not.value'],
    [{ where: { all: [{ seconds: 1 }, { value: 'identity.plan', is: 'gold' }] } }, 'starts.where.all[1].value'],
    [
      {
        proactive: {
          when: {
            all: [
              { value: 'query.n', above: 5 },
              { value: 'query.n', below: 2 },
            ],
          },
        },
      },
      'starts.proactive.when',
    ],
    [{ proactive: { when: { seconds: -1 } } }, 'starts.proactive.when.seconds'],
    [{ proactive: { when: { scroled: 10 } } }, 'starts.proactive.when'],
    [{ proactive: { when: { seconds: 1 }, once: { days: 0 } } }, 'starts.proactive.once'],
    [{ proactive: {} }, 'starts.proactive.when'],
    [{ wher: { seconds: 1 } }, 'starts.wher'],
  ])('%j is a fault, with its path', (starts, path) => {
    const faults = faultsOf(starts)
    expect(faults.map((fault) => fault.path)).toEqual([expect.stringContaining(path)])
  })

  it('that have nothing to say beside the launcher are a fault, unless they say it themselves', () => {
    const part = {
      kind: 'condition',
      branches: [{ when: { value: 'visitor.returning', is: true }, next: 'hello' }],
      otherwise: null,
    }
    const silent = { ...playbook, start: 'part', cards: { part, hello: playbook.cards.hello } }
    const when = { seconds: 1 }
    expect(checkPlaybook({ ...silent, starts: { proactive: { when } } }).map(({ path }) => path)).toEqual([
      'starts.proactive.greeting',
    ])
    expect(checkPlaybook({ ...silent, starts: { proactive: { when, greeting: 'May we help?' } } })).toEqual([])
  })

  it('may be all of these at once', () => {
    const when = { any: [{ all: [{ seconds: 20 }, { scrolled: 50 }] }, { leaving: true }, { tracked: 'basket:filled' }] }
    expect(
      faultsOf({ where: { all: [hours(), { value: 'page.path', matches: '/shop/*' }] }, proactive: { when, once: { days: 7 } } }),
    ).toEqual([])
  })
})
