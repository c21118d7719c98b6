import { describe, expect, it } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import type { Command, Update } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import type { Storage } from '../../src/server/storage.ts'
import { backendChecks, checksPlaybook, type DeskLimits } from '../../src/testing/backend/index.ts'
import type { Check, Create } from '../../src/testing/check.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { storageChecks } from '../../src/testing/storage/index.ts'

/** The names of the checks that a subject does not pass. */
async function failing<Subject>(checks: readonly Check<Subject>[], create: Create<Subject>): Promise<string[]> {
  const names: string[] = []
  for (const { name, run } of checks)
    await run(create).catch((error: Error) => {
      expect(error.name).toBe('CheckError')
      names.push(name)
    })
  return names
}

describe('the storage checks', () => {
  const mutants: Record<string, (real: Storage) => Partial<Storage>> = {
    'takes whatever comes': (real) => ({
      async append(write) {
        await real.append(write)
        return true
      },
    }),
    'reads too much': (real) => ({ read: (conversation, since) => real.read(conversation, since, 1_000) }),
    'reads too little': (real) => ({ read: (conversation, since, limit) => real.read(conversation, since + 1, limit) }),
    'shows every agent what another holds': (real) => ({
      list: async (query) => (await Promise.all(['ada', 'grace'].map((agent) => real.list({ ...query, agent })))).flat(),
    }),
    'mixes up its sites': (real) => ({ list: (query) => real.list({ ...query, site: 'shop' }) }),
    'forgets a wait': () => ({ waiting: async () => [] }),
    'forgets a version that is no longer in force': (real) => ({
      async playbook(site, version) {
        const current = await real.published(site)
        return current?.version === version ? current.playbook : undefined
      },
    }),
    'loses what is to be told': (real) => ({ append: (write) => real.append({ ...write, deliveries: [] }) }),
    'loses what was made': (real) => ({ append: (write) => real.append({ ...write, records: [] }) }),
    'gives a sink two at once': (real) => ({ claim: (site, sink, now) => real.claim(site, sink, now, now) }),
    'never lets go of a delivery': (real) => ({
      claim: (site, sink, now) => real.claim(site, sink, now, Number.MAX_SAFE_INTEGER),
    }),
    'is another each time it is asked': () => ({ epoch: async () => crypto.randomUUID() }),
  }

  for (const [fault, mutate] of Object.entries(mutants))
    it(`find out a storage that ${fault}`, async () => {
      const create = async () => {
        const real = memoryStorage()
        return { storage: { ...real, ...mutate(real) }, destroy: async () => {} }
      }
      expect(await failing(storageChecks({ durable: false }), create)).not.toEqual([])
    })
})

describe('the backend checks', () => {
  /** What a bad backend makes of each update and command; none is a loss. */
  interface Mutant {
    update?: (update: Update) => Update[]
    command?: (command: Command) => Command[]
  }
  const mutants: Record<string, Mutant> = {
    'sends every update twice': { update: (update) => [update, update] },
    'loses its refusals': { update: (update) => (update.type === 'refused' ? [] : [update]) },
    'loses every wish to watch': { command: (command) => (command.type === 'watch' ? [] : [command]) },
    'never answers a ping': { update: (update) => (update.type === 'pong' ? [] : [update]) },
    'forgets how long the wait still is': {
      update: (update) => (update.type === 'entries' ? [{ ...update, waitLeftMs: undefined } as unknown as Update] : [update]),
    },
    'ignores where a client stands': {
      command: (command) =>
        command.type === 'hello' && command.role === 'visitor'
          ? [{ ...command, resume: undefined } as unknown as Command]
          : [command],
    },
    'counts an agent as online whatever the switch says': {
      command: (command) => (command.type === 'hello' && command.role === 'agent' ? [{ ...command, online: true }] : [command]),
    },
    'takes a ping for a touch': {
      command: (command) => (command.type === 'ping' ? [command, { type: 'touch' }] : [command]),
    },
    'keeps to itself that a conversation was taken back': {
      update: (update) =>
        update.type === 'entries' && update.entries.some(({ body }) => body.kind === 'unassign' && 'reason' in body)
          ? []
          : [update],
    },
    'leaves a row where it was': { update: (update) => (update.type === 'row-gone' ? [] : [update]) },
  }

  for (const [fault, mutant] of Object.entries(mutants))
    it(`find out a backend that ${fault}`, async () => {
      const create = async () => {
        const clock = createFakeClock()
        const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook: checksPlaybook, clock })
        return {
          site: 'shop',
          visitor: through(visitor, mutant),
          agent: async (name: string) => ({ backend: through(agent({ id: name, name }), mutant), face: { id: name, name } }),
          pass: (ms: number) => clock.advance(ms),
          settle: () => clock.advance(10),
          async limit(limits: DeskLimits) {
            const { version, ...rules } = await hub.rules.of('shop')
            await hub.rules.keep('shop', { ...rules, ...limits }, version, 'Ingrid')
          },
          destroy: () => hub.stop(),
        }
      }
      const abilities = { restarts: false, paced: false, files: true, identifies: false }
      const limits = { away: true, takesBack: true, capacity: true }
      expect(await failing(backendChecks({ ...abilities, ...limits }), create)).not.toEqual([])
    })

  function through(backend: Backend, { update = (one) => [one], command = (one) => [one] }: Mutant): Backend {
    return {
      files: backend.files,
      open(events) {
        const line = backend.open({
          ...events,
          onUp: () => events.onUp(),
          onUpdate(one) {
            for (const each of update(one)) events.onUpdate(each)
          },
        })
        return { ...line, send: (one) => command(one).map((each) => line.send(each))[0] ?? true }
      },
    }
  }
})
