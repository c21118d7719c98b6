import { faultsEn } from '../locales/inbox/en/faults.ts'
import type { Fault, FaultCode, FaultDetails } from '../protocol/index.ts'

/** What is said of each fault, in one language: a sentence, or what makes one of its details. */
export type FaultWords = {
  readonly [Code in FaultCode]: keyof FaultDetails[Code] extends never ? string : (details: FaultDetails[Code]) => string
}

/** The compiler names the code that is without words, and the words that want other details. */
const english: FaultWords = faultsEn

/** A fault where it is, with its words for whoever reads English: the command line, and the console of a page. */
export const faultAt = <Code extends FaultCode>(path: string, code: Code, details: FaultDetails[Code]): Fault<Code> =>
  ({ path, code, details, message: faultText({ code, details, message: '' }, english) }) as Fault<Code>

/** What is wrong, in these words; in the English that came with it where a server of another version names what they do not know. */
export function faultText({ code, details, message }: Pick<Fault, 'code' | 'details' | 'message'>, words: FaultWords): string {
  const say: unknown = Object.hasOwn(words, code) ? words[code] : undefined
  if (typeof say === 'function' && details) return say(details)
  return typeof say === 'string' ? say : message
}
