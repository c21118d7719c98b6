import { useEffect } from 'preact/hooks'
import type { Sought } from '../../chat/index.ts'
import { type Filter, MOST_COUNTED } from '../../protocol/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { formatSought } from './address.ts'
import { FilterDays } from './filter-days.tsx'
import { FilterPage } from './filter-page.tsx'
import { FilterSelect } from './filter-select.tsx'
import { agentName, keysOn, languageName } from './named.ts'

const RESULTS = ['lead', 'deal', 'qualified', 'disqualified'] as const

interface FilterFormProps {
  sought: Sought
  onChange: (sought: Sought) => void
  onDone: () => void
}

/** Everything that the list may be kept to, and how many conversations each choice would leave. What is chosen counts at once. */
export function FilterForm({ sought, onChange, onDone }: FilterFormProps) {
  const { desk, words } = useInbox()
  const { filter: say, locale } = words
  const view = useStore(desk.$view)
  const { facets, found, line } = view
  const { filter } = sought
  const asked = `${formatSought(sought)} ${sought.folder}`
  // A line that comes back may have lost the question.
  useEffect(() => desk.askFacets(sought), [desk, asked, line === 'up'])

  const set = (change: Partial<Filter>) => onChange({ ...sought, filter: { ...filter, ...change } })
  const number = new Intl.NumberFormat(locale)
  const counted = (count: number | undefined) => (facets ? number.format(count ?? 0) : '')
  return (
    <>
      <fieldset class="cluster filter-chips">
        <legend class="meta">{say.show}</legend>
        <Choice
          name={say.unread}
          count={counted(facets?.unread)}
          on={filter.unread === true}
          onTurn={(on) => set({ unread: on || undefined })}
        />
        {RESULTS.map((result) => (
          <Choice
            key={result}
            name={say.results[result]}
            count={counted(facets?.results.find((it) => it.result === result)?.count)}
            on={filter.result === result}
            onTurn={(on) => set({ result: on ? result : undefined })}
          />
        ))}
      </fieldset>
      <FilterSelect
        name={say.agent}
        any={say.anyAgent}
        value={filter.agent}
        choices={facets?.agents.map(({ agent, count }) => ({ value: agent.id, name: agent.name, count: counted(count) }))}
        nameOf={(id) => agentName(id, view)}
        onChoose={(agent) => set({ agent })}
      />
      <FilterSelect
        name={say.playbook}
        any={say.anyPlaybook}
        value={filter.playbook}
        choices={facets?.playbooks.map(({ playbook, name, count }) => ({
          value: playbook,
          name: name ?? playbook,
          count: counted(count),
        }))}
        nameOf={(id) => id}
        onChoose={(playbook) => set({ playbook })}
      />
      <FilterSelect
        name={say.language}
        any={say.anyLanguage}
        value={filter.locale}
        choices={facets?.locales.map((it) => ({
          value: it.locale,
          name: languageName(it.locale, locale),
          count: counted(it.count),
        }))}
        nameOf={(tag) => languageName(tag, locale)}
        onChoose={(tag) => set({ locale: tag })}
      />
      <FilterPage page={filter.page} onChange={(page) => set({ page })} />
      <FilterDays from={filter.from} to={filter.to} onChange={set} />
      <div class="filter-foot">
        <p class="meta" role="status">
          {found?.loaded && (found.count >= MOST_COUNTED ? words.countMore : words.count)(found.count)}
        </p>
        {keysOn(filter).length > 0 && (
          <button type="button" class="link filter-clear" onClick={() => onChange({ ...sought, filter: {} })}>
            {say.clear}
          </button>
        )}
        <button type="button" class="button button-primary" onClick={onDone}>
          {say.done}
        </button>
      </div>
    </>
  )
}

interface ChoiceProps {
  name: string
  /** Empty until it is known. */
  count: string
  on: boolean
  onTurn: (on: boolean) => void
}

function Choice({ name, count, on, onTurn }: ChoiceProps) {
  return (
    <button type="button" class="chip filter-choice" aria-pressed={on} onClick={() => onTurn(!on)}>
      {name} {count && <span class="filter-count">{count}</span>}
    </button>
  )
}
