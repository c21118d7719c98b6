import type { DeskConversation } from '../chat/index.ts'
import type { TeamMate } from '../protocol/index.ts'
import { Avatar } from '../ui/avatar.tsx'
import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'
import { InboxIcon } from './icon.tsx'
import { usePopover } from './use-popover.ts'

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

  const others = team.filter(({ id }) => id !== me?.id).sort(byPresence)
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
              <span class="one-line assign-name" dir="auto">
                {mate.name}
              </span>
              <span class="assign-presence" data-online={mate.online}>
                {mate.online ? rank.online : rank.offline}
              </span>
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

const byPresence = (a: TeamMate, b: TeamMate): number => Number(b.online) - Number(a.online) || a.name.localeCompare(b.name)
