import * as v from 'valibot'
import { Hours } from './hours.ts'

const Name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/, 'not-a-name'))
const Scalar = v.union([v.pipe(v.string(), v.maxLength(2_000)), v.number(), v.boolean()])
const Part = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))

export const Test = v.pipe(
  v.strictObject({
    value: v.pipe(
      Name,
      v.description('What is looked at: an answer by its name, or "page.url", "query.utm_source", "visitor.device" …'),
    ),
    given: v.optional(v.pipe(v.boolean(), v.description('Whether there is any.'))),
    is: v.optional(
      v.pipe(v.union([Scalar, v.pipe(v.array(Scalar), v.minLength(1))]), v.description('It is this, or one of these.')),
    ),
    contains: v.optional(v.pipe(Part, v.description('It has these words in it, in upper or lower case.'))),
    matches: v.optional(v.pipe(Part, v.description('It is of this form: * stands for anything, as in "/shop/*".'))),
    above: v.optional(v.number()),
    below: v.optional(v.number()),
  }),
  v.check((test) => Object.values(test).filter((part) => part !== undefined).length === 2, 'not-a-test'),
)
export type Test = v.InferOutput<typeof Test>

/** A condition: a test, business hours, or several of them together. */
export type When = { all: When[] } | { any: When[] } | { not: When } | { hours: Hours } | Test

/** Looked at by its first property, so that what is wrong is told of the form that was meant. */
export const When: v.GenericSchema<When> = v.lazy((input) => {
  const [key = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : []
  const forms = {
    all: v.strictObject({ all: Several }),
    any: v.strictObject({ any: Several }),
    not: v.strictObject({ not: When }),
    hours: v.strictObject({ hours: Hours }),
    value: Test,
  }
  return Object.hasOwn(forms, key) ? forms[key as keyof typeof forms] : v.union(Object.values(forms), 'not-a-condition')
})
const Several = v.pipe(v.array(When), v.minLength(1), v.maxLength(50))
