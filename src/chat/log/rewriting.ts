import type { Playbook } from '../../cards/index.ts'
import type { Entry } from '../../protocol/index.ts'

type Code = typeof import('./rewrite.ts')

/** Here once an answer has been taken back or an agent has dropped a card, which is seldom, or with a playbook in several languages. */
let code: Code | undefined

/** The lines once the way was gone anew; as they were where `prepareToRewrite` has not been waited for. */
export const rewrite: Code['changed'] = (items, effects, written) => code?.changed(items, effects, written) ?? [...items]

/** The playbook's language for somebody who reads `wanted`. */
export const languageFor = (playbook: Playbook, wanted = playbook.locale): string =>
  code?.languageOf(playbook, wanted) ?? playbook.locale

export const canRewrite = (): boolean => code !== undefined

/** Fetch what it takes. Rejects where it cannot be fetched; may be called again. */
export async function prepareToRewrite(): Promise<void> {
  code = await import('./rewrite.ts')
  code.prepareMachine()
}

/** Whether it takes that code to read this: an answer taken back, a card that an agent has dropped, or a way back to the playbook. */
export const needsCode = ({ body }: { body: Entry['body'] }): boolean => 'replaces' in body || /drop|unassign/.test(body.kind)
