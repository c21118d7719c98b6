import type { Body, Filter, Result } from '../protocol/index.ts'
import { plain } from './said.ts'

/** What a filter goes by, beside how the conversation stands. It follows from the entries. */
export interface Traits {
  playbook?: string
  /** The language in which it is held. */
  locale?: string
  /** The address of the page that it began on, without what follows the path, as a search finds it. */
  page?: string
  qualified?: boolean
  lead?: boolean
  deal?: boolean
}

const PAGE_CHARS = 300

const RESULTS: Readonly<Record<Result, (traits: Traits) => boolean>> = {
  qualified: ({ qualified }) => qualified === true,
  disqualified: ({ qualified }) => qualified === false,
  lead: ({ lead }) => lead === true,
  deal: ({ deal }) => deal === true,
}

/** The traits once this was written, too. */
export function traitsAfter(traits: Traits, body: Body): Traits {
  switch (body.kind) {
    case 'start':
      return { ...traits, playbook: body.playbook, locale: body.locale, page: pageOf(body.page.url) }
    case 'language':
      return { ...traits, locale: body.locale }
    case 'outcome':
      return { ...traits, qualified: body.qualified }
    case 'created': {
      const { object, fields } = body
      const { withdrawn } = fields
      return object === 'lead' || object === 'deal' ? { ...traits, [object]: withdrawn === undefined } : traits
    }
    default:
      return traits
  }
}

/** What of a filter the traits decide. */
export function haveTraits(traits: Traits, { playbook, locale, page, result }: Filter): boolean {
  return (
    (playbook === undefined || traits.playbook === playbook) &&
    (locale === undefined || traits.locale === locale) &&
    (page === undefined || (traits.page ?? '').includes(plain(page))) &&
    (result === undefined || RESULTS[result](traits))
  )
}

/** How often each of the results holds, of those that do. */
export const resultsOf = (all: readonly Traits[]): { result: Result; count: number }[] =>
  (['qualified', 'disqualified', 'lead', 'deal'] as const)
    .map((result) => ({ result, count: all.filter(RESULTS[result]).length }))
    .filter(({ count }) => count > 0)

const pageOf = (url: string): string => plain(url.replace(/[?#].*$/, '')).slice(0, PAGE_CHARS)
