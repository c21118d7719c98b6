import { test } from 'vitest'
import { useBrowser } from '../browser.ts'
import { type Agent, signIn } from './stage/agent.ts'
import { useClockedServer } from './stage/clocked-server.ts'
import { expect } from './stage/expect.ts'
import { oneClock } from './stage/one-clock.ts'
import { type Person, personAt } from './stage/person.ts'
import { keepRules } from './stage/rules.ts'
import { shortWait } from './stage/short-wait.ts'
import { type Visitor, visitorOn } from './stage/visitor.ts'

const browser = useBrowser()
const server = useClockedServer(shortWait)

const MINUTE_MS = 60_000
const NOTICED_MS = 30_000
const NOBODY = /^Nobody is at the desk right now/
const WAITS = 'Somebody is coming.'

/** Ada at the desk and online, visitors who are asked for their name, and one clock. */
async function shop<Name extends string>(...names: Name[]) {
  const desk = await personAt('Ada', browser, server)
  const visitors = await Promise.all(names.map((name) => personAt(name, browser, server)))
  const clock = oneClock(server, [desk, ...visitors])
  const ada = await signIn(await desk.newPage(), server.signInUrl.replace(server.url, desk.wire.url))
  await ada.goOnline()
  const come = async (person: Person): Promise<Visitor & { person: Person }> => {
    const visitor = visitorOn(await person.newPage())
    await visitor.page.goto(person.wire.url)
    await visitor.open()
    return { ...visitor, person }
  }
  return { ada, desk, clock, visitors: await Promise.all(visitors.map(come)) }
}

/** An open widget is told, without its visitor doing anything. */
const hears = ({ person: { tape } }: { person: Person }, online: boolean) =>
  expect
    .poll(() => tape.reels.flatMap(({ frames }) => frames).findLast((frame) => 'down' in frame && frame.down.type === 'agents'), {
      timeout: 15_000,
    })
    .toMatchObject({ down: { online } })

const hint = ({ page }: Agent) => page.locator('#switch-hint')

const touch = ({ page }: Agent, at: number) => page.mouse.move(at, at)

test('[R30] [R10] [P64] an agent who touches the inbox no more is away: open chats hear it, their visitors go on at once, and the first touch brings the agent back; a closed laptop they hear of within 30 s', async () => {
  const {
    ada,
    desk,
    clock,
    visitors: [kari, nils, siri],
  } = await shop('Kari', 'Nils', 'Siri')
  if (!kari || !nils || !siri) throw new Error('Nobody came.')
  await keepRules(ada.page, { awayMinutes: 1 })
  await touch(ada, 20)
  await clock.pass(MINUTE_MS)
  await expect(hint(ada)).toHaveText('Away: visitors do not find you.')
  await hears(kari, false)
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(NOBODY)).toBeVisible()
  await expect(kari.bubbles.getByText(WAITS)).toHaveCount(0)

  await touch(ada, 40)
  await expect(hint(ada)).toHaveText('You receive chats.')
  await hears(nils, true)
  await nils.fill('Your name', 'Nils')
  await expect(nils.bubbles.last()).toHaveText(WAITS)

  await hears(siri, true)
  desk.wire.sleep()
  await clock.pass(NOTICED_MS)
  await hears(siri, false)
  await siri.fill('Your name', 'Siri')
  await expect(siri.log.getByText(NOBODY)).toBeVisible()
})

