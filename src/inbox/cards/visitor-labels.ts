import { useEffect, useState } from 'preact/hooks'
import { spokenOf } from '../../locales/inbox/languages.ts'
import { loadInbox } from '../../locales/inbox/load.ts'
import { useInbox } from '../context.ts'
import type { KnownField } from './draft.ts'

type Labels = Readonly<Record<KnownField, string>>

/** What the known fields are called in the visitor's language; in the agent's own until that has come, and where there is none. */
export function useVisitorLabels(locale: string | null): Labels {
  const { labels } = useInbox().words.cards
  const [theirs, setTheirs] = useState<Labels | null>(null)
  useEffect(() => {
    if (locale === null) return
    let isWanted = true
    loadInbox(spokenOf([locale])).then(
      ({ cards }) => isWanted && setTheirs(cards.labels),
      // `offline`: the agent's own words are better than no card.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [locale])
  return theirs ?? labels
}
