import { pages as ar } from './ar/pages.ts'
import { pages as de } from './de/pages.ts'
import type { PageWords } from './en/pages.ts'
import { pagesEn } from './en/pages.ts'
import { pages as es } from './es/pages.ts'
import { pages as fr } from './fr/pages.ts'
import { pages as he } from './he/pages.ts'
import { pages as it } from './it/pages.ts'
import { pages as ja } from './ja/pages.ts'
import type { Language } from './languages.ts'
import { pages as nl } from './nl/pages.ts'
import { pages as pl } from './pl/pages.ts'
import { pages as pt } from './pt/pages.ts'
import { pages as sv } from './sv/pages.ts'
import { pages as tr } from './tr/pages.ts'
import { pages as zh } from './zh/pages.ts'

/** What the server itself says to those who work in the inbox, in every language. */
export const pageWords: { readonly [Each in Language]: PageWords } = {
  ar,
  de,
  en: pagesEn,
  es,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
}
