import { FrontdeskError } from '../../protocol/index.ts'
import type { Site } from '../peer.ts'
import { optionalPackage } from './optional-package.ts'

/**
 * How to read phone numbers as people in this country type them.
 *
 * @param country - ISO 3166, two letters: `NO`.
 * @throws {FrontdeskError} `bad-option`: there is no such country, or the package that knows numbers is not installed.
 */
export async function dialIn(country: string): Promise<NonNullable<Site['dial']>> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await optionalPackage(
    'country',
    'libphonenumber-js',
    () => import('libphonenumber-js'),
  )
  if (!isSupportedCountry(country))
    throw new FrontdeskError('bad-option', `"${country}" is no country. Name it by its two letters, such as "NO".`, {
      option: 'country',
    })
  return (typed) => {
    const number = parsePhoneNumberFromString(typed, country)
    return number?.isValid() ? number.number : undefined
  }
}
