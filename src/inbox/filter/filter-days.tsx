import { useInbox } from '../context.ts'
import { dayOf, endOfDay, startOfDay } from './day.ts'
import { FilterDay } from './filter-day.tsx'

interface FilterDaysProps {
  from: number | undefined
  to: number | undefined
  onChange: (days: { from?: number | undefined; to?: number | undefined }) => void
}

const SPANS = [1, 7, 30] as const

/** When something was said or done last: the last so many days, or between any two. */
export function FilterDays({ from, to, onChange }: FilterDaysProps) {
  const { words, clock } = useInbox()
  const { filter: say } = words
  const now = new Date(clock.now())
  const daysAgo = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1).getTime()
  return (
    <fieldset class="filter-days">
      <legend class="meta">{say.when}</legend>
      <div class="cluster filter-chips">
        {SPANS.map((days) => {
          const on = from === daysAgo(days) && to === undefined
          return (
            <button
              key={days}
              type="button"
              class="chip filter-choice"
              aria-pressed={on}
              onClick={() => onChange({ from: on ? undefined : daysAgo(days), to: undefined })}
            >
              {say.lastDays(days)}
            </button>
          )
        })}
      </div>
      <div class="filter-between">
        <FilterDay
          name={say.from}
          day={from === undefined ? '' : dayOf(from)}
          max={to === undefined ? undefined : dayOf(to - 1)}
          onDay={(day) => onChange({ from: startOfDay(day) })}
        />
        <FilterDay
          name={say.to}
          day={to === undefined ? '' : dayOf(to - 1)}
          min={from === undefined ? undefined : dayOf(from)}
          onDay={(day) => onChange({ to: endOfDay(day) })}
        />
      </div>
    </fieldset>
  )
}
