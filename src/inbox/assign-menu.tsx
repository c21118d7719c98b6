import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskConversation } from '../chat/index.ts'
import type { TeamMate } from '../protocol/index.ts'
import { Avatar } from '../ui/avatar.tsx'
import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'
import { InboxIcon } from './icon.tsx'

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
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useLayoutEffect(() => {
    if (!open) return
    ;(items()[0] ?? menu.current)?.focus()
    // The composed path is asked, for the box may stand in a shadow root.
    const onPress = (event: Event) => {
      if (box.current && !event.composedPath().includes(box.current)) setOpen(false)
    }
    const page = box.current?.ownerDocument
    page?.addEventListener('pointerdown', onPress)
    return () => page?.removeEventListener('pointerdown', onPress)
  }, [open])

  function dismiss() {
    setOpen(false)
    opener.current?.focus()
  }
  function act(what: () => void) {
    dismiss()
    what()
  }
  function keyDown(event: KeyboardEvent) {
    const all = items()
    const step = STEPS[event.key]
    if (step && all.length > 0) {
      event.preventDefault()
      const at = all.findIndex((item) => item.matches(':focus'))
      all[step(at, all.length)]?.focus()
    }
    if (event.key !== 'Escape' && event.key !== 'Tab') return
    event.stopPropagation()
    dismiss()
  }

  const others = team.filter(({ id }) => id !== me?.id).sort(byPresence)
  return (
    <div class="assigning" ref={box}>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        title={rank.assignTo}
        aria-label={rank.assignTo}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <InboxIcon name="give" />
      </button>
      {open && (
        <div class="assign-menu" role="menu" aria-label={rank.assignTo} tabIndex={-1} ref={menu} onKeyDown={keyDown}>
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
