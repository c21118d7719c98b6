import { useEffect, useRef } from 'preact/hooks'
import { useSheet } from '../../ui/use-sheet.ts'
import { useInbox } from '../context.ts'
import { People } from '../people/people.tsx'
import { RepliesPage } from '../replies/replies-page.tsx'
import { type SettingsPlace, settingsAt } from '../route.ts'
import type { Administrator } from './administrator.ts'
import { Deliveries } from './deliveries.tsx'
import listsCss from './lists.css?inline'
import draftCss from './playbooks/draft.css?inline'
import foundCss from './playbooks/found.css?inline'
import { PlaybookPage } from './playbooks/playbook.tsx'
import { Playbooks } from './playbooks/playbooks.tsx'
import shelvedCss from './playbooks/shelved.css?inline'
import rulesCss from './rules.css?inline'
import { RulesPage } from './rules.tsx'
import settingsCss from './settings.css?inline'

const CSS = [settingsCss, listsCss, shelvedCss, draftCss, foundCss, rulesCss].join('\n')
const PAGES = ['playbooks', 'replies', 'people', 'rules', 'deliveries'] as const

/** What an administrator sees of a site beside its desk. */
export function Settings({ place, administrator }: { place: SettingsPlace; administrator: Administrator }) {
  const { route, words, replies } = useInbox()
  const body = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const playbook = place.page === 'playbooks' ? place.playbook : undefined

  useSheet(body, CSS)

  // On a phone they are wider than it: the one that is shown is not to be cut off.
  const tabs = useRef<HTMLElement>(null)
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [place.page, words])

  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus()
    isFirst.current = false
  }, [place.page, playbook])

  return (
    <div class="settings-body" ref={body}>
      <nav class="settings-nav" ref={tabs} aria-label={words.settings.sections}>
        {PAGES.map((page) => (
          <button
            key={page}
            type="button"
            class="settings-tab"
            aria-current={page === place.page ? 'page' : undefined}
            onClick={() => route.go(settingsAt({ page }))}
          >
            {words.settings[page]}
          </button>
        ))}
      </nav>
      <div class="page-scroll">
        <div class="page settings-page">
          {playbook !== undefined && (
            <button type="button" class="link settings-up" onClick={() => route.go(settingsAt({ page: 'playbooks' }))}>
              {words.settings.allPlaybooks}
            </button>
          )}
          <h3 class="settings-title" ref={heading} tabIndex={-1}>
            {playbook ?? words.settings[place.page === 'you' ? 'people' : place.page]}
          </h3>
          {playbook !== undefined && (
            <PlaybookPage key={playbook} id={playbook} administrator={administrator} heading={heading} />
          )}
          {place.page === 'playbooks' && playbook === undefined && <Playbooks api={administrator.api} />}
          {place.page === 'people' && <People api={administrator.people} heading={heading} />}
          {place.page === 'deliveries' && <Deliveries api={administrator.api} heading={heading} />}
          {place.page === 'replies' && replies && <RepliesPage api={replies} of="shared" />}
          {place.page === 'rules' && <RulesPage api={administrator.api} />}
        </div>
      </div>
    </div>
  )
}
