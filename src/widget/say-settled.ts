import { changeable } from './surface/changeable.ts'
import { isSame } from './surface/is-same.ts'
import type { ChatSettings } from './surface/options.ts'

const defaults: Partial<ChatSettings> = { mode: 'launcher', consent: 'implied', files: true }

/**
 * Names in the console what is asked of a chat that is there already, and which was made with something else. Where the page or the visitor
 * has spoken of consent since, theirs counts.
 */
export function saySettled(there: ChatSettings, asked: ChatSettings): void {
  const { parsePlaybook, consent, ...options } = asked
  const isAnswered = there.consent === 'granted' || there.consent === 'denied'
  for (const [name, value] of Object.entries(isAnswered ? options : { ...options, consent })) {
    const known = name as keyof ChatSettings
    if (value === undefined || changeable.some((changing) => changing === name)) continue
    // A backend is what it is, and may hold itself.
    if (name === 'backend' ? value === there.backend : isSame(value, there[known] ?? defaults[known])) continue
    const message = `The chat "${there.site}" is there already, and was made with another "${name}", which stays. Give the same wherever it is asked for.`
    // biome-ignore lint/suspicious/noConsole: nothing is wrong with the option itself; this is where the page's author looks.
    window.console.error(`Frontdesk: ${message}`)
  }
}
