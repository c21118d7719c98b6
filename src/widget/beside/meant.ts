import { nearest } from '../surface/nearest.ts'
import { attributeOf } from './attribute-of.ts'

/** What others' scripts say of themselves; nobody means one of ours by it. */
const COMMON = /^(.?id|size|hide|client|content|context|loader|model|module|role|time)$/

/** Says in the console what was meant by names that stand on the script tag and are none of ours, where they are nearly one of `free`. */
export function sayMeant(strange: readonly string[], free: readonly string[]): void {
  for (const name of strange) {
    const meant = COMMON.test(name) ? undefined : nearest(name, free)
    // Under its long name, as the short one falls away in our modules.
    // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
    if (meant) window.console.error(`Frontdesk: There is no ${attributeOf(name)}. Did you mean ${attributeOf(meant)}?`)
  }
}
