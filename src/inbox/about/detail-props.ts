import type { DetailState, Details } from '../../chat/index.ts'
import type { Source } from '../../playbook/index.ts'

/** What every part of the panel is told that shows a field. */
export interface DetailProps {
  details: Details
  field: string
  /** Absent while no agent has touched it. */
  state: DetailState | undefined
  /** What the visitor has answered. */
  answer: string | undefined
  /** To whom. */
  source: Source | undefined
  /** What the card of the playbook asked; absent where it came from elsewhere. */
  question: string | undefined
}
