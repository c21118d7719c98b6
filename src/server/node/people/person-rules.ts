import * as v from 'valibot'
import { Email, FrontdeskError } from '../../../protocol/index.ts'
import type { Agent, Person } from './person.ts'

const NAME_CHARS = 80

/** @throws {FrontdeskError} `bad-option`. */
export function checkName(name: string, others: readonly Agent[]): void {
  const fault =
    name === '' || name.length > NAME_CHARS || /\p{Cc}/u.test(name)
      ? `An agent's name has 1 to ${NAME_CHARS} printable characters.`
      : others.some((other) => other.name === name) &&
        `There is an agent "${name}" already. Visitors could not tell the two apart.`
  if (fault) throw new FrontdeskError('bad-option', fault, { option: 'name' })
}

/** @throws {FrontdeskError} `bad-option`. */
export function checkEmail(email: string | undefined, others: readonly Agent[]): void {
  if (email === undefined) return
  const fault = !v.is(Email, email)
    ? `"${email}" is not an e-mail address.`
    : others.some((other) => other.email?.toLowerCase() === email.toLowerCase()) && `Somebody has the address ${email} already.`
  if (fault) throw new FrontdeskError('bad-option', fault, { option: 'email' })
}

const administers = ({ role, state }: Person): boolean => role === 'admin' && state === 'active'

/**
 * There is always somebody who can invite the others.
 *
 * @throws {FrontdeskError} `bad-option`.
 */
export function checkLastAdministrator(before: Person, after: Person, others: readonly Person[]): void {
  if (!administers(before) || administers(after) || others.some(administers)) return
  const message = `${before.name} is the only administrator. Make somebody else one first.`
  throw new FrontdeskError('bad-option', message, { option: 'role' })
}
