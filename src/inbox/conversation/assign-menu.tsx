import type { DeskConversation } from '../../chat/index.ts'
import type { TeamMate } from '../../protocol/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { byStanding, standingOfMate } from '../frame/mate.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { usePopover } from '../parts/use-popover.ts'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Give the conversation to another agent, or put it back into Unassigned (R24). */
export function AssignMenu({ talk, mine }: { talk: DeskConversation; mine: boolean }) {
  const { desk, words } = useInbox()
  const { me, team } = useStore(desk.$view)
  const { rank } = words
  const { isOpen, box, opener, content, dismiss } = usePopover(['Escape', 'Tab'])

  function act(what: () => void) {
    dismiss()
    what()
  }
  function keyDown(event: KeyboardEvent) {
    const all = [...(content.ref.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const step = STEPS[event.key]
    if (step && all.length > 0) {
      event.preventDefault()
      const at = all.findIndex((item) => item.matches(':focus'))
      all[step(at, all.length)]?.focus()
    }
    content.onKeyDown(event)
  }

  const others = team.filter(({ id }) => id !== me?.id).sort(byStanding)
  return (
    <div class="assigning" {...box}>
      <button {...opener} type="button" class="icon-button" title={rank.assignTo} aria-label={rank.assignTo} aria-haspopup="menu">
        <InboxIcon name="give" />
      </button>
      {isOpen && (
        <div {...content} class="popover assign-menu" role="menu" aria-label={rank.assignTo} onKeyDown={keyDown}>
          {others.length === 0 && <p class="assign-nobody">{rank.nobodyElse}</p>}
          {others.map((mate) => (
            <button key={mate.id} type="button" role="menuitem" class="assign-item" onClick={() => act(() => talk.assign(mate))}>
              <Avatar face={mate} />
              <span class="assign-who">
                <span class="one-line" dir="auto">
                  {mate.name}
                </span>
                <Holds mate={mate} />
              </span>
              <MatePresence mate={mate} />
            </button>
          ))}
          {mine && (
            <button type="button" role="menuitem" class="assign-item assign-release" onClick={() => act(talk.release)}>
              <InboxIcon name="unassigned" />
              <span>{rank.release}</span>
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** Nothing is said of who holds none and may hold any. */
function Holds({ mate: { holds = 0, most } }: { mate: TeamMate }) {
  const { there } = useInbox().words
  return holds > 0 || most !== undefined ? <span class="one-line meta">{there.holds(holds, most)}</span> : null
}

function MatePresence({ mate }: { mate: TeamMate }) {
  const { rank, there } = useInbox().words
  const is = standingOfMate(mate)
  return (
    <span class="assign-presence" data-is={is}>
      {is === 'away' || is === 'full' ? there[is] : rank[is]}
    </span>
  )
}
