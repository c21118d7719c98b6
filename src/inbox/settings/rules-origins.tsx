import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { RuleProps } from './rules-form.ts'

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
