import { useState } from 'preact/hooks'
import type { Words } from '../../locales/words.ts'
import { Drawing } from '../../ui/icon.tsx'

/** The server takes no more than this. */
const TEXT_CHARS = 2_000

/** From 1 (bad) to 5 (good). */
const MOUTHS = ['M7 13.5q3-3 6 0', 'M7 13q3-1.5 6 0', 'M7 12.5h6', 'M7 12q3 1.75 6 0', 'M6.5 11.5q3.5 4 7 0']
const FACE = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5zM7.5 8v.1M12.5 8v.1'

export interface RatingProps {
  isRated: boolean
  words: Words
  onRate(score: number, text: string): void
}

/** How it was, asked once and kindly: five faces, and room for a sentence when one was chosen. */
export function Rating({ isRated, words, onRate }: RatingProps) {
  const [chosen, choose] = useState(0)
  const [text, setText] = useState('')
  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault()
        onRate(chosen, text.trim())
      }}
    >
      {isRated ? (
        <p>{words.rateThanks}</p>
      ) : (
        <fieldset>
          <legend>{words.rateQuestion}</legend>
          <div class="scores">
            {MOUTHS.map((mouth, index) => (
              <label key={mouth} class="score" title={words.score(index + 1)}>
                <input
                  type="radio"
                  name="score"
                  class="sr"
                  aria-label={words.score(index + 1)}
                  checked={chosen === index + 1}
                  onChange={() => choose(index + 1)}
                />
                <Drawing path={FACE + mouth} />
              </label>
            ))}
          </div>
          {chosen > 0 && (
            <>
              <p class="score-name">{words.score(chosen)}</p>
              <textarea
                rows={2}
                maxLength={TEXT_CHARS}
                value={text}
                aria-label={words.rateText}
                placeholder={words.rateText}
                dir="auto"
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <button type="submit" class="pill">
                {words.send}
              </button>
            </>
          )}
        </fieldset>
      )}
    </form>
  )
}
