import type { Team } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsAgent, comeAsVisitor, until } from './client.ts'
import { aConversation, assignTo, atLiveChat, handover, message, pageUrl, type Scene, WAIT_MS } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** The log of a conversation, read anew by its visitor. */
async function logOf(subject: BackendSubject, { visitor, conversation, epoch }: Scene) {
  const reader = await comeAsVisitor(subject, visitor.token, { conversation, since: 0, epoch })
  await until(subject, 'The log comes down.', () =>
    reader.all('entries').some(({ head, entries }) => head === entries.at(-1)?.seq),
  )
  return reader.entries(conversation)
}

const kinds = (entries: readonly { body: { kind: string } }[]): string[] => entries.map(({ body }) => body.kind)

/** What a backend promises of the live chat card: the server alone decides whether, and how long, anybody waits. */
export const waitChecks: readonly Check<BackendSubject>[] = [
  check('[P22] [R10] ends the wait before it begins when nobody is online', async (subject) => {
    const { visitor, conversation } = await atLiveChat(subject)
    const { body } = await visitor.expectEntry(conversation, 'expired')
    same(body, { kind: 'expired', card: 'live', reason: 'nobody-online' }, 'It says why.')
    same(kinds(visitor.entries(conversation)).includes('waiting'), false, 'Nobody ever waited.')
  }),

  check('[P22] [R10] begins a wait as long as the published card says when somebody is online', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const { visitor, conversation } = await atLiveChat(subject)
    const { body } = await visitor.expectEntry(conversation, 'waiting')
    same(body, { kind: 'waiting', card: 'live', waitMs: WAIT_MS }, 'The length is the card’s.')
    const left = visitor.all('entries').findLast(({ entries }) => kinds(entries).includes('waiting'))?.waitLeftMs ?? 0
    holds(left > WAIT_MS - 5_000 && left <= WAIT_MS, `What is left is told as a length of time, and ${left} is none that fits.`)
  }),

  check('[P29] [R20] counts an agent as online only while the switch is on', async (subject) => {
    const ada = await comeAsAgent(subject, 'Ada', false)
    const phone = await comeAsAgent(subject, 'Ada', false)
    const early = await atLiveChat(subject)
    await early.visitor.expectEntry(early.conversation, 'expired')
    ada.send({ type: 'presence', online: true })
    await early.visitor.expect('agents', 'The visitor hears that somebody is online.', ({ online }) => online)
    const isHere = ({ agents }: Team) => agents.some(({ name, online }) => online && name === 'Ada')
    await phone.expect('team', 'The agent’s other line hears that the switch was thrown.', isHere)
    const late = await atLiveChat(subject)
    await late.visitor.expectEntry(late.conversation, 'waiting')
  }),

  check('[P29] [R30] counts an agent whose line is gone as absent, after a moment for a reload', async (subject) => {
    const ada = await comeAsAgent(subject, 'Ada')
    const { visitor } = await aConversation(subject)
    ada.close()
    await visitor.expect('welcome', 'The visitor is welcomed.', ({ agentsOnline }) => agentsOnline)
    await subject.settle()
    await subject.pass(20_000)
    await visitor.expect('agents', 'The visitor hears that nobody is online.', ({ online }) => !online)
  }),

  check(
    '[P23] [R11] [R13] ends the wait in time although the visitor has gone, and concludes the offline branch',
    async (subject) => {
      await comeAsAgent(subject, 'Ada')
      const scene = await atLiveChat(subject)
      await scene.visitor.expectEntry(scene.conversation, 'waiting')
      scene.visitor.close()
      await subject.pass(WAIT_MS + 1_000)
      const log = await logOf(subject, scene)
      same(kinds(log).slice(-3), ['expired', 'outcome', 'created'], 'The server went on alone.')
      same(log.at(-3)?.body, { kind: 'expired', card: 'live', reason: 'deadline' }, 'It says why.')
      const created = { kind: 'created', object: 'lead', title: 'From the chat', fields: { name: 'Barbara' }, page: pageUrl }
      same([log.at(-1)?.by, log.at(-1)?.body], [{ role: 'system' }, created], 'The lead holds what was answered.')
    },
  ),

  check('[P23] [R11] does not end the wait before its time', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const scene = await atLiveChat(subject)
    const { at } = await scene.visitor.expectEntry(scene.conversation, 'waiting')
    scene.visitor.close()
    await subject.pass(WAIT_MS + 1_000)
    const expired = (await logOf(subject, scene)).find(({ body }) => body.kind === 'expired')
    holds((expired?.at ?? 0) >= at + WAIT_MS, 'The whole wait had passed.')
  }),

  check('[P24] [R14] begins the wait anew when the visitor keeps waiting', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const scene = await atLiveChat(subject)
    await scene.visitor.expectEntry(scene.conversation, 'waiting')
    for (let passed = 0; passed < WAIT_MS - 20_000; passed += 20_000) {
      await subject.pass(20_000)
      scene.visitor.send({ type: 'ping' })
      await subject.settle()
    }
    scene.visitor.append(scene.conversation, { kind: 'extend' })
    const { at } = await scene.visitor.expectEntry(scene.conversation, 'extend')
    scene.visitor.close()
    await subject.pass(WAIT_MS + 1_000)
    const expired = (await logOf(subject, scene)).find(({ body }) => body.kind === 'expired')
    holds((expired?.at ?? 0) >= at + WAIT_MS, 'The wait was counted from there.')
  }),

  check('[P24] [R14] ends the wait when the visitor leaves it', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const { visitor, conversation } = await atLiveChat(subject)
    await visitor.expectEntry(conversation, 'waiting')
    visitor.append(conversation, { kind: 'leave' })
    same(
      (await visitor.expectEntry(conversation, 'expired')).body,
      { kind: 'expired', card: 'live', reason: 'left' },
      'It says why.',
    )
  }),

  check('[P26] [R14] lets an agent who comes late take the conversation, and nothing forks', async (subject) => {
    const ada = await comeAsAgent(subject, 'Ada')
    const { visitor, conversation } = await atLiveChat(subject)
    await visitor.expectEntry(conversation, 'waiting')
    visitor.append(conversation, { kind: 'leave' })
    await visitor.expectEntry(conversation, 'expired')
    visitor.append(conversation, message('Please call me'))
    await visitor.expectEntry(conversation, 'message')
    ada.append(conversation, assignTo(ada))
    await visitor.expectEntry(conversation, 'assign')
    same(
      visitor.entries(conversation).map(({ seq }) => seq),
      visitor.entries(conversation).map((_, index) => index + 1),
      'It is one log.',
    )
  }),

  check('[P24] refuses a handover that no card awaits, and a wait that does not run', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const { visitor, conversation } = await aConversation(subject)
    for (const body of [handover, { kind: 'extend' }, { kind: 'leave' }] as const) {
      const id = visitor.append(conversation, body)
      same(
        (await visitor.expect('refused', 'It is refused.', (update) => update.id === id)).code,
        'out-of-turn',
        `"${body.kind}".`,
      )
    }
  }),

  check(
    '[P25] [R11] lets either the agent or the deadline have it when both come at one instant, and never both',
    async (subject) => {
      const ada = await comeAsAgent(subject, 'Ada')
      const scene = await atLiveChat(subject)
      await scene.visitor.expectEntry(scene.conversation, 'waiting')
      scene.visitor.close()
      for (let passed = 0; passed < WAIT_MS - 20_000; passed += 20_000) {
        await subject.pass(20_000)
        ada.send({ type: 'ping' })
        await subject.settle()
      }
      await subject.pass(19_900)
      const claim = ada.append(scene.conversation, assignTo(ada))
      await subject.pass(1_000)
      await until(subject, 'The agent is answered.', () => JSON.stringify(ada.updates).includes(claim))
      const order = kinds(await logOf(subject, scene)).filter((kind) => kind === 'expired' || kind === 'assign')
      holds(
        order.join() === 'assign' || order.join() === 'expired,assign',
        `An agent may come late, and a wait ends once, not: ${order}.`,
      )
    },
  ),
]

/** What a backend promises of waits that can be stopped and started again. */
export const waitRestartChecks: readonly Check<BackendSubject>[] = [
  check('[P23] [R11] ends a wait in time that began before a restart', async (subject) => {
    await comeAsAgent(subject, 'Ada')
    const scene = await atLiveChat(subject)
    await scene.visitor.expectEntry(scene.conversation, 'waiting')
    await subject.restart?.()
    await subject.pass(WAIT_MS + 1_000)
    const log = await logOf(subject, scene)
    same(kinds(log).filter((kind) => kind === 'expired').length, 1, 'It has ended, once.')
  }),
]
