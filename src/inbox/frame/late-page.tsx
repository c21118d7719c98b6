import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Later, useLater } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'
import { BackButton } from '../parts/back.tsx'
import { Blank } from '../parts/blank.tsx'

export interface LatePageProps<Module, Api> {
  title: string
  /** Fetched when the page is first gone to, and only where there is an `api` for it. */
  page: Later<Module>
  api: Api | undefined
  /** Said while it is fetched. */
  loading: string
  /** Said, as what to expect, where it could not be fetched. */
  comes: string
  /** Shown where there is no `api`; by default, that the page cannot be reached. */
  refused?: ComponentChildren
  children: (module: Module, api: Api) => ComponentChildren
}

/** A page in the place of the list and the conversation. It comes when it is first gone to, for most who sit at the desk never go there. */
export function LatePage<Module, Api>({ title, page, api, loading, comes, refused, children }: LatePageProps<Module, Api>) {
  const { words, clock } = useInbox()
  const { module, isLate } = useLater(page, api !== undefined, clock)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    // Whoever came by a press goes on here: on a phone the button that they pressed is gone. A deep link takes no focus from the page.
    const it = heading.current
    if (it && (it.getRootNode() as ShadowRoot).activeElement) it.focus()
  }, [])

  function waiting() {
    if (api === undefined && refused) return refused
    return (
      <div role="status" class="settings-coming">
        {isLate || api === undefined ? <Blank say={words.settings.unreachable} hint={comes} /> : loading}
      </div>
    )
  }

  return (
    <section class="settings" aria-label={title}>
      <header class="column-head">
        <BackButton to="folders" />
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {module && api !== undefined ? children(module, api) : waiting()}
    </section>
  )
}
