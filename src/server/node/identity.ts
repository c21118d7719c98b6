import { errors, type JWTPayload, jwtVerify } from 'jose'
import { type Fields, FrontdeskError } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Identity } from '../peer.ts'
import type { HostSite } from './host-options.ts'

/** A token that were good for longer would be as good as a password, lying in a page. */
const LONGEST_LIFE = '1h'
/** How far the clocks of the site's server and ours may be apart, in seconds. */
const CLOCK_TOLERANCE_S = 60
/** Claims that are fields under the same name. */
const FIELD_CLAIMS = ['name', 'email', 'phone', 'organization'] as const
const FIELD_CHARS = 500

/**
 * Checks the identity tokens of all sites: JWT (RFC 7519), HS256 and nothing else, signed with one of the site's keys; `aud` the site's id, `sub`
 * the site's id of the visitor, `iat` and `exp` at most an hour apart; `name`, `email`, `phone`, `organization` as far as they are known,
 * and further ones in `fields`.
 *
 * @returns what `HubOptions.identify` asks for; it rejects with `unauthorized`.
 */
export function identityChecker(sites: readonly HostSite[], clock: Clock): (site: string, token: string) => Promise<Identity> {
  const keys = new Map(sites.map(({ id, identityKeys = [] }) => [id, identityKeys.map((key) => new TextEncoder().encode(key))]))

  return async (site, token) => {
    const own = keys.get(site) ?? []
    if (own.length === 0) throw unauthorized(`The site "${site}" has no identityKeys to check a token with.`)
    let reason = ''
    for (const key of own) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          audience: site,
          requiredClaims: ['sub', 'iat', 'exp'],
          maxTokenAge: LONGEST_LIFE,
          clockTolerance: CLOCK_TOLERANCE_S,
          currentDate: new Date(clock.now()),
        })
        return identityOf(payload)
      } catch (error) {
        // `unauthorized`: perhaps another of the site's keys fits; the last reason is told.
        if (!(error instanceof errors.JOSEError)) throw error
        reason = error.message
      }
    }
    throw unauthorized(`The identity token is not good: ${reason}.`)
  }
}

function identityOf(payload: JWTPayload): Identity {
  const fields: Fields = {}
  const custom = payload.fields
  const claims = { ...(typeof custom === 'object' && custom !== null && custom), ...pick(payload) }
  for (const [key, value] of Object.entries(claims))
    if (/^[\w-]{1,64}$/.test(key) && key !== '__proto__' && typeof value === 'string' && value !== '')
      fields[key] = value.slice(0, FIELD_CHARS)
  return { user: String(payload.sub).slice(0, 200), fields }
}

const pick = (payload: JWTPayload) =>
  Object.fromEntries(FIELD_CLAIMS.flatMap((claim) => (claim in payload ? [[claim, payload[claim]]] : [])))

const unauthorized = (message: string): FrontdeskError<'unauthorized'> => new FrontdeskError('unauthorized', message, {})
