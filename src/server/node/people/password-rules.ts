import { PASSWORD_CHARS } from './auth.ts'
import { mistake } from './mistake.ts'
import type { Agent } from './person.ts'

/** Long enough, and among the first that anybody tries. */
const KNOWN = ['passwordpassword', 'letmeinletmeinletmein', 'correcthorsebatterystaple', 'iloveyouiloveyou', 'administrator']
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm']
const LEAST_DIFFERENT = 5

/**
 * Whether somebody may have this password: long, and none that is guessed first (NIST SP 800-63B-4). Which kinds of characters are in
 * it is theirs to decide.
 *
 * @throws {FrontdeskError} `bad-option`; its `why` has a sentence for the person.
 */
export function checkPassword(password: string, { name, email = '' }: Pick<Agent, 'name' | 'email'>): void {
  const { least, most } = PASSWORD_CHARS
  if ([...password].length < least) throw mistake('password', 'password-short', `A password has at least ${least} characters.`)
  if (password.length > most) throw mistake('password', 'password-long', `A password has at most ${most} characters.`)
  if (isGuessed(password, [name, email, ...email.split(/[@.]/), 'frontdesk']))
    throw mistake('password', 'password-guessed', 'This one is guessed too easily.')
}

function isGuessed(password: string, known: readonly string[]): boolean {
  const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (new Set(plain).size < LEAST_DIFFERENT || KNOWN.some((word) => plain.includes(word))) return true
  if (ROWS.some((row) => row.includes(plain) || [...row].reverse().join('').includes(plain))) return true
  // What everybody can know of this person, and little else.
  const rest = known
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 2)
    .reduce((text, word) => text.replaceAll(word, ''), plain)
  return rest.length < LEAST_DIFFERENT
}
