import { CloseCode, type Failure, type Hello } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import type { Peer, Site } from '../peer.ts'
import { mayChat } from '../rules/may-chat.ts'
import type { RuleBook } from '../rules/rules.ts'

type Admission = { who: Who } | { refused: Failure['code']; closeCode: CloseCode; message: string }

/** Whether a hello is let in, and as whom. */
export async function admit(
  hello: Hello,
  peer: Peer,
  {
    sites,
    storage,
    digest,
  }: { sites: ReadonlyMap<string, Site>; storage: Pick<RuleBook, 'rules'>; digest: (token: string) => Promise<string> },
): Promise<Admission> {
  const site = sites.get(hello.site)
  if (!site) return { refused: 'not-found', closeCode: CloseCode.forbidden, message: `There is no site "${hello.site}" here.` }
  if (hello.role === 'agent') {
    if (peer.agent) return { who: { site: site.id, role: 'agent', agent: peer.agent } }
    return { refused: 'unauthorized', closeCode: CloseCode.unauthorized, message: 'Sign in first.' }
  }
  if (!(await mayChat(site, peer.origin, storage))) {
    const message = `Pages of ${peer.origin ?? 'no origin'} may not open a chat of this site. Add the origin to the site’s list.`
    return { refused: 'forbidden', closeCode: CloseCode.forbidden, message }
  }
  return { who: { site: site.id, role: 'visitor', visitor: await digest(hello.token) } }
}
