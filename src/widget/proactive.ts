import type { ChatSettings } from './surface/options.ts'

/** Whether the page lets the chat address its visitors. A script tag's attribute is text, and may be empty. */
export const isProactive = ({ proactive }: ChatSettings): boolean => proactive !== undefined && String(proactive) !== 'false'
