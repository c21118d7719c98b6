import { useLayoutEffect, useRef } from 'preact/hooks'
import { later, useLater } from '../../ui/use-later.ts'
import { BackButton } from '../back.tsx'
import { Blank } from '../blank.tsx'
import { useInbox } from '../context.ts'

const page = later(() => import('./you.tsx'))

/** What somebody sees of themselves comes when they first look at it. */
export function YouDoor() {
  const { words, account, clock } = useInbox()
  const { module, isLate } = useLater(page, account !== undefined, clock)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // Whoever came by a press goes on here: on a phone the button that they pressed is gone. A deep link takes no focus from the page.
    const it = heading.current
    if (it && (it.getRootNode() as ShadowRoot).activeElement) it.focus()
  }, [])
  return (
    <section class="settings" aria-label={words.people.you}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 ref={heading} tabIndex={-1}>
          {words.people.you}
        </h2>
      </header>
      {module && account ? (
        <module.YouPage api={account} />
      ) : (
        <div role="status" class="settings-coming">
          {isLate || !account ? <Blank say={words.settings.unreachable} hint={words.settings.comes} /> : words.settings.loading}
        </div>
      )}
    </section>
  )
}
