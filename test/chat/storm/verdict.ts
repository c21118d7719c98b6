import type { Item } from '../../../src/chat/index.ts'
import { emptyTimeline, kept, readOn } from '../../../src/chat/timeline.ts'
import type { Entry } from '../../../src/protocol/index.ts'
import { folderFor } from '../../../src/server/storage.ts'
import { noFaults } from '../../../src/testing/faults.ts'
import { run, shopPlaybook } from '../../playbook/specimens.ts'
import { opened, type Said } from './actions.ts'
import type { World } from './world.ts'

/** Long enough for the longest back-off, for silence to be noticed and for a lost acknowledgement to be asked for again. */
const HEALING_MS = 120_000

/** The storm is over: everything works from now on, and everybody is there. */
export async function heal(world: World): Promise<void> {
  world.setWeather(noFaults, 0)
  world.startServer()
  if (world.tabs.every((tab) => tab === null)) world.openTab(0)
  for (const seat of [...world.tabs, ...world.agents.map(({ seat }) => seat)]) world.setNetwork(seat, true)
  await world.clock.advance(HEALING_MS)
  for (const index of world.agents.keys()) opened(world, index)
  await world.clock.advance(1_000)
}

/** The visitor comes back later: what an earlier page has left unsaid is taken up. */
export async function comeBack(world: World): Promise<void> {
  for (const slot of world.tabs.keys()) {
    world.closeTab(slot, true)
    world.openTab(slot)
  }
  await world.clock.advance(HEALING_MS)
}

/** What the log holds that was said by people, in order. */
const words = (log: readonly Entry[]): Entry[] => log.filter(({ body }) => body.kind === 'message' || body.kind === 'answer')
const textOf = ({ body }: Entry): string =>
  body.kind === 'message' ? body.text : body.kind === 'answer' ? (body.value ?? '') : ''

/**
 * Everything that went wrong, each as a sentence; none when nothing was lost, doubled or reordered, on any side.
 *
 * What a page had no time to send before it was closed waits for the next one: it is missed only once the visitor `isBack`.
 */
export async function faultsOf(world: World, said: readonly Said[], isBack: boolean): Promise<string[]> {
  const faults: string[] = []
  const claim = (holds: boolean, fault: string): void => void (holds || faults.push(fault))
  const [conversation, ...others] = world.conversations
  claim(others.length === 0, `one visitor has ${others.length + 1} conversations`)
  const log = conversation === undefined ? [] : await world.storage.read(conversation, 0, 10_000)
  const row = conversation === undefined ? undefined : await world.storage.find(conversation)

  for (const [index, { seq }] of log.entries()) claim(seq === index + 1, `entry ${index + 1} of the log has number ${seq}`)
  const ids = new Set(log.map(({ id }) => id))
  claim(ids.size === log.length, 'the log holds an id twice')
  for (const key of world.shownAsSent) claim(ids.has(key), `"${key}" was shown as sent and is not in the log`)
  checkWaits(log, claim)

  const unsent = pending(world)
  for (const { id, body, refused } of unsent)
    claim(!isBack || refused !== undefined, `"${body.kind}" ${id} is stuck in an outbox`)
  for (const { by, text, answers } of said) {
    const times = log.filter((entry) => textOf(entry) === text).length
    const isKept = unsent.some(({ body }) => body.text === text || body.value === text)
    // Two tabs may answer one question; the first answer stands, and the other was never said.
    const isOutdone = answers !== undefined && log.some(({ id }) => id.endsWith(answers))
    claim(times <= 1, `"${text}" of ${by} was doubled: it is ${times} times in the log`)
    claim(times === 1 || isKept || isOutdone, `"${text}" of ${by} was lost`)
  }
  for (const by of new Set(said.map((one) => one.by))) {
    const order = words(log).map(textOf)
    const places = said.filter((one) => one.by === by && order.includes(one.text)).map(({ text }) => order.indexOf(text))
    claim(
      places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0)),
      `the words of ${by} were reordered`,
    )
  }

  for (const [slot, tab] of world.tabs.entries()) {
    if (!tab) continue
    const { phase, line } = tab.program.$view.get()
    claim(line === 'up', `the line of tab ${slot} is ${line}`)
    compare(`tab ${slot}`, tab.program.$items.get(), log, claim)
    const there = run(
      shopPlaybook,
      log.map(({ body }) => body),
    ).state.phase
    claim(phase === there, `tab ${slot} is ${phase}, the log says ${there}`)
    claim(phase !== 'handing-over', `tab ${slot} stands at the live chat card for ever`)
  }
  for (const { face, open, seat } of world.agents) {
    if (!seat) continue
    claim(seat.program.$view.get().line === 'up', `the line of ${face.name} is down`)
    const folder = row && folderFor(row, face.id)
    if (open && folder) compare(face.name, open.$items.get(), log, claim)
    const { folders } = seat.program.$view.get()
    for (const name of ['unassigned', 'mine', 'closed'] as const) {
      const shown = folders[name].rows.map((one) => `${one.conversation} ${one.head}`).join()
      const wanted = row && folder === name ? `${row.id} ${row.head}` : ''
      claim(shown === wanted, `${face.name} sees "${shown}" in "${name}" instead of "${wanted}"`)
    }
  }
  return faults
}

type Claim = (holds: boolean, fault: string) => void

/** A wait begins once and ends once, by an agent or by the deadline. */
function checkWaits(log: readonly Entry[], claim: Claim): void {
  let isWaiting = false
  let isHeld = false
  for (const { body, seq } of log) {
    if (body.kind === 'waiting') {
      claim(!isWaiting && !isHeld, `entry ${seq} begins a wait in the midst of one, or of a live chat`)
      isWaiting = true
    } else if (body.kind === 'expired') {
      claim(isWaiting || body.reason === 'nobody-online', `entry ${seq} ends a wait that does not run`)
      claim(!isHeld, `entry ${seq} ends a wait although an agent holds the conversation`)
      isWaiting = false
    } else if (body.kind === 'unreached') isWaiting = false
    else if (body.kind === 'assign') {
      claim(!isHeld, `entry ${seq} gives away what is held`)
      isWaiting = false
      isHeld = true
    }
  }
}

/** A screen shows the log, and beside it nothing but what was refused. */
function compare(whose: string, items: readonly Item[], log: readonly Entry[], claim: Claim): void {
  const sent = items.filter((item) => !('delivery' in item) || item.delivery === 'sent')
  const wanted = readOn(emptyTimeline(), shopPlaybook, kept(log)).items
  claim(new Set(items.map(({ key }) => key)).size === items.length, `${whose} shows something twice`)
  claim(!items.some((item) => 'delivery' in item && item.delivery === 'sending'), `${whose} still shows something as on its way`)
  const [shown, expected] = [JSON.stringify(sent), JSON.stringify(wanted)]
  claim(shown === expected, `${whose} does not show the log:\n    shows ${summary(sent)}\n    log   ${summary(wanted)}`)
}

const summary = (items: readonly Item[]): string =>
  items.map((item) => ('text' in item ? item.text : item.event.name)).join(' | ')

interface Kept {
  id: string
  body: { kind: string; text?: string; value?: string }
  refused?: string
}

/** What the browsers still keep for later. */
function pending({ visitorStore, agents }: World): Kept[] {
  return [visitorStore, ...agents.map(({ store }) => store)].flatMap((store) =>
    store
      .keys('frontdesk:')
      .filter((key) => key.includes(':outbox:'))
      .map((key) => JSON.parse(store.get(key) ?? '') as Kept),
  )
}
