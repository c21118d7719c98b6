import type { PlaybookState } from '../../playbook/index.ts'
import type { Refused, VisitorBody } from '../../protocol/index.ts'

/**
 * What becomes of an entry of the visitor's that the server will not have. `keep`: it was said, so it is shown as failed. `go-on-alone`:
 * the visitor takes the offline branch here, whatever the server thinks. `drop`: it was overtaken, and is needed no more.
 */
export type AfterRefusal = 'keep' | 'go-on-alone' | 'drop'

/** `state` is the playbook's, were the entry dropped. */
export function afterRefusal(body: VisitorBody, code: Refused['code'], { phase, at }: PlaybookState): AfterRefusal {
  switch (body.kind) {
    case 'message':
      return 'keep'
    case 'answer':
      // Another tab has answered this question.
      return code === 'id-conflict' ? 'drop' : 'keep'
    case 'handover':
    case 'unreached':
      // At the card it would be asked again, and refused again: the two ends read the conversation differently.
      return at === body.card && (phase === 'handing-over' || phase === 'waiting') ? 'go-on-alone' : 'drop'
    default:
      return 'drop'
  }
}
