/** A sentence with `#` where the figure stands, in each of the forms that the language's plural rules tell apart; `other` is the rest. */
type Forms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** The form that a count takes in a language, its figure written as that language writes it. */
export type Counted = (language: string, count: number, forms: Forms) => string

export const counted: Counted = (language, count, forms) =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace('#', count.toLocaleString(language))
