import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import type { DetailProps } from './detail-props.ts'
import { FieldNotes } from './field-notes.tsx'

const CURRENCIES = Intl.supportedValuesOf('currency')

/** In which currency the deal is counted. */
export function Currency(props: DetailProps) {
  const { details, field, state, answer } = props
  const { about } = useInbox().words
  const id = useId()
  const notes = useId()
  const value = state?.text ?? answer ?? ''
  const codes = value === '' || CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES]
  return (
    <div class="about-field">
      <label for={id} class="meta about-label">
        {about.currency}
      </label>
      <select
        id={id}
        class="control about-input"
        value={value}
        aria-describedby={notes}
        onChange={({ currentTarget }) => {
          details.write(field, currentTarget.value)
          details.flush()
        }}
      >
        <option value="">{about.noCurrency}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <FieldNotes {...props} id={notes} label={about.currency} isWrong={props.state?.is === 'invalid'} />
    </div>
  )
}
