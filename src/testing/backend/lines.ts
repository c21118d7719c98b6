import { CloseCode, type Command, FRAME_BYTES, PROTOCOL_VERSION } from '../../protocol/index.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { comeAsAgent, comeAsVisitor, connect, visitorHello } from './client.ts'
import { aConversation, message } from './scenes.ts'
import type { BackendSubject } from './subject.ts'

/** A command that no version of the protocol knows. */
const nonsense = { type: 'sudo', please: true } as unknown as Command

/** What a backend promises of a line: who is let in, and what becomes of bad frames. */
export const lineChecks: readonly Check<BackendSubject>[] = [
  check('[P3] welcomes a visitor with its version and the name of its data', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    const welcome = await visitor.expect('welcome', 'A visitor is welcomed.')
    same(welcome.version, PROTOCOL_VERSION, 'Its version is this one.')
    holds(welcome.epoch.length > 0, 'Its data have a name.')
    same(welcome.agent, undefined, 'A visitor is taken for no agent.')
    same(visitor.updates[0]?.type, 'welcome', 'Nothing comes before the welcome.')
  }),

  check('[P3] welcomes an agent, and says whom it takes them for', async (subject) => {
    const agent = await comeAsAgent(subject, 'Ada')
    const { agent: face } = await agent.expect('welcome', 'An agent is welcomed.')
    same([face?.id, face?.name], [agent.face.id, 'Ada'], 'It is the agent who is signed in.')
    same(agent.updates[0]?.type, 'welcome', 'Nothing comes before the welcome.')
  }),

  check('[P6] answers pong on ping', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    visitor.send({ type: 'ping' })
    await visitor.expect('pong', 'A pong comes.')
  }),

  check('[P4] closes with 4406, for good, when a hello is of another version, whatever else it says', async (subject) => {
    for (const more of [{}, { flavour: 'vanilla' }]) {
      const hello = { ...visitorHello(subject), version: PROTOCOL_VERSION + 1, ...more }
      const stranger = connect(subject, subject.visitor, hello)
      same(
        await stranger.expectDown('The line is closed.'),
        { code: CloseCode.version, final: true },
        'The versions are the reason.',
      )
      same(stranger.all('error')[0]?.code, 'version', 'The reason came down before.')
      same(stranger.all('welcome').length, 0, 'There is no welcome.')
    }
  }),

  check('[P5] closes with 4403, for good, when there is no such site', async (subject) => {
    const lost = connect(subject, subject.visitor, { ...visitorHello(subject), site: 'nowhere' })
    same(await lost.expectDown('The line is closed.'), { code: CloseCode.forbidden, final: true }, 'It is not theirs.')
  }),

  check('[P5] closes with 4401, for good, when somebody without a session says that they are an agent', async (subject) => {
    const hello: Command = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: subject.site, online: true }
    const impostor = connect(subject, subject.visitor, hello)
    same(
      await impostor.expectDown('The line is closed.'),
      { code: CloseCode.unauthorized, final: true },
      'Signing in comes first.',
    )
    same(impostor.all('rows'), [], 'Not one row came down.')
  }),

  check('[P2] closes with 4400 when the first frame is no hello', async (subject) => {
    for (const first of [{ type: 'ping' } as const, nonsense]) {
      const rude = connect(subject, subject.visitor, first)
      same((await rude.expectDown('The line is closed.')).code, CloseCode.badCommand, 'It is a bad command.')
    }
  }),

  check('[P2] closes with 4400 when a hello comes twice', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    visitor.send(visitorHello(subject, visitor.token))
    same((await visitor.expectDown('The line is closed.')).code, CloseCode.badCommand, 'It is a bad command.')
  }),

  check('[P8] closes with 4400 on a frame that it does not know or that is too large, and harms nobody else', async (subject) => {
    const { visitor, conversation } = await aConversation(subject)
    const huge = { type: 'ping', pad: 'x'.repeat(FRAME_BYTES) } as unknown as Command
    for (const frame of [nonsense, huge, { type: 'presence', online: true } as const, { type: 'append' } as unknown as Command]) {
      const rude = await comeAsVisitor(subject)
      rude.send(frame)
      same((await rude.expectDown('The line is closed.')).code, CloseCode.badCommand, 'It is a bad command.')
    }
    visitor.append(conversation, message('Still here'))
    await visitor.expectEntry(conversation, 'message')
    same(visitor.downs, [], 'The other line stands.')
  }),

  check('calls nobody back from within open, nor after close', async (subject) => {
    let isOpening = true
    let calledBack = false
    let isClosed = false
    const called = (): void => {
      calledBack ||= isOpening || isClosed
    }
    const line = subject.visitor.open({
      onUp() {
        called()
        line.send(visitorHello(subject))
      },
      onUpdate: called,
      onDown: called,
    })
    isOpening = false
    await subject.settle()
    line.close()
    isClosed = true
    await subject.settle()
    await subject.settle()
    same(line.send({ type: 'ping' }), false, 'A closed line takes no command.')
    holds(!calledBack, 'Nobody was called.')
  }),

  check('[P7] opens another connection when the owner gives one up', async (subject) => {
    const ups: string[] = []
    const line = subject.visitor.open({ onUp: () => ups.push('up'), onUpdate() {}, onDown: () => ups.push('down') })
    while (ups.length < 1) await subject.settle()
    line.reconnect()
    for (let turn = 0; turn < 300 && ups.length < 3; turn++) await subject.settle()
    same(ups, ['up', 'down', 'up'], 'It tells of the loss, then of the new one.')
    line.close()
  }),
]

/** What a backend that keeps its clients' pace promises. */
export const paceChecks: readonly Check<BackendSubject>[] = [
  check('[P5] closes with 4429 when too much is said at once, and says when to come back', async (subject) => {
    const visitor = await comeAsVisitor(subject)
    for (let count = 0; count < 400; count++) visitor.send({ type: 'ping' })
    same((await visitor.expectDown('The line is closed.')).code, CloseCode.tooMany, 'It was too much.')
    const error = visitor.all('error').at(-1)
    same(error?.code, 'too-many', 'The reason came down before.')
    holds((error?.retryAfterMs ?? 0) > 0, 'It says when to come back.')
  }),
]
