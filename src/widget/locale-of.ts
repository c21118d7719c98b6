import type { ChatSettings } from './options.ts'

/** The BCP 47 locale that the chat is in: the owner's word, or the page's. */
export const localeOf = ({ locale }: ChatSettings): string => locale || document.documentElement.lang || 'en'
