import * as v from 'valibot'
import { Hours } from '../hours.ts'
import { LanguageTag, Words } from '../text.ts'
import { Test } from '../when-schema.ts'

/** What happens on a page, as far as it has come. */
const Seconds = v.strictObject({
  seconds: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(86_400),
    v.description('The visitor has been on this page for so many seconds, with it before their eyes.'),
  ),
})
const Scrolled = v.strictObject({
  scrolled: v.pipe(v.number(), v.minValue(1), v.maxValue(100), v.description('They have scrolled so many percent of the page.')),
})
const Leaving = v.strictObject({
  leaving: v.pipe(
    v.literal(true),
    v.description('The mouse has left the window at its top, where the tabs are. There is no such thing on a phone.'),
  ),
})
const Tracked = v.strictObject({
  tracked: v.pipe(Words, v.description('The page has told of this by `chat.track`, since it was loaded.')),
})

/** A condition of a start: what the visitor does on the page, what is known of page and visitor, business hours, or several together. */
export type StartWhen =
  | { all: StartWhen[] }
  | { any: StartWhen[] }
  | { not: StartWhen }
  | { hours: Hours }
  | Test
  | v.InferOutput<typeof Seconds | typeof Scrolled | typeof Leaving | typeof Tracked>

/** Looked at by its first property, so that what is wrong is told of the form that was meant. */
export const StartWhen: v.GenericSchema<StartWhen> = v.lazy((input) => {
  const [key = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const forms = {
    all: v.strictObject({ all: Several }),
    any: v.strictObject({ any: Several }),
    not: v.strictObject({ not: StartWhen }),
    hours: v.strictObject({ hours: Hours }),
    value: Test,
    seconds: Seconds,
    scrolled: Scrolled,
    leaving: Leaving,
    tracked: Tracked,
  }
  return Object.hasOwn(forms, key) ? forms[key as keyof typeof forms] : v.union(Object.values(forms), 'not-a-start-condition')
})
const Several = v.pipe(v.array(StartWhen), v.minLength(1), v.maxLength(50))

const Once = v.union([
  v.picklist(['page', 'session', 'visitor']),
  v.strictObject({ days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)) }),
])
/** How often a playbook addresses one visitor: once on each page, in each tab, ever, or in so many days. */
export type Once = v.InferOutput<typeof Once>

/** Where a playbook runs, and when it addresses the visitor by itself. */
export const Starts = v.pipe(
  v.strictObject({
    where: v.optional(
      v.pipe(
        StartWhen,
        v.description(
          'For which pages, visitors and hours it is. Of several playbooks the first for which it is so runs. Default: all.',
        ),
      ),
    ),
    proactive: v.optional(
      v.strictObject({
        when: v.pipe(StartWhen, v.description('As soon as this is so it addresses the visitor, beside the launcher.')),
        greeting: v.optional(v.pipe(Words, v.description('What it says there, in plain words. Default: its first words.'))),
        texts: v.optional(
          v.pipe(v.record(LanguageTag, Words), v.description('The greeting in other languages, by language tag.')),
        ),
        once: v.optional(
          v.pipe(
            Once,
            v.description('How often: once on each "page", "session" (tab), "visitor", or in so many days. Default "session".'),
          ),
        ),
      }),
    ),
  }),
  v.description('Where the playbook runs, and when it begins by itself.'),
)
export type Starts = v.InferOutput<typeof Starts>
