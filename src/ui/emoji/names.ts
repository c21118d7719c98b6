import { type Later, later } from '../use-later.ts'

/** One emoji in each line: itself, its name, and words that it is looked for by, with commas. */
type Module = { names: string }

const en = later((): Promise<Module> => import('./names/en.ts'))
const he = later((): Promise<Module> => import('./names/he.ts'))

/** By language; each is a chunk of its own, fetched when somebody opens the choice. */
const names: Readonly<Record<string, Later<Module>>> = {
  en,
  he,
  ar: later(() => import('./names/ar.ts')),
  de: later(() => import('./names/de.ts')),
  es: later(() => import('./names/es.ts')),
  fr: later(() => import('./names/fr.ts')),
  it: later(() => import('./names/it.ts')),
  ja: later(() => import('./names/ja.ts')),
  nl: later(() => import('./names/nl.ts')),
  pl: later(() => import('./names/pl.ts')),
  pt: later(() => import('./names/pt.ts')),
  sv: later(() => import('./names/sv.ts')),
  tr: later(() => import('./names/tr.ts')),
  zh: later(() => import('./names/zh.ts')),
  iw: he, // as older systems call it
}

/** What emoji are called in a BCP 47 locale; in English where the chat does not speak its language. */
export const namesIn = (locale: string): Later<Module> => names[locale.slice(0, 2).toLowerCase()] ?? en
