import { useRef } from 'preact/hooks'
import type { Refused } from '../../protocol/index.ts'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import { useFallenFocus } from '../parts/use-fallen-focus.ts'
import type { Standing } from './standing.ts'

/** The conversation is not this agent's to see (R23), with the way back. Who was quicker is told when it is known. */
export function Gone({ refused, standing }: { refused: Refused | null; standing: Standing }) {
  const { words } = useInbox()
  // Whoever gave it away knows that it is theirs now.
  if (standing.is === 'other' && standing.given) return <Left say={words.rank.given(standing.agent.name)} />
  const winner = standing.is === 'other' ? standing.agent : refused?.by
  const by = winner && words.takenBy(winner.name)
  if (standing.is === 'handed-back') return <Left say={words.cards.gone} hint={words.ends.goneHint} />
  const taken = by ?? (refused?.code === 'taken' ? words.refused.taken : undefined)
  return <Left say={taken ?? words.gone} hint={taken ? words.takenHint : words.goneHint} />
}

/** A link that no conversation answers to, with the way back. */
export function Nowhere() {
  const { words } = useInbox()
  return <Left say={words.noPlace} hint={words.noPlaceHint} />
}

function Left({ say, hint }: { say: string; hint?: string }) {
  const { route, words } = useInbox()
  const wayBack = useRef<HTMLButtonElement>(null)
  useFallenFocus(wayBack)
  return (
    <div class="gone" role="alert">
      <Blank say={say} hint={hint}>
        <button ref={wayBack} type="button" class="button" onClick={() => route.go({ folder: 'unassigned', conversation: null })}>
          {words.seeUnassigned}
        </button>
      </Blank>
    </div>
  )
}
