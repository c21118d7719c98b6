import type { ComponentChildren } from 'preact'

interface BlankProps {
  /** One sentence. */
  say: string
  hint?: string | undefined
  /** The one way on. */
  children?: ComponentChildren
}

/** A place that holds nothing yet: one sentence, what it means, and one way on. */
export function Blank({ say, hint, children }: BlankProps) {
  return (
    <div class="blank">
      <p class="blank-say">{say}</p>
      {hint && <p class="blank-hint">{hint}</p>}
      {children}
    </div>
  )
}
