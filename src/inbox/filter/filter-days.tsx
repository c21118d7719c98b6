import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import { dayOf, endOfDay, startOfDay } from './day.ts'

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
  const id = useId()
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
        <label class="meta" for={`${id}-from`}>
          {say.from}
        </label>
        <input
          id={`${id}-from`}
          type="date"
          class="control"
          value={from === undefined ? '' : dayOf(from)}
          {...(to !== undefined && { max: dayOf(to - 1) })}
          onChange={({ currentTarget }) => onChange({ from: startOfDay(currentTarget.value) })}
        />
        <label class="meta" for={`${id}-to`}>
          {say.to}
        </label>
        <input
          id={`${id}-to`}
          type="date"
          class="control"
          value={to === undefined ? '' : dayOf(to - 1)}
          {...(from !== undefined && { min: dayOf(from) })}
          onChange={({ currentTarget }) => onChange({ to: endOfDay(currentTarget.value) })}
        />
      </div>
    </fieldset>
  )
}
