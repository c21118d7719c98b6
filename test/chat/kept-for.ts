import type { Backend } from '../../src/backend/backend.ts'
import { createVisitorChat, memoryStore, type VisitorChat } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { noRules } from '../../src/server/rules/rules.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookThat } from '../server/crm/playbook.ts'

export const DAY = 86_400_000

/** A site that keeps nothing for longer than these days, and one visitor's browser. */
export async function keptFor(retentionDays = 3, playbook = playbookThat(['name', 'email'], [])) {
  const clock = createFakeClock()
  const storage = memoryStorage()
  const { append } = storage
  let begun = 0
  storage.append = (write) => {
    begun += write.entries.filter(({ body }) => body.kind === 'start').length
    return append(write)
  }
  const { visitor: backend, hub } = await localBackend({ site: 'shop', playbook, clock, storage })
  await hub.rules.keep('shop', { ...noRules, retentionDays }, 0, 'Ingrid')
  const store = memoryStore()
  async function open(line: Backend = backend): Promise<VisitorChat> {
    const chat = createVisitorChat({ site: 'shop', backend: line, playbook: playbook as never, store, clock })
    chat.begin()
    await clock.advance(1_000)
    return chat
  }
  const kept = () => storage.find(JSON.parse(store.get('frontdesk:shop:visitor') ?? '{}').conversation)
  return { clock, backend, open, kept, begun: () => begun }
}
