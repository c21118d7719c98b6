import * as v from 'valibot'
import { LanguageTag } from '../primitives.ts'

/** The visitor reads another language from here on; a playbook that has it goes on in it. */
export const Language = v.strictObject({ kind: v.literal('language'), locale: LanguageTag })
export type Language = v.InferOutput<typeof Language>
