import { onTestFinished } from 'vitest'
import { versionOf } from '../../../src/playbook/index.ts'
import { PROTOCOL_VERSION } from '../../../src/protocol/index.ts'
import { type LocalBackendOptions, localBackend } from '../../../src/server/local.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import { type Client, connect, newId, newToken } from '../../../src/testing/backend/client.ts'
import { pageUrl } from '../../../src/testing/backend/scenes.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

/** A backend in memory, and visitors who answer what its playbook asks. */
export async function aShop(playbook: object, options: Partial<LocalBackendOptions> = {}) {
  const clock = createFakeClock()
  const storage = options.storage ?? memoryStorage()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook, clock, storage, ...options })
  onTestFinished(() => hub.stop())
  const settle = (): Promise<void> => clock.advance(10)

  /** A visitor comes, for the first time or again. */
  async function come(token: string): Promise<Client> {
    const subject = { site: 'shop', visitor, settle } as Parameters<typeof connect>[0]
    const client = connect(subject, visitor, { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token })
    await client.expect('welcome', 'The visitor is welcomed.')
    return client
  }

  /** Come again, say one thing more, and leave. */
  async function say(token: string, conversation: string, body: Parameters<Client['append']>[1]): Promise<void> {
    const client = await come(token)
    client.append(conversation, body)
    await settle()
    client.close()
  }

  /** Talk through the playbook, up to the card `until`; a field that is not among the answers is skipped. */
  async function visit(answers: Record<string, string>, token = newToken(), until = 'end', locale = 'en'): Promise<string> {
    const client = await come(token)
    const conversation = newId('conversation')
    const page = { url: pageUrl, title: 'Shoes', referrer: '' }
    client.append(conversation, { kind: 'start', playbook: 'ask', version: versionOf(playbook), page, locale })
    const asked = Object.keys((playbook as { cards: object }).cards).filter((card) => card !== 'end')
    for (const card of asked.slice(0, until === 'end' ? asked.length : asked.indexOf(until)))
      client.append(conversation, { kind: 'answer', card, value: answers[card] ?? null })
    await settle()
    client.close()
    return conversation
  }

  return { clock, hub, storage, agent, visit, say }
}
