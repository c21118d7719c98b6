import * as v from 'valibot'
import { SiteHours } from '../../cards/index.ts'

/** Where a page comes from, as a browser names it. */
export const Origin = v.pipe(
  v.string(),
  v.check(
    (origin) => URL.canParse(origin) && new URL(origin).origin === origin,
    'must be an origin such as "https://shop.example"',
  ),
)

/** How many open conversations an agent is to hold at once. */
export const Capacity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))

/** What administrators have set for a site. */
export const Rules = v.strictObject({
  /** When it is open; `null`: always. Outside of these hours nobody counts as online. */
  hours: v.nullable(SiteHours),
  /** After how many days closed conversations are erased; `null`: never. */
  retentionDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
  /** Pages that may chat, beside those that the configuration names. */
  origins: v.pipe(v.array(Origin), v.maxLength(100)),
  /** After how many minutes without a word for a visitor who waits for one a conversation is taken back from its agent; `null`: never. */
  takeBackMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440))),
  /** After how many minutes without touching the inbox an agent is away, and visitors do not find them there; `null`: never. */
  awayMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480))),
  /** How many open conversations an agent of whom nothing else is said is to hold at once; `null`: any number. */
  capacity: v.nullable(Capacity),
})
export type Rules = v.InferOutput<typeof Rules>

/** Rules as they are kept: each change counts one up, from 0, which nobody has set. */
export interface KeptRules extends Rules {
  version: number
  /** When they were last changed, and by whom. */
  at?: number | undefined
  by?: string | undefined
}

/** A site of which nobody has set anything. */
export const noRules: KeptRules = {
  version: 0,
  hours: null,
  retentionDays: null,
  origins: [],
  takeBackMinutes: null,
  awayMinutes: null,
  capacity: null,
}

/** `takeBackMinutes` in ms; `undefined`: never. */
export const takeBackMsOf = ({ takeBackMinutes }: Rules): number | undefined => msOf(takeBackMinutes)

/** `awayMinutes` in ms; `undefined`: never. */
export const awayMsOf = ({ awayMinutes }: Rules): number | undefined => msOf(awayMinutes)

const msOf = (minutes: number | null): number | undefined => (minutes === null ? undefined : minutes * 60_000)

/** The part of a storage that keeps each site's rules. */
export interface RuleBook {
  /** `noRules` until some were kept. Read anew for every question, so that a change counts at once. */
  rules(site: string): Promise<KeptRules>
  /** `false`: what is kept is not of the version before this one's; nothing was changed. */
  keepRules(site: string, rules: KeptRules): Promise<boolean>
}
