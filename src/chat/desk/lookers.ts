import type { AgentFace } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { createTyping } from '../typing.ts'

/** Another agent who has the same conversation open. */
export interface Looker extends AgentFace {
  /** They are writing, as far as is known. */
  writing: boolean
}

/** Who else looks at a conversation, and which of them write. `onChange` is called whenever `current` is another. */
export function createLookers(clock: Clock, onChange: () => void) {
  let agents: readonly AgentFace[] = []
  const writing = new Map<string, ReturnType<typeof createTyping>>()

  function letGo(id: string): void {
    writing.get(id)?.destroy()
    writing.delete(id)
  }

  return {
    current: (): Looker[] => agents.map((agent) => ({ ...agent, writing: writing.get(agent.id)?.isOn() ?? false })),
    receive(now: readonly AgentFace[]): void {
      if (now.length === 0 && agents.length === 0) return
      agents = now
      for (const id of writing.keys()) if (!now.some((agent) => agent.id === id)) letGo(id)
      onChange()
    },
    typing({ id }: AgentFace, on: boolean): void {
      const one = writing.get(id) ?? createTyping(clock, onChange)
      writing.set(id, one)
      one.set(on)
    },
    destroy(): void {
      for (const id of [...writing.keys()]) letGo(id)
    },
  }
}
