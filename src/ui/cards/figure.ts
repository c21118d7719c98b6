/**
 * The number that was typed; `NaN` where it is none. Half of the world writes a comma where others have a point: that of the two which is not this language's decimal sign
 * parts thousands where three digits follow it, and elsewhere stands before decimals too.
 */
export function figureIn(typed: string, locale: string | undefined): number {
  const point = (0.5).toLocaleString(`${locale || 'en'}-u-nu-latn`)[1] as string
  const plain = typed.replace(/\s/g, '')
  const whole = plain.replace(/(?<!^-?0)[.,](?=\d{3}\b)/g, (sign) => (sign === point ? sign : ''))
  // What has parted thousands stands before no decimals: `1,250,5`.
  const isNone = plain === '' || (whole !== plain && /[.,]/.test(whole.replace(point, '')))
  return isNone ? Number.NaN : Number(whole.replace(',', '.'))
}
