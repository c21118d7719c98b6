import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { en } from '../../src/locales/en.ts'
import { es } from '../../src/locales/es.ts'
import { fr } from '../../src/locales/fr.ts'
import { he } from '../../src/locales/he.ts'
import { it } from '../../src/locales/it.ts'
import { ja } from '../../src/locales/ja.ts'
import { nl } from '../../src/locales/nl.ts'
import { pl } from '../../src/locales/pl.ts'
import { pt } from '../../src/locales/pt.ts'
import { sv } from '../../src/locales/sv.ts'
import { tr } from '../../src/locales/tr.ts'
import type { Words } from '../../src/locales/words.ts'
import { zh } from '../../src/locales/zh.ts'

/** Every language that the widget speaks. */
export const all: Readonly<Record<string, Words>> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt, sv, tr, zh }
