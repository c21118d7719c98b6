import type { CrmKind } from '../../protocol/index.ts'
import type { Parcel, Verdict } from '../../server/crm/sink.ts'
import { systemClock } from '../../time/clock.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { parcel } from './parcels.ts'
import type { Arrived, SinkSubject, Weather } from './subject.ts'

/** A sink that does not come back when it is told to breaks off is given up after this. */
const PATIENCE_MS = 5_000

/** Somebody who delivers, and remembers what the sink wants remembered. */
function carrier({ sink }: SinkSubject) {
  const memory = new Map<string, string>()
  return {
    async bring(what: Parcel, signal = new AbortController().signal): Promise<Verdict> {
      try {
        return await sink.deliver(what, {
          signal,
          recall: async (key) => memory.get(key),
          async remember(key, remote) {
            memory.set(key, remote)
          },
        })
      } catch (error) {
        return { done: false, error: String(error) }
      }
    },
  }
}

async function brings(carry: ReturnType<typeof carrier>, what: Parcel): Promise<void> {
  same(await carry.bring(what), { done: true }, 'It is brought.')
}

const titles = (things: readonly Arrived[], object: CrmKind): string[] =>
  things.filter((thing) => thing.object === object).map(({ title }) => title)

const again = (what: Parcel): Parcel => ({ ...what, attempts: what.attempts + 1 })

const TROUBLES: readonly [Weather, string][] = [
  ['down', 'nobody listens'],
  ['failing', 'the other side has trouble of its own'],
  ['nonsense', 'the answer means nothing'],
]

/** Everything that the `Sink` interface promises, as checks for any runner. */
export const sinkChecks: readonly Check<SinkSubject>[] = [
  check('[R13] [R33] brings a lead with its person, its fields and the page of the chat', async (subject) => {
    await brings(carrier(subject), parcel('lead'))
    const arrived = await subject.arrived()
    const lead = arrived.find(({ object }) => object === 'lead')
    same([lead?.title, lead?.person], ['Wants lamps', 'Ann'], 'The lead is there, and is of Ann.')
    holds(lead?.text.includes('the hall'), 'It says what she answered.')
    holds(lead?.text.includes('https://shop.example/lamps?q=1'), 'It says on which page.')
    const person = arrived.find(({ object }) => object === 'person')
    same([person?.title, person?.email], ['Ann', 'ann@hall.example'], 'Ann is there.')
    same(titles(arrived, 'organization'), ['Hall AS'], 'So is her organisation.')
  }),

  ...(['deal', 'activity', 'note', 'person', 'organization'] as const).map((object) =>
    check<SinkSubject>(`[R13] brings a record of the kind "${object}"`, async (subject) => {
      const what = parcel(object)
      await brings(carrier(subject), what)
      same(titles(await subject.arrived(), object).length, 1, 'There is one.')
    }),
  ),

  check('brings a lead of whom nothing is known', async (subject) => {
    await brings(carrier(subject), { ...parcel('lead'), person: undefined, organization: undefined })
    same(titles(await subject.arrived(), 'lead'), ['Wants lamps'], 'The lead is there.')
  }),

  check('brings every character as it was', async (subject) => {
    const title = 'It\'s "50%" \\ <b>&amp; \u{1f9e1} שלום $1 {{name}}'
    const what = parcel('lead')
    await brings(carrier(subject), { ...what, record: { ...what.record, title } })
    same(titles(await subject.arrived(), 'lead'), [title], 'The title is as it was.')
  }),

  check('brings the same parcel once, however often it is given', async (subject) => {
    const carry = carrier(subject)
    const what = parcel('lead')
    await brings(carry, what)
    const before = await subject.arrived()
    await brings(carry, again(what))
    same(await subject.arrived(), before, 'Nothing has come twice.')
  }),

  check('brings a parcel once although the first answer was lost', async (subject) => {
    const carry = carrier(subject)
    for (const object of ['lead', 'deal', 'activity'] as const) {
      const what = parcel(object, { id: `${object}-forgotten` })
      await subject.turn('forgetful')
      // As often as there are things to bring, so that each of them is once what was lost.
      for (const attempts of [1, 2, 3, 4, 5])
        holds(!(await carry.bring({ ...what, attempts })).done || attempts > 1, 'It cannot know that it was taken.')
      await subject.turn('fine')
      await brings(carry, { ...what, attempts: 6 })
      same(titles(await subject.arrived(), object).length, 1, `There is one ${object}.`)
    }
    same(titles(await subject.arrived(), 'person'), ['Ann'], 'There is one person.')
    same(titles(await subject.arrived(), 'organization'), ['Hall AS'], 'There is one organisation.')
  }),

  check('takes two leads of one person for two, and the person for one', async (subject) => {
    const carry = carrier(subject)
    await brings(carry, parcel('lead', { id: 'one' }))
    await brings(carry, parcel('lead', { id: 'two' }))
    same(titles(await subject.arrived(), 'lead').length, 2, 'There are two leads.')
    same(titles(await subject.arrived(), 'person').length, 1, 'There is one person.')
  }),

  ...TROUBLES.map(([weather, words]) =>
    check<SinkSubject>(`says that it failed, and why, when ${words}, and brings it later`, async (subject) => {
      const carry = carrier(subject)
      const what = parcel('lead')
      await subject.turn(weather)
      const verdict = await carry.bring(what)
      holds(!verdict.done && verdict.error.length > 3, 'It says so, and why.')
      holds(verdict.done || !verdict.isFinal, 'It is worth another try.')
      await subject.turn('fine')
      await brings(carry, again(what))
      same(titles(await subject.arrived(), 'lead'), ['Wants lamps'], 'It has arrived, once.')
    }),
  ),

  check('breaks off when it has taken too long', async (subject) => {
    await subject.turn('hanging')
    const controller = new AbortController()
    const asked = subject.asked()
    const verdict = carrier(subject).bring(parcel('lead'), controller.signal)
    await asked
    controller.abort()
    const late = new Promise<Verdict>((resolve) => systemClock.after(PATIENCE_MS, () => resolve({ done: true })))
    holds(!(await Promise.race([verdict, late])).done, 'It comes back, and has failed.')
  }),
]
