import { type Context, Hono } from 'hono'
import type { PageWords } from '../../../locales/inbox/en/pages.ts'
import { isFrontdeskError } from '../../../protocol/index.ts'
import type { HostContext } from '../context.ts'
import { headersOf } from '../people/headers-of.ts'
import type { Purpose } from '../people/links.ts'
import { checkPassword } from '../people/password-rules.ts'
import type { Agent } from '../people/person.ts'
import type { Say } from '../sign-in/page.ts'
import { comeIn, type Env, signInAnswer, texts } from './sign-in-answers.ts'

/** Where a link leads to a form: an invitation to a name and a password, a reset to another password. The form uses the link up. */
export function setUpRoutes(context: HostContext) {
  const { accounts, sessions, addresses, signInPace, peopleMail, endSession, hub } = context
  const routes = new Hono<Env>()
  const mails = peopleMail !== undefined

  for (const action of ['invitation', 'reset'] as const)
    routes.get(`/${action}`, (c) => signInAnswer(c, 200, { page: 'opening', action }))

  routes.post('/invitation', async (c) => {
    const { code = '', name, password = '' } = await texts(c)
    const agent = holderOf(code, 'invitation')
    if (!agent) return isOver(c)
    const view = { page: 'invitation', code, email: agent.email, mails } as const
    signInPace.forgive(`address ${addresses.clientOf(c.env.incoming)}`)
    // Until they have named themselves they go by their address.
    if (name === undefined) return signInAnswer(c, 200, { ...view, name: agent.name === agent.email ? '' : agent.name })
    const isWithout = mails && password === ''
    return mended(
      async () => {
        if (!isWithout) checkPassword(password, { ...agent, name })
        if (!accounts.redeem(code, 'invitation', { name })) return isOver(c)
        hub.staffChanged()
        if (!isWithout) await sessions.setPassword(agent.id, password)
        return comeIn(c, await sessions.begin(agent.id, headersOf(c.env.incoming, addresses)), context)
      },
      (notice) => signInAnswer(c, 422, { ...view, name, notice }),
    )
  })

  routes.post('/reset', async (c) => {
    const { code = '', password } = await texts(c)
    const agent = holderOf(code, 'reset')
    if (!agent) return isOver(c)
    const view = { page: 'reset', code, email: agent.email, name: agent.name } as const
    signInPace.forgive(`address ${addresses.clientOf(c.env.incoming)}`)
    if (password === undefined) return signInAnswer(c, 200, view)
    return mended(
      async () => {
        checkPassword(password, agent)
        if (!accounts.redeem(code, 'reset')) return isOver(c)
        await sessions.setPassword(agent.id, password)
        // Whoever knew the old one is out.
        for (const ended of sessions.endAll(agent.id)) endSession(ended)
        return comeIn(c, await sessions.begin(agent.id, headersOf(c.env.incoming, addresses)), context)
      },
      (notice) => signInAnswer(c, 422, { ...view, notice }),
    )
  })

  function holderOf(code: string, purpose: Purpose): Agent | undefined {
    const holder = accounts.holder(code)
    return holder?.purpose === purpose ? accounts.agent(holder.agent) : undefined
  }

  return routes
}

const isOver = (c: Context): Response => signInAnswer(c, 401, { page: 'sign-in', notice: (say) => say.linkIsOver })

/** Do it, or show the form again with what is to be mended. */
async function mended(work: () => Promise<Response>, again: (notice: Say) => Response): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    // `bad-option` is the person's to mend; anything else goes up.
    if (!isFrontdeskError(error, 'bad-option')) throw error
    const known = (words: PageWords) => new Map(Object.entries(words.why)).get(error.details.why ?? '')
    return again((words) => known(words) ?? error.message)
  }
}
