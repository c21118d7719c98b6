import { withOverrides } from '../../locales/overrides.ts'
import type { Core } from '../core.ts'

/** Have the chat speak in the words of its settings, as far as those have any, whenever they change. */
export function speakOwnWords(core: Core): void {
  core.ownWords = (words) => (core.settings.words ? withOverrides(words, core.settings.words) : words)
}
