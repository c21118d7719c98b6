import { useLayoutEffect, useRef } from 'preact/hooks'
import { later, useLater } from '../../ui/use-later.ts'
import { BackButton } from '../back.tsx'
import { Blank } from '../blank.tsx'
import { useInbox } from '../context.ts'

const page = later(() => import('./insight.tsx'))

/** Insight comes when it is first gone to. */
export function InsightDoor() {
  const { words, insight, clock } = useInbox()
  const { module, isLate } = useLater(page, insight !== undefined, clock)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // As with the settings: whoever came by a press goes on here, a deep link takes no focus from the page.
    const it = heading.current
    if (it && (it.getRootNode() as ShadowRoot).activeElement) it.focus()
  }, [])
  return (
    <section class="settings" aria-label={words.insight.title}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 ref={heading} tabIndex={-1}>
          {words.insight.title}
        </h2>
      </header>
      {module && insight ? (
        <module.InsightPage api={insight} />
      ) : (
        <div role="status" class="settings-coming">
          {isLate ? <Blank say={words.settings.unreachable} hint={words.insight.comes} /> : words.insight.loading}
        </div>
      )}
    </section>
  )
}
