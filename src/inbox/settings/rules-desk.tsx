import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { RulesForm } from './rules-form.ts'
import { Toggle } from './toggle.tsx'

interface DeskRulesProps {
  form: RulesForm
  onChange: (part: Partial<RulesForm>) => void
}

/** What goes for agents who are not there: a conversation is taken back from whoever has gone silent. */
export function DeskRules({ form: { takesBack, takeBackMinutes }, onChange }: DeskRulesProps) {
  const { desk } = useInbox().words.settings
  return (
    <section class="settings-part">
      <h4>{desk.title}</h4>
      <p class="meta">{desk.takeBackHint}</p>
      <Toggle isOn={takesBack} onPress={() => onChange({ takesBack: !takesBack })}>
        {takesBack ? desk.takeBackOn : desk.takeBackOff}
      </Toggle>
      {takesBack && (
        <Figure
          label={desk.takeBackMinutes}
          most={1_440}
          value={takeBackMinutes}
          onChange={(takeBackMinutes) => onChange({ takeBackMinutes })}
        />
      )}
    </section>
  )
}

interface FigureProps {
  label: string
  most: number
  value: string
  onChange: (value: string) => void
}

function Figure({ label, most, value, onChange }: FigureProps) {
  const id = useId()
  return (
    <p class="rule-field">
      <label class="meta" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control rule-input rule-figure"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        required
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  )
}
