import type { Staff } from '../hub-options.ts'
import type { Storage } from '../storage.ts'

export interface LoadOptions {
  site: string
  storage: Pick<Storage, 'held' | 'rules'>
  /** Who answers at this site. */
  agents: () => Promise<readonly Staff[]>
}

/** How many open conversations each agent of a site holds, and how many they are to hold. */
export interface Load {
  holds(agent: string): number
  /** `undefined`: any number. */
  most(agent: string): number | undefined
  /** Whether they hold as many as they are to. */
  isFull(agent: string): boolean
  /** Count anew. Rejects with `storage`; what was known before then still holds. */
  read(): Promise<void>
}

export function createLoad({ site, storage, agents }: LoadOptions): Load {
  let held: ReadonlyMap<string, number> = new Map()
  let own: ReadonlyMap<string, number> = new Map()
  let usual: number | undefined

  const holds = (agent: string): number => held.get(agent) ?? 0
  const most = (agent: string): number | undefined => own.get(agent) ?? usual

  return {
    holds,
    most,
    isFull: (agent) => holds(agent) >= (most(agent) ?? Number.POSITIVE_INFINITY),
    async read() {
      const [counted, staff, { capacity }] = await Promise.all([storage.held(site), agents(), storage.rules(site)])
      held = counted
      own = new Map(staff.flatMap((one) => (one.capacity === undefined ? [] : [[one.id, one.capacity] as const])))
      usual = capacity ?? undefined
    },
  }
}
