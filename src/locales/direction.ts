/** Languages that are written from right to left. `Intl.Locale` does not tell in every browser. `iw` is what Hebrew was once called. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?![a-z])/

/** The direction that a BCP 47 locale is written in. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(locale.toLowerCase()) ? 'rtl' : 'ltr')
