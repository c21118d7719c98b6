import { CHOICES, type Look } from './look.ts'

const NAMES: { [Choice in keyof Look]: string } = {
  theme: 'Theme',
  language: 'Language',
  width: 'Width',
  motion: 'Motion',
  accent: 'Accent',
}

/** One of a few for each thing that can be chosen. */
export function Switches({ look, onChange }: { look: Look; onChange(look: Look): void }) {
  return (
    <>
      {(Object.keys(CHOICES) as (keyof Look)[]).map((choice) => (
        <fieldset key={choice}>
          <legend>{NAMES[choice]}</legend>
          <div class="ways">
            {CHOICES[choice].map((value) => (
              <label key={value} title={value}>
                <input
                  type="radio"
                  name={choice}
                  value={value}
                  aria-label={value}
                  checked={look[choice] === value}
                  onChange={() => onChange({ ...look, [choice]: value })}
                />
                {choice === 'accent' ? <Swatch color={value} /> : <span>{value}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}

const Swatch = ({ color }: { color: string }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" fill={color} />
  </svg>
)
