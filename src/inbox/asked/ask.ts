import type { Fault } from '../../protocol/index.ts'

/** What the server answered. `unreachable`: it did not, or not in words that we know. */
export type Answer<Value> = { is: 'ok'; value: Value } | Refusal | { is: 'unreachable' }

/** Why the server would not. */
export interface Refusal {
  is: 'refused'
  status: number
  /** In English, for a person. */
  message: string
  code?: string
  /** What is wrong with what was written, as `WhyWords` names it. */
  why?: string
  faults?: Fault[]
  /** Which of the things that were written it is about. */
  option?: string
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Calls under an address of the server that the inbox came from. None rejects. */
export function askAt(base: string) {
  return async <Value>(method: Method, path: string, body?: object): Promise<Answer<Value>> => {
    try {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(base + path, { method, ...(body && { headers, body: JSON.stringify(body) }) })
      if (answer.ok) return { is: 'ok', value: answer.status === 204 ? undefined : await answer.json() }
      if (answer.status >= 500) return { is: 'unreachable' }
      // A refusal without words of ours, as of a body too large, is told by its status.
      const said = await answer.json().catch(() => ({}))
      return { is: 'refused', status: answer.status, message: '', ...said }
    } catch {
      // `offline`: whoever asked says so, and offers to try again.
      return { is: 'unreachable' }
    }
  }
}
