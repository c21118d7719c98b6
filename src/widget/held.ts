import type { ChatSettings } from './surface/options.ts'

/** Whether nothing may be kept and no line opened, as consent is missing. */
export const isHeld = ({ consent }: ChatSettings): boolean => consent === 'required' || consent === 'denied'

/** Where it is kept that consent was given, where it is required. */
export const consentKey = (name: string): string => `frontdesk:${name}:consent`
