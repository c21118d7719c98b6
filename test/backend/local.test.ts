import { describe, it } from 'vitest'
import { localBackend } from '../../src/server/local.ts'
import { type BackendSubject, backendChecks, checksPlaybook } from '../../src/testing/backend/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

describe('[R36] the in-page backend', () => {
  const limits = { away: true, takesBack: true, capacity: true }
  for (const { name, run } of backendChecks({ restarts: false, paced: true, files: true, identifies: false, ...limits }))
    it(name, () => run(createLocal))
})

async function createLocal(): Promise<BackendSubject & { destroy(): Promise<void> }> {
  const clock = createFakeClock()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook: checksPlaybook, clock })
  return {
    site: 'shop',
    visitor,
    async agent(name) {
      const face = { id: name.toLowerCase(), name }
      return { backend: agent(face), face }
    },
    pass: (ms) => clock.advance(ms),
    settle: () => clock.advance(10),
    async limit(limits) {
      const { version, ...rules } = await hub.rules.of('shop')
      await hub.rules.keep('shop', { ...rules, ...limits }, version, 'Ingrid')
    },
    destroy: () => hub.stop(),
  }
}
