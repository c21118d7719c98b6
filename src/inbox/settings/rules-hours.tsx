import { useId } from 'preact/hooks'
import { WEEK } from '../../cards/index.ts'
import { useInbox } from '../context.ts'
import { newSpan, type RuleProps, type Span } from './rules-form.ts'
import { SwitchedRule } from './switched-rule.tsx'

/** When the site is open: from when to when, on which days, by whose clock. */
export function HoursRules({ form, onChange }: RuleProps) {
  const { settings } = useInbox().words
  const { hasHours, timeZone, open, closed } = form
  const zone = useId()
  const zones = useId()
  const days = useId()
  return (
    <SwitchedRule
      title={settings.hours}
      hint={settings.hoursHint}
      isOn={hasHours}
      says={hasHours ? settings.hoursOn : settings.hoursOff}
      onTurn={(hasHours) => onChange({ hasHours })}
    >
      {open.map((span, index) => (
        <SpanRow
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same, and they have no other name
          key={index}
          span={span}
          onChange={(part) => onChange({ open: open.map((one, at) => (at === index ? { ...one, ...part } : one)) })}
          onRemove={open.length > 1 ? () => onChange({ open: open.filter((_, at) => at !== index) }) : undefined}
        />
      ))}
      <button type="button" class="button" onClick={() => onChange({ open: [...open, newSpan()] })}>
        {settings.hoursMore}
      </button>
      <p class="rule-field">
        <label class="meta" for={zone}>
          {settings.timeZone}
        </label>
        <input
          id={zone}
          class="control rule-input"
          list={zones}
          dir="ltr"
          autocomplete="off"
          value={timeZone}
          onInput={(event) => onChange({ timeZone: event.currentTarget.value })}
        />
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </p>
      <p class="rule-field">
        <label class="meta" for={days}>
          {settings.closedDays}
        </label>
        <textarea
          id={days}
          class="control rule-input"
          dir="ltr"
          rows={3}
          placeholder="2026-12-25"
          value={closed}
          onInput={(event) => onChange({ closed: event.currentTarget.value })}
        />
      </p>
    </SwitchedRule>
  )
}

interface SpanRowProps {
  span: Span
  onChange: (part: Partial<Span>) => void
  onRemove: (() => void) | undefined
}

function SpanRow({ span: { days, from, to }, onChange, onRemove }: SpanRowProps) {
  const { words } = useInbox()
  const { settings } = words
  return (
    <fieldset class="span">
      <legend class="sr">{settings.span}</legend>
      <span class="span-days">
        {WEEK.map((day, index) => (
          <label key={day} class="span-day">
            <input
              type="checkbox"
              class="sr"
              checked={days.includes(day)}
              onChange={() => onChange({ days: WEEK.filter((one) => (one === day) !== days.includes(one)) })}
            />
            <span>{dayName(index, words.locale)}</span>
          </label>
        ))}
      </span>
      <span class="span-times" dir="ltr">
        <Time label={settings.from} value={from} onChange={(from) => onChange({ from })} />
        <span aria-hidden="true">–</span>
        <Time label={settings.to} value={to} onChange={(to) => onChange({ to })} />
      </span>
      {onRemove && (
        <button type="button" class="button" onClick={onRemove}>
          {settings.remove}
        </button>
      )}
    </fieldset>
  )
}

function Time({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      type="time"
      class="control rule-input"
      aria-label={label}
      // The end of a day, which a clock does not show.
      value={value === '24:00' ? '00:00' : value}
      required
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** 1 January 2024 was a Monday. */
const dayName = (index: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index))
