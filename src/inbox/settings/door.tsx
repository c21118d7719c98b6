import { useLayoutEffect, useRef } from 'preact/hooks'
import { later, useLater } from '../../ui/use-later.ts'
import { BackButton } from '../back.tsx'
import { Blank } from '../blank.tsx'
import { useInbox } from '../context.ts'
import type { SettingsPlace } from '../route.ts'

const settings = later(() => import('./settings.tsx'))

/** The settings come when they are first gone to: most who sit at the desk never do, and most may not (R6). */
export function SettingsDoor({ place }: { place: SettingsPlace }) {
  const { words, route, administrator, clock } = useInbox()
  const { module, isLate } = useLater(settings, administrator !== undefined, clock)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // Whoever came by a press goes on here: on a phone the button that they pressed is gone. A deep link takes no focus from the page.
    const it = heading.current
    if (it && (it.getRootNode() as ShadowRoot).activeElement) it.focus()
  }, [])
  return (
    <section class="settings" aria-label={words.settings.title}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 ref={heading} tabIndex={-1}>
          {words.settings.title}
        </h2>
      </header>
      {administrator ? (
        module ? (
          <module.Settings place={place} administrator={administrator} />
        ) : (
          <div role="status" class="settings-coming">
            {isLate ? <Blank say={words.settings.unreachable} hint={words.settings.comes} /> : words.settings.loading}
          </div>
        )
      ) : (
        <Blank say={words.settings.forbidden} hint={words.settings.forbiddenHint}>
          <button type="button" class="button" onClick={() => route.go({ folder: 'unassigned', conversation: null })}>
            {words.seeUnassigned}
          </button>
        </Blank>
      )}
    </section>
  )
}
