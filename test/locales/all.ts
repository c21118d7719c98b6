import { words as ar } from '../../src/locales/ar.ts'
import { words as de } from '../../src/locales/de.ts'
import { en } from '../../src/locales/en.ts'
import { words as es } from '../../src/locales/es.ts'
import { words as fr } from '../../src/locales/fr.ts'
import { words as he } from '../../src/locales/he.ts'
import { words as it } from '../../src/locales/it.ts'
import { words as ja } from '../../src/locales/ja.ts'
import { words as nl } from '../../src/locales/nl.ts'
import { words as pl } from '../../src/locales/pl.ts'
import { words as pt } from '../../src/locales/pt.ts'
import { words as sv } from '../../src/locales/sv.ts'
import { words as tr } from '../../src/locales/tr.ts'
import type { Words } from '../../src/locales/words.ts'
import { words as zh } from '../../src/locales/zh.ts'

/** Every language that the widget speaks. */
export const all: Readonly<Record<string, Words>> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt, sv, tr, zh }
