import { defineCommand } from 'citty'
import { FrontdeskError } from '../../../protocol/index.ts'
import { dataArg, type OpenAccounts, withAccounts } from './accounts-in.ts'
import { reporting } from './reporting.ts'

export const signIn = defineCommand({
  meta: { name: 'sign-in', description: 'Print a one-time link into the inbox.' },
  args: {
    name: { type: 'string', valueHint: 'name', description: 'Whose; without it, the first administrator’s.' },
    new: { type: 'boolean', default: false, description: 'Add the agent where there is none of this name.' },
    ...dataArg,
  },
  run: ({ args }) => reporting(() => withAccounts(args.data, (accounts) => accounts.printLink(find(accounts, args)))),
})

function find(accounts: OpenAccounts, { name, new: mayAdd }: { name?: string | undefined; new: boolean }) {
  const agents = accounts.agents()
  const found = agents.find((agent) => (name === undefined ? agent.role === 'admin' : agent.name === name))
  if (found) return found
  if (name !== undefined && mayAdd) return accounts.add({ name, role: 'agent', state: 'invited' })
  const message = `There is no agent "${name ?? 'administrator'}". There are: ${agents.map((agent) => agent.name).join(', ')}. Add one with --new.`
  throw new FrontdeskError('not-found', message, {})
}
