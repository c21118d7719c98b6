import type { Device } from '../chat/visitor/script.ts'

/** What the visitor's device tells of itself. */
export const thisDevice = (): Device => ({
  device: !matchMedia('(pointer: coarse)').matches ? 'desktop' : Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet',
  language: navigator.language,
  timeZone: timeZone(),
})

/** The first word of `Intl`'s costs a slow device a tenth of a second, in the moment in which the panel opens: asked where nothing else knows. */
const timeZone = (): string =>
  (globalThis as { Temporal?: { Now: { timeZoneId(): string } } }).Temporal?.Now.timeZoneId() ??
  Intl.DateTimeFormat().resolvedOptions().timeZone
