import type { Core } from '../core.ts'
import { isPicture } from '../surface/is-picture.ts'
import { attributeOf } from './attribute-of.ts'
import { sayErrors } from './say-errors.ts'

/** What a script tag may say of that for which nobody waits. Every other door's options were checked as they were given. */
const right = {
  server: /^https?:\/\/[^/]/i,
  playbook: { test: (value: string) => /\S/.test(value) && URL.canParse(value, document.baseURI) },
  layer: /^-?\d+$/,
  label: /\S/,
  icon: { test: isPicture },
  picture: { test: isPicture },
  theme: /^(light|dark|auto)$/,
  locale: { test: isKnown },
  images: /^(https|none|https?:\/\/[^\s/,]+([\s,]+https?:\/\/[^\s/,]+)*)$/,
  greeting: /\S/,
  greetingAfter: /^\d+$/,
  files: /^(true|false)$/,
  proactive: /^(true|false)?$/,
}

/** What the launcher stands by, and was checked before it did. */
const earlier = ['site', 'id', 'accent', 'side', 'offset', 'mode', 'consent', 'container', 'global']

/**
 * Names a value that cannot be in the console, and goes on without it: where pictures were to be limited, with none; where a server was
 * named, with the one that the script came from. A name that is nearly one of ours is named as well, and so is later what goes wrong, where the
 * page has nothing to listen with.
 */
export function checkTag(core: Core): void {
  const { settings, launcher, starting } = core
  if (settings.parsePlaybook) return
  const said = settings as unknown as Record<string, string | undefined>
  if (!said.global) sayErrors(core)
  // Of what systems add to a language, `de_DE_formal` or `en_US.UTF-8`, the language counts.
  if (said.locale !== undefined && !isKnown(said.locale)) said.locale = said.locale.split(/[-_.@]/)[0]
  for (const [name, pattern] of Object.entries(right)) {
    const value = said[name]
    if (value === undefined || pattern.test(value)) continue
    // Under its long name, as the short one falls away in our modules.
    // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
    window.console.error(`Frontdesk: ${attributeOf(name)} cannot be "${value}".`)
    said[name] = name === 'images' ? 'none' : name === 'server' ? folderOf(value) : undefined
    // What the launcher is called.
    if (!starting) launcher.draw()
  }
  const names = [...Object.keys(right), ...earlier]
  const strange = Object.keys(said).filter((name) => !names.includes(name))
  if (strange.length > 0)
    import('./meant.ts').then(
      ({ sayMeant }) =>
        sayMeant(
          strange,
          names.filter((name) => said[name] === undefined),
        ),
      // No code: it is a hint.
      () => {},
    )
}

/** Where the script came from whose tag names this server. */
const folderOf = (server: string): string | undefined => {
  const tag = [...document.scripts].find(({ dataset }) => dataset.server === server)
  return tag && new URL('.', tag.src).href
}

/** Whether it is a language that the browser has heard of; a page's `pt_BR` is `pt-BR`. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replace('_', '-')).length > 0
  } catch {
    // RangeError: not a language tag; the console names it.
    return false
  }
}