test('[R20] [P64] an agent who holds as many as they are to gets no more visitors; they may take one all the same, and are found again once they hold fewer', async () => {
  const {
    ada,
    visitors: [kari, nils, siri],
  } = await shop('Kari', 'Nils', 'Siri')
  if (!kari || !nils || !siri) throw new Error('Nobody came.')
  await keepRules(ada.page, { capacity: 1 })
  await kari.fill('Your name', 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await expect(kari.with).toHaveText('Ada')
  await expect(hint(ada)).toHaveText('1 of 1: visitors do not find you.')
  await hears(nils, false)
  await nils.fill('Your name', 'Nils')
  await expect(nils.log.getByText(NOBODY)).toBeVisible()

  await ada.folder('Unassigned')
  await ada.open('Nils')
  await expect(ada.page.getByText(/^You hold 1 of 1 conversation\. You can take this one all the same/)).toBeVisible()
  await ada.assignToMe()
  await expect(nils.with).toHaveText('Ada')
  await ada.close()
  await ada.open('Kari')
  await expect(hint(ada)).toHaveText('1 of 1: visitors do not find you.')
  await ada.close()
  await hears(siri, true)
  await siri.fill('Your name', 'Siri')
  await expect(siri.bubbles.last()).toHaveText(WAITS)
})

test('[R20] [R10] outside business hours nobody is there, whoever is online; open chats hear of the closing and of the opening', async () => {
  const {
    ada,
    clock,
    visitors: [kari, nils],
  } = await shop('Kari', 'Nils')
  if (!kari || !nils) throw new Error('Nobody came.')
  const at = (ms: number): string => new Date(server.now() + ms).toISOString().slice(11, 16)
  const days = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => day)
  // Open until two minutes from now, and again in four: whatever the time is as this runs.
  await keepRules(ada.page, {
    hours: { timeZone: 'UTC', open: [{ days, from: at(4 * MINUTE_MS), to: at(2 * MINUTE_MS) }] },
  })
  await expect(hint(ada)).toHaveText('You receive chats.')
  await clock.pass(2 * MINUTE_MS)
  await expect(hint(ada)).toHaveText('Outside business hours: no chats.')
  await hears(kari, false)
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(NOBODY)).toBeVisible()

  await clock.pass(2 * MINUTE_MS)
  await expect(hint(ada)).toHaveText('You receive chats.')
  await hears(nils, true)
  await nils.fill('Your name', 'Nils')
  await expect(nils.bubbles.last()).toHaveText(WAITS)
})

test('[R23] [R15] [P63] an agent who leaves a visitor without an answer loses the chat: both are told, and another takes it', async () => {
  const {
    ada,
    clock,
    visitors: [kari],
  } = await shop('Kari')
  if (!kari) throw new Error('Nobody came.')
  await keepRules(ada.page, { takeBackMinutes: 1 })
  const bo = await signIn(await browser.newPage(), server.invite('Bo'))
  await kari.fill('Your name', 'Kari')
  await ada.open('Kari')
  await ada.assignToMe()
  await ada.say('One moment, please.')
  await expect(kari.bubbles.last()).toHaveText('One moment, please.')
  await expect(bo.rows).toHaveCount(0)
  await kari.say('Are you there?')
  await expect(ada.bubbles.last()).toHaveText('Are you there?')
  await clock.pass(2 * MINUTE_MS)

  await expect(kari.log.getByText(/^Ada left/)).toBeVisible()
  await expect(kari.with).not.toHaveText('Ada')
  await expect(ada.transcript.getByText(/^Taken back from you: the visitor had waited too long for an answer/)).toBeVisible()
  await expect(ada.page.getByRole('textbox', { name: /^Reply to/ })).toHaveCount(0)
  await bo.open('Kari')
  await expect(bo.transcript.getByText(/^Taken back from Ada, who had not answered for too long/)).toBeVisible()
  await bo.assignToMe()
  await expect(kari.with).toHaveText('Bo')
  await bo.say('Here is somebody.')
  await expect(kari.bubbles.last()).toHaveText('Here is somebody.')
})

test('[R8] a playbook that is switched off takes no chats: its live chat card has nothing but its offline branch, though somebody is at the desk', async () => {
  const {
    ada,
    visitors: [kari, nils],
  } = await shop('Kari', 'Nils')
  if (!kari || !nils) throw new Error('Nobody came.')
  await ada.page.getByRole('button', { name: 'Settings' }).click()
  const toggle = ada.page.getByRole('switch', { name: /short-wait/ })
  const off = ada.page.getByText('It is switched off, so visitors are asked to leave a message.')
  await toggle.click()
  await expect(off).toBeVisible()
  await kari.fill('Your name', 'Kari')
  await expect(kari.log.getByText(NOBODY)).toBeVisible()
  await expect(kari.bubbles.last()).toHaveText('Where can we write to you?')
  await kari.fill('E-mail', 'kari@example.com')
  await expect(kari.bubbles.last()).toHaveText('We shall write.')

  await toggle.click()
  await expect(off).toHaveCount(0)
  await nils.fill('Your name', 'Nils')
  await expect(nils.bubbles.last()).toHaveText(WAITS)
})
