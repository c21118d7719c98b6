import type { ChatSettings } from '../surface/options.ts'

/** What a script tag may say of that for which nobody waits. Every other door's options were checked as they were given. */
const right = {
  layer: /^-?\d+$/,
  theme: /^(light|dark|auto)$/,
  images: /^(https|none|https?:\/\/[^\s/,]+([\s,]+https?:\/\/[^\s/,]+)*)$/,
  greetingAfter: /^\d+$/,
  files: /^(true|false)$/,
  proactive: /^(true|false)?$/,
}

/** Names a value that cannot be in the console, and goes on without it; where pictures were to be limited, with none. */
export function checkTag(settings: ChatSettings): void {
  const said: { [Name in keyof typeof right]?: unknown } = settings
  for (const name of Object.keys(right) as (keyof typeof right)[]) {
    const value = said[name]
    if (typeof value !== 'string' || right[name].test(value)) continue
    const attribute = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    // Under its long name, as the short one falls away in our modules.
    // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
    window.console.error(`Frontdesk: data-${attribute} cannot be "${value}".`)
    said[name] = name === 'images' ? 'none' : undefined
  }
}
