import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Refusal } from './ask.ts'

/** A refusal in the agent's language: by what the server says is wrong, else by its code; in its own English where neither has words. */
export function whyText({ why = '', code = '', message }: Pick<Refusal, 'why' | 'code' | 'message'>, words: InboxWords): string {
  const known = new Map(Object.entries(words.why))
  return known.get(why) ?? known.get(code) ?? message
}
