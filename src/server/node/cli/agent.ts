import { defineCommand } from 'citty'
import { dataArg, withAccounts } from './accounts-in.ts'
import { reporting } from './reporting.ts'

const add = defineCommand({
  meta: { name: 'add', description: 'Add an agent, and print their one-time link into the inbox.' },
  args: {
    name: { type: 'string', required: true, valueHint: 'name', description: 'As visitors will see it.' },
    email: { type: 'string', valueHint: 'address', description: 'For your own records.' },
    admin: { type: 'boolean', default: false, description: 'May also edit playbooks.' },
    ...dataArg,
  },
  run: ({ args: { name, email, admin, data } }) =>
    reporting(() =>
      withAccounts(data, ({ invite, printLink }) => {
        const { agent, code } = invite({ name, email, role: admin ? 'admin' : 'agent' })
        printLink(agent, code)
      }),
    ),
})

const list = defineCommand({
  meta: { name: 'list', description: 'List the agents.' },
  args: dataArg,
  run: ({ args }) =>
    reporting(() =>
      withAccounts(args.data, (accounts) => {
        for (const { name, role, email } of accounts.agents()) console.log([name, role, email].filter(Boolean).join(' · '))
      }),
    ),
})

export const agent = defineCommand({
  meta: { name: 'agent', description: 'The people who answer.' },
  subCommands: { add, list },
})
