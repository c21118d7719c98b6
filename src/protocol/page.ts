import * as v from 'valibot'
import { Address, Id, Line } from './primitives.ts'

/** A signal: the page that the visitor is on now. Said when it changes, and again on a new line; it comes down as it went up. */
export const Page = v.strictObject({ type: v.literal('page'), conversation: Id, url: Address, title: Line })
export type Page = v.InferOutput<typeof Page>
