import { deskLine } from '../../../src/chat/desk/line.ts'
import type { DeskItem } from '../../../src/chat/index.ts'
import { logLine } from '../../../src/chat/log/line.ts'
import { emptyTimeline, kept, type LineOf, readOn } from '../../../src/chat/log/timeline.ts'
import { type Entry, wordsOfAnswer } from '../../../src/protocol/index.ts'
import { folderFor } from '../../../src/server/storage.ts'
import { noFaults } from '../../../src/testing/faults.ts'
import { run, shopPlaybook } from '../../playbook/specimens.ts'
import { opened, type Said } from './actions.ts'
import type { World } from './world.ts'

/** Long enough for the longest back-off, for silence to be noticed and for a lost acknowledgement to be asked for again. */
const HEALING_MS = 90_000

/** The storm is over: everything works from now on, and everybody is there. */
export async function heal(world: World): Promise<void> {
  world.setWeather(noFaults, 0)
  world.startServer()
  // One tab is enough: it sends what those that were closed have left.
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
  await world.clock.advance(HEALING_MS / 2)
}

const textOf = ({ body }: Entry): string =>
  body.kind === 'message' ? body.text : body.kind === 'answer' ? wordsOfAnswer(body.value) : ''

/**
 * Everything that went wrong, each as a sentence; none when nothing was lost, doubled or reordered, on any side.
 */
export async function faultsOf(world: World, said: readonly Said[]): Promise<string[]> {
  const faults: string[] = []
  const claim: Claim = (holds, fault) => void (holds || faults.push(fault))
  const logs = new Map<string, Entry[]>()
  for (const conversation of world.conversations) logs.set(conversation, await world.storage.read(conversation, 0, 10_000))
  claim(logs.size <= 1 + world.startedAnew, `the visitor has ${logs.size} conversations, having begun ${1 + world.startedAnew}`)
  for (const log of logs.values()) {
    for (const [index, { seq }] of log.entries()) claim(seq === index + 1, `entry ${index + 1} of the log has number ${seq}`)
    claim(new Set(log.map(({ id }) => id)).size === log.length, 'an id is in a log twice')
    checkWaits(log, claim)
  }
  checkWords(world, [...logs.values()], said, claim)
  checkTabs(world, [...logs.values()], claim)
  await checkAgents(world, logs, claim)
  return faults
}

type Claim = (holds: boolean, fault: string) => void

/** Everything that was said is in a log once and in its order, or was refused and is kept. */
function checkWords(world: World, logs: readonly Entry[][], said: readonly Said[], claim: Claim): void {
  const all = logs.flat()
  const ids = new Set(all.map(({ id }) => id))
  for (const key of world.shownAsSent) claim(ids.has(key), `"${key}" was shown as sent and is in no log`)
  const unsent = pending(world)
  for (const { id, body, refused } of unsent) claim(refused !== undefined, `"${body.kind}" ${id} is stuck in an outbox`)
  for (const { by, text, answers, era } of said) {
    const times = all.filter((entry) => textOf(entry) === text).length
    const isKept = unsent.some(({ body }) => body.text === text || body.value === text)
    // Two tabs may answer one question, and the first answer stands; an answer means nothing without its question's conversation.
    const isOutdone = answers !== undefined && (era !== world.era() || all.some(({ id }) => id.endsWith(answers)))
    claim(times <= 1, `"${text}" of ${by} was doubled: it is there ${times} times`)
    claim(times === 1 || isKept || isOutdone, `"${text}" of ${by} was lost`)
  }
  // What an old conversation would not take is said in the new one, behind what was said there meanwhile; and so is what was typed as an
  // answer where another tab's answer was kept, when a reload has lain between.
  const isMessage = ({ text }: Said) => all.some((entry) => entry.body.kind === 'message' && entry.body.text === text)
  const inOrder = said.filter((one) => one.answers === undefined || !isMessage(one))
  for (const log of logs)
    for (const who of new Set(said.map(({ by, era }) => `${by}, ${era}`))) {
      const order = log.map(textOf)
      const places = inOrder.filter(({ by, era }) => `${by}, ${era}` === who).map(({ text }) => order.indexOf(text))
      const there = places.filter((place) => place >= 0)
      claim(there.join() === there.toSorted((one, other) => one - other).join(), `the words of ${who} were reordered`)
    }
}

/** Every tab shows one of the visitor's conversations, to its end, and stands where its log says. */
function checkTabs({ tabs }: World, logs: readonly Entry[][], claim: Claim): void {
  for (const [slot, tab] of tabs.entries()) {
    if (!tab) continue
    const { phase, line } = tab.program.$view.get()
    const items = tab.program.$items.get()
    claim(line === 'up', `the line of tab ${slot} is ${line}`)
    claim(phase !== 'handing-over', `tab ${slot} stands at the live chat card for ever`)
    const log = logs.find((one) => sameAsLog(items, one)) ?? logs.at(-1) ?? []
    compare(`tab ${slot}`, items, log, claim)
    const there = run(
      shopPlaybook,
      log.map(({ body }) => body),
    ).state.phase
    claim(phase === there, `tab ${slot} is ${phase}, its log says ${there}`)
  }
}

/** Every agent sees the rows that are theirs to see, and the whole log of what they have open. */
async function checkAgents({ agents, storage }: World, logs: ReadonlyMap<string, Entry[]>, claim: Claim): Promise<void> {
  for (const { face, open, seat } of agents) {
    if (!seat) continue
    const { line, folders } = seat.program.$view.get()
    claim(line === 'up', `the line of ${face.name} is ${line}`)
    const wanted: Record<string, string[]> = { unassigned: [], mine: [], closed: [] }
    for (const [conversation, log] of logs) {
      const row = await storage.find(conversation)
      const folder = row && folderFor(row, face.id)
      if (folder) wanted[folder]?.push(`${row.id} ${row.head}`)
      if (folder && open?.id === conversation) compare(face.name, open.$items.get(), log, claim, deskLine)
    }
    for (const name of ['unassigned', 'mine', 'closed'] as const) {
      const shown = folders[name].rows.map((one) => `${one.conversation} ${one.head}`)
      claim(
        shown.sort().join() === wanted[name]?.sort().join(),
        `${face.name} sees "${shown}" in "${name}" instead of "${wanted[name]}"`,
      )
    }
  }
}

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
function compare(whose: string, items: readonly DeskItem[], log: readonly Entry[], claim: Claim, lineOf = logLine): void {
  claim(new Set(items.map(({ key }) => key)).size === items.length, `${whose} shows something twice`)
  claim(!items.some((item) => 'delivery' in item && item.delivery === 'sending'), `${whose} still shows something as on its way`)
  const said = summary(shownBy(log, lineOf))
  claim(sameAsLog(items, log, lineOf), `${whose} does not show the log:\n    shows ${summary(items)}\n    log   ${said}`)
}

const shownBy = (log: readonly Entry[], lineOf: LineOf): readonly DeskItem[] =>
  readOn(emptyTimeline(), shopPlaybook, kept(log), lineOf).items

function sameAsLog(items: readonly DeskItem[], log: readonly Entry[], lineOf = logLine): boolean {
  const sent = items.filter((item) => !('delivery' in item) || item.delivery === 'sent')
  return JSON.stringify(sent) === JSON.stringify(shownBy(log, lineOf))
}

const summary = (items: readonly DeskItem[]): string =>
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
