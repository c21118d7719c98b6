import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Fault } from '../../protocol/index.ts'
import type { Rules } from '../../server/rules/rules.ts'
import { useInbox } from '../context.ts'

interface RulesFaultsProps {
  /** As the server names them, by paths such as `rules.origins[1]`. */
  faults: readonly Fault[]
  /** What it has judged. */
  sent: Rules
}

/** What of the rules cannot be: where it stands in the form, how it was written, and how it is to be. */
export function RulesFaults({ faults, sent }: RulesFaultsProps) {
  const { words } = useInbox()
  return (
    <ul class="faults" aria-label={words.settings.faults(faults.length)}>
      {faults.map(({ path }) => {
        const { label, wrong } = partOf(path, words)
        const written = valueAt({ rules: sent }, path)
        return (
          <li key={path}>
            <bdi>{label}</bdi> {written && <code dir="ltr">{written}</code>} <span>{wrong}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** A part of the form by the path of what it makes. In each of these there is but one way to be wrong; figures are bounded by their fields. */
function partOf(path: string, { settings, why }: InboxWords): { label: string; wrong: string } {
  const { rulesWrong } = settings
  if (path.startsWith('rules.hours.closed')) return { label: settings.closedDays, wrong: rulesWrong.day }
  if (path.startsWith('rules.hours.open')) return { label: settings.span, wrong: rulesWrong.span }
  if (path.startsWith('rules.hours')) return { label: settings.timeZone, wrong: rulesWrong.timeZone }
  if (path.startsWith('rules.origins')) return { label: settings.originsMore, wrong: rulesWrong.origin }
  return { label: settings.rules, wrong: why['bad-option'] }
}

/** What stands at a path, where it is words. */
function valueAt(whole: object, path: string): string | undefined {
  let value: unknown = whole
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = Object.entries(Object(value)).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : undefined
}
