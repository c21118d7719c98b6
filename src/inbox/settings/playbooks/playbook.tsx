import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { Answered } from '../../asked/answered.tsx'
import { useAsked } from '../../asked/use-asked.ts'
import { useInbox } from '../../context.ts'
import type { Administrator } from '../administrator.ts'
import { Active } from './active.tsx'
import { DraftEditor } from './draft.tsx'
import { Versions } from './versions.tsx'

interface PlaybookPageProps {
  id: string
  administrator: Administrator
  heading: RefObject<HTMLElement | null>
}

/** One playbook: its switch, its draft, its versions. */
export function PlaybookPage({ id, administrator, heading }: PlaybookPageProps) {
  const { settings } = useInbox().words
  const { api } = administrator
  const asked = useAsked(() => api.playbook(id), id)
  const shelf = useAsked(api.shelf, id)
  const versions = useAsked(() => api.versions(id), id)
  const [said, say] = useState('')

  async function onPublished(number: number) {
    say(settings.published(number))
    // What was pressed is gone with what it was about.
    heading.current?.focus()
    await Promise.all([asked.again(), shelf.again(), versions.again()])
  }

  return (
    <>
      <p role="status" class="settings-good">
        {said}
      </p>
      <Answered asked={asked}>
        {(view) => (
          <>
            <Active id={id} api={api} shelf={shelf} />
            <DraftEditor id={id} view={view} administrator={administrator} onPublished={onPublished} onWrite={() => say('')} />
            <Versions id={id} api={api} asked={versions} onPublished={onPublished} />
          </>
        )}
      </Answered>
    </>
  )
}
