import type { Command, Update } from '../../../src/protocol/index.ts'
import { localBackend } from '../../../src/server/local.ts'
import { type Client, comeAsVisitor } from '../../../src/testing/backend/client.ts'
import { aConversation, assignTo, atLiveChat, checksPlaybook, message, taken } from '../../../src/testing/backend/scenes.ts'
import type { BackendSubject } from '../../../src/testing/backend/subject.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import type { Fate } from './commands.ts'

/** What is told to everybody who sits at the desk, whatever happens. */
const TOLD_TO_ALL: readonly Update['type'][] = ['team', 'agents', 'counts']

/**
 * A shop in which much can be forged: Ada holds `held`, and has closed `shut`; the visitor of `early` has not come to live chat yet. Grace is an agent
 * who may see the second alone, Nils a visitor to whom none belongs.
 */
export async function shop() {
  const clock = createFakeClock()
  const { visitor, agent, hub, storage } = await localBackend({ site: 'shop', playbook: checksPlaybook, clock })
  const subject: BackendSubject = {
    site: 'shop',
    visitor,
    async agent(name) {
      const face = { id: name.toLowerCase(), name }
      return { backend: agent(face), face }
    },
    pass: (ms) => clock.advance(ms),
    settle: () => clock.advance(10),
  }
  const { ada, grace, visitor: kari, conversation: held } = await taken(subject)
  ada.append(held, message('Between us'))
  await kari.expectEntry(held, 'message')
  const closing = await atLiveChat(subject)
  await closing.visitor.expectEntry(closing.conversation, 'waiting')
  ada.append(closing.conversation, assignTo(ada))
  ada.append(closing.conversation, { kind: 'close' })
  await closing.visitor.expectEntry(closing.conversation, 'close')
  const early = await aConversation(subject)
  const nils = await comeAsVisitor(subject)
  await subject.settle()
  const everybody = { ada, grace, kari, siri: closing.visitor, liv: early.visitor, nils }
  const conversations = { held, shut: closing.conversation, early: early.conversation }

  /** All that is kept of them, and what Ada, whose one is, has to read; what a forger has read of what they may see is their own. */
  const kept = async (): Promise<string> =>
    JSON.stringify([
      await storage.count('shop', 'ada'),
      await Promise.all(
        Object.values(conversations).map(async (id) => [
          await storage.find(id),
          await storage.read(id, 0, 1_000),
          await storage.details(id),
          await storage.notes(id),
          await storage.recordsOf(id),
        ]),
      ),
    ])

  /** Send a frame, and see what becomes of it, whether anything was changed by it, and who else heard of it. */
  async function forge(
    forger: Client,
    command: Command,
  ): Promise<{ fate: Fate; answers: Update[]; changed: boolean; heard: string[] }> {
    const before = await kept()
    const counts = new Map<Client, number>(Object.values(everybody).map((client) => [client, client.updates.length]))
    const since = (client: Client): Update[] =>
      client.updates.slice(counts.get(client)).filter(({ type }) => !TOLD_TO_ALL.includes(type))
    forger.send(command)
    await subject.settle()
    await subject.settle()
    const answers = since(forger)
    return {
      fate: fateOf(forger, answers),
      answers,
      changed: (await kept()) !== before,
      heard: (Object.entries(everybody) as [string, Client][]).flatMap(([name, client]) =>
        client !== forger && since(client).length > 0 ? [name] : [],
      ),
    }
  }
  return { ...everybody, ...conversations, forge, destroy: () => hub.stop() }
}

function fateOf({ downs }: Client, answers: readonly Update[]): Fate {
  if (downs[0]) return `ended ${downs[0].code}`
  const [answer] = answers
  if (!answer) return 'nothing'
  if (answer.type === 'refused') return `refused ${answer.code}`
  const failed = 'failed' in answer && answer.failed ? ` ${answer.failed}` : ''
  return `answered ${answer.type}${failed}`
}
