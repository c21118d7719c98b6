import { useInbox } from '../context.ts'
import { Figure } from './figure.tsx'
import type { RuleProps } from './rules-form.ts'
import { SwitchedRule } from './switched-rule.tsx'

/** How long what is closed is kept. */
export function RetentionRule({ form: { erases, days }, onChange }: RuleProps) {
  const { settings } = useInbox().words
  return (
    <SwitchedRule
      title={settings.retention}
      hint={settings.retentionHint}
      isOn={erases}
      says={erases ? settings.retentionOn : settings.retentionOff}
      onTurn={(erases) => onChange({ erases })}
    >
      <Figure label={settings.retentionDays} most={3_650} value={days} onChange={(days) => onChange({ days })} />
    </SwitchedRule>
  )
}
