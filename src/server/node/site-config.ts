import * as v from 'valibot'
import { Id, Line } from '../../protocol/index.ts'
import { Origin } from '../rules/rules.ts'
import type { HostSite } from './host-options.ts'

const WebUrl = v.pipe(
  v.string(),
  v.check(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
    'must be an address such as "https://crm.example/hook"',
  ),
)

/** As the Standard Webhooks specification has it: 24 to 64 bytes. */
const WebhookSecret = v.pipe(
  v.string(),
  v.regex(/^whsec_(?=.{32,88}$)[A-Za-z0-9+/]+={0,2}$/, 'must be "whsec_" and 24 to 64 random bytes in base64'),
)

/** After so many hours an unfinished chat becomes a lead, where its owner wants that and says no more (R32). */
const UNFINISHED_HOURS = 8

/** One site of `frontdesk.json`. */
export const SiteConfig = v.strictObject({
  id: Id,
  name: Line,
  origins: v.array(Origin),
  playbook: v.optional(v.string()),
  identityKeys: v.optional(v.array(v.pipe(v.string(), v.minLength(32, 'must be 32 characters or longer')))),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country by its two letters, such as "NO"'))),
  unfinishedAsLeads: v.optional(
    v.union([v.boolean(), v.strictObject({ afterHours: v.pipe(v.number(), v.minValue(0.1), v.maxValue(8_760)) })]),
  ),
  pipedrive: v.optional(
    v.strictObject({
      token: v.pipe(v.string(), v.minLength(1)),
      url: v.optional(WebUrl),
      name: v.optional(Id),
      customFields: v.optional(
        v.record(Id, v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'must be the key of a custom field: 40 letters and digits'))),
      ),
    }),
  ),
  webhooks: v.optional(
    v.array(v.strictObject({ url: WebUrl, secrets: v.pipe(v.array(WebhookSecret), v.minLength(1)), name: v.optional(Id) })),
  ),
})

/** A site as the host takes it, but for its playbook, which is a file. */
export function hostSite({ unfinishedAsLeads = false, ...site }: Omit<v.InferOutput<typeof SiteConfig>, 'playbook'>): HostSite {
  if (unfinishedAsLeads === false) return site
  const hours = unfinishedAsLeads === true ? UNFINISHED_HOURS : unfinishedAsLeads.afterHours
  return { ...site, leadAfterMs: hours * 3_600_000 }
}
