import { wrongWords } from '../../locales/overrides.ts'
import { FrontdeskError } from '../../protocol/error.ts'
import { changeable } from './changeable.ts'
import { isPicture } from './is-picture.ts'
import { nearest } from './nearest.ts'
import type { ChatChanges, ChatOptions } from './options.ts'

/** What each option may be, and how to say so. */
const rules: Readonly<Record<keyof ChatOptions, readonly [isRight: (value: unknown) => boolean, wanted: string]>> = {
  site: [(value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value), '1 to 64 letters, digits, "-" or "_"'],
  id: [(value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value), '1 to 64 letters, digits, "-" or "_"'],
  server: [isAddress, 'an address that begins with http:// or https://'],
  backend: [(value) => typeof (value as { open?: unknown } | null)?.open === 'function', 'an object with a method "open"'],
  playbook: [
    (value) => (Array.isArray(value) ? value.length > 0 : isObject(value) || typeof value === 'string'),
    'a playbook, several, or the address of one',
  ],
  accent: [(value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value), 'a colour such as "#1d6b57"'],
  side: [isOneOf('start', 'end'), '"start" or "end"'],
  offset: [isOffset, 'a number of pixels, or two: beside and below'],
  layer: [Number.isInteger, 'a whole number'],
  mode: [isOneOf('launcher', 'inline', 'page'), '"launcher", "inline" or "page"'],
  images: [isImages, '"https", "none", or a list of origins such as "https://cdn.example"'],
  container: [(value) => isElement(value) || isSelector(value), 'an element, or a selector of one'],
  label: [(value) => typeof value === 'string' && value.trim() !== '', 'words'],
  icon: [isPicture, 'the address of a picture'],
  picture: [isPicture, 'the address of a picture'],
  greeting: [isGreeting, 'words, or { text, afterMs } with words and a number of milliseconds'],
  proactive: [(value) => typeof value === 'boolean', 'true or false'],
  locale: [isLocale, 'a language tag such as "en" or "pt-BR"'],
  theme: [isOneOf('light', 'dark', 'auto'), '"light", "dark" or "auto"'],
  words: [isObject, 'an object with words of ours by name'],
  consent: [isOneOf('implied', 'required'), '"implied" or "required"'],
  files: [(value) => typeof value === 'boolean', 'true or false'],
  root: [isElement, 'an element'],
}

/**
 * Whether these can be a chat's options. `undefined` stands for the default, whatever the option.
 *
 * @throws {FrontdeskError} `bad-option` for the first that is unknown, wrong or missing; `details.option` names it.
 */
export function checkOptions(options: unknown): asserts options is ChatOptions {
  if (typeof options !== 'object' || options === null)
    throw bad('site', 'createChat takes an object with at least "site" and "server".')
  for (const option of Object.entries(options)) checkOption(...option)
  const { site, server, backend, playbook } = options as Partial<ChatOptions>
  if (!site) throw bad('site', 'The option "site" is missing: the id of the site, as the server knows it.')
  if (!server && !backend)
    throw bad('server', 'The option "server" is missing: the address of the Frontdesk server, or give a "backend".')
  if (!server && !playbook)
    throw bad('playbook', 'The option "playbook" is missing: a backend of your own does not say where to find it.')
  const { mode, container, root } = options as Partial<ChatOptions>
  if (mode === 'inline' && !container && !root)
    throw bad('container', 'The option "container" is missing: the element that an inline chat fills, or a selector of it.')
}

/**
 * Whether a chat that is there can be given these.
 *
 * @throws {FrontdeskError} `bad-option` for the first that is unknown, wrong or settled; `details.option` names it.
 */
export function checkChanges(changes: unknown): asserts changes is ChatChanges {
  if (typeof changes !== 'object' || changes === null) throw bad('accent', 'update takes an object with the options to change.')
  for (const [name, value] of Object.entries(changes)) {
    checkOption(name, value)
    if (!changeable.some((changing) => changing === name))
      throw bad(name, `The option "${name}" is settled when the chat is made. Make another chat.`)
  }
}

function checkOption(name: string, value: unknown): void {
  if (!Object.hasOwn(rules, name)) {
    const names = Object.keys(rules)
    const meant = nearest(name, names)
    throw bad(name, `There is no option "${name}". ${meant ? `Did you mean "${meant}"? ` : ''}There are ${names.join(', ')}.`)
  }
  const [isRight, wanted] = rules[name as keyof ChatOptions]
  if (name === 'words' && isObject(value) && wrongWords(value).length > 0)
    throw bad(name, `The option "words" has what does not fit ours: ${wrongWords(value).join(', ')}.`)
  if (value !== undefined && !isRight(value)) throw bad(name, `The option "${name}" must be ${wanted}.`)
}

const bad = (option: string, message: string) => new FrontdeskError('bad-option', message, { option })

function isOneOf(...values: string[]): (value: unknown) => boolean {
  return (value) => values.includes(value as string)
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)
}

function isElement(value: unknown): boolean {
  return typeof (value as { append?: unknown } | null)?.append === 'function'
}

function isSelector(value: unknown): boolean {
  try {
    if (typeof document !== 'undefined') document.querySelector(value as string)
    return typeof value === 'string' && value.trim() !== ''
  } catch {
    // SyntaxError: not a selector; becomes `bad-option`.
    return false
  }
}

function isImages(value: unknown): boolean {
  return value === 'https' || value === 'none' || (Array.isArray(value) && value.every(isOrigin))
}

function isOrigin(value: unknown): boolean {
  return isAddress(value) && new URL(value as string).origin === value
}

function isGreeting(value: unknown): boolean {
  const { text, afterMs = 0 } = (isObject(value) ? value : { text: value }) as { text?: unknown; afterMs?: unknown }
  return typeof text === 'string' && text.trim() !== '' && Number.isFinite(afterMs) && (afterMs as number) >= 0
}

function isOffset(value: unknown): boolean {
  return [value].flat().length <= 2 && [value].flat().every((length) => Number.isFinite(length) && (length as number) >= 0)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isLocale(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1
  } catch {
    // RangeError: not a language tag; becomes `bad-option`.
    return false
  }
}
