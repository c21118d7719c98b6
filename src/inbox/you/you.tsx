import { useId, useRef } from 'preact/hooks'
import { useSheet } from '../../ui/use-sheet.ts'
import { Answered } from '../asked/answered.tsx'
import { useAsked } from '../asked/use-asked.ts'
import { useInbox } from '../context.ts'
import type { YouApi } from '../people/api.ts'
import peopleCss from '../people/people.css?inline'
import { RepliesPage } from '../replies/replies-page.tsx'
import listsCss from '../settings/lists.css?inline'
import settingsCss from '../settings/settings.css?inline'
import { Face } from './face.tsx'
import { LanguageChoice } from './language.tsx'
import { Password } from './password.tsx'
import { Sessions } from './sessions.tsx'

const CSS = [settingsCss, listsCss, peopleCss].join('\n')

/** Name, address, language, password, and where one is signed in. */
export function YouPage({ api }: { api: YouApi }) {
  const { words, replies } = useInbox()
  const title = useId()
  const body = useRef<HTMLDivElement>(null)
  useSheet(body, CSS)
  const asked = useAsked(api.you, '')
  return (
    <div class="settings-body" ref={body}>
      <div class="page-scroll">
        <div class="page settings-page">
          <Answered asked={asked}>
            {(you) => (
              <>
                <Face you={you} api={api} onSaved={asked.again} />
                <LanguageChoice you={you} api={api} />
                <Password you={you} api={api} onSaved={asked.again} />
                {replies && (
                  <section aria-labelledby={title}>
                    <h3 id={title} class="you-title">
                      {words.replies.own}
                    </h3>
                    <RepliesPage api={replies} of="own" />
                  </section>
                )}
                <Sessions you={you} api={api} onEnded={asked.again} />
              </>
            )}
          </Answered>
        </div>
      </div>
    </div>
  )
}
