import type { AgentFace } from '../protocol/index.ts'

/** Who is signed in, and the sites whose desks they may sit at; or why that is not known. */
export type Me =
  | { is: 'signed-in'; agent: AgentFace & { role?: string }; sites: readonly { id: string; name: string }[] }
  | { is: 'signed-out' | 'unreachable' }

/** Ask the server whether this browser is signed in. Never rejects. */
export async function fetchMe(): Promise<Me> {
  try {
    const answer = await fetch('/api/me', { cache: 'no-store' })
    if (answer.ok) return { is: 'signed-in', ...(await answer.json()) }
    return { is: answer.status === 401 ? 'signed-out' : 'unreachable' }
  } catch {
    // `offline`: the gate says so and offers to try again.
    return { is: 'unreachable' }
  }
}
