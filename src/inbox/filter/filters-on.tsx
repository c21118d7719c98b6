import { useEffect } from 'preact/hooks'
import type { Sought } from '../../chat/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { keysOn, nameOf } from './named.ts'

/** What the list is kept to, each part with the way out of it. */
export function FiltersOn({ sought, onChange }: { sought: Sought; onChange: (sought: Sought) => void }) {
  const { desk, words } = useInbox()
  const { filter: say } = words
  const view = useStore(desk.$view)
  const { filter } = sought
  // A link names a playbook, and who may be gone, by their ids.
  const isNamed = view.facets !== null || (filter.playbook === undefined && filter.agent === undefined)
  useEffect(() => {
    if (!isNamed) desk.askFacets(sought)
  }, [desk, isNamed])
  return (
    <ul class="cluster filters-on" aria-label={say.areOn}>
      {keysOn(filter).map((key) => {
        const name = nameOf(key, filter, view, words)
        return (
          <li key={key}>
            <button
              type="button"
              class="filter-on"
              aria-label={say.remove(name)}
              title={say.remove(name)}
              onClick={() => onChange({ ...sought, filter: { ...filter, [key]: undefined } })}
            >
              <span class="one-line" dir="auto">
                {name}
              </span>
              <Icon name="close" />
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" class="link filter-clear" onClick={() => onChange({ ...sought, filter: {} })}>
          {say.clear}
        </button>
      </li>
    </ul>
  )
}
