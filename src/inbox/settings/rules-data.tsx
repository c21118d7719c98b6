import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { RulesForm } from './rules-form.ts'
import { Toggle } from './toggle.tsx'

interface RuleProps {
  form: RulesForm
  onChange: (part: Partial<RulesForm>) => void
}

/** How long what is closed is kept. */
export function RetentionRule({ form: { erases, days }, onChange }: RuleProps) {
  const { settings } = useInbox().words
  const id = useId()
  return (
    <section class="settings-part">
      <h4>{settings.retention}</h4>
      <p class="meta">{settings.retentionHint}</p>
      <Toggle isOn={erases} onPress={() => onChange({ erases: !erases })}>
        {erases ? settings.retentionOn : settings.retentionOff}
      </Toggle>
      {erases && (
        <p class="rule-field">
          <label class="meta" for={id}>
            {settings.retentionDays}
          </label>
          <input
            id={id}
            class="control rule-input rule-figure"
            type="number"
            inputMode="numeric"
            min={1}
            max={3_650}
            required
            value={days}
            onInput={(event) => onChange({ days: event.currentTarget.value })}
          />
        </p>
      )}
    </section>
  )
}

/** Which pages may chat: those of the configuration, which are only shown, and others. */
export function OriginRules({ form: { origins }, fixed, onChange }: RuleProps & { fixed: readonly string[] }) {
  const { settings } = useInbox().words
  const id = useId()
  return (
    <section class="settings-part">
      <h4>{settings.origins}</h4>
      <p class="meta">{settings.originsHint}</p>
      {fixed.length > 0 && (
        <>
          <p class="meta rule-label">{settings.originsFixed}</p>
          <ul class="settings-plain" dir="ltr">
            {fixed.map((origin) => (
              <li key={origin}>
                <code>{origin}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="rule-field">
        <label class="meta" for={id}>
          {settings.originsMore}
        </label>
        <textarea
          id={id}
          class="control rule-input"
          dir="ltr"
          rows={3}
          spellcheck={false}
          placeholder="https://shop.example"
          value={origins}
          onInput={(event) => onChange({ origins: event.currentTarget.value })}
        />
      </p>
    </section>
  )
}
