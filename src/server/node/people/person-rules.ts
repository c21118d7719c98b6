import * as v from 'valibot'
import { Email } from '../../../protocol/index.ts'
import { mistake } from './mistake.ts'
import type { Agent, Person } from './person.ts'

const NAME_CHARS = 80

/** @throws {FrontdeskError} `bad-option`. */
export function checkName(name: string, others: readonly Agent[]): void {
  if (name === '' || name.length > NAME_CHARS || /\p{Cc}/u.test(name))
    throw mistake('name', 'name', `An agent's name has 1 to ${NAME_CHARS} printable characters.`)
  if (others.some((other) => other.name === name))
    throw mistake('name', 'name-taken', `There is an agent "${name}" already. Visitors could not tell the two apart.`)
}

/** @throws {FrontdeskError} `bad-option`. */
export function checkEmail(email: string | undefined, others: readonly Agent[]): void {
  if (email === undefined) return
  if (!v.is(Email, email)) throw mistake('email', 'email', `"${email}" is not an e-mail address.`)
  if (others.some((other) => other.email?.toLowerCase() === email.toLowerCase()))
    throw mistake('email', 'email-taken', `Somebody has the address ${email} already.`)
}

const administers = ({ role, state }: Person): boolean => role === 'admin' && state === 'active'

/**
 * There is always somebody who can invite the others.
 *
 * @throws {FrontdeskError} `bad-option`.
 */
export function checkLastAdministrator(before: Person, after: Person, others: readonly Person[]): void {
  if (!administers(before) || administers(after) || others.some(administers)) return
  throw mistake('role', 'last-administrator', `${before.name} is the only administrator. Make somebody else one first.`)
}
