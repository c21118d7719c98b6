import { useInbox } from '../context.ts'
import { Figure } from './figure.tsx'
import type { RuleProps } from './rules-form.ts'
import { SwitchedRule } from './switched-rule.tsx'

/** What goes for agents who are not there: a conversation is taken back from whoever has gone silent. */
export function DeskRules({ form: { takesBack, takeBackMinutes }, onChange }: RuleProps) {
  const { desk } = useInbox().words.settings
  return (
    <SwitchedRule
      title={desk.title}
      hint={desk.takeBackHint}
      isOn={takesBack}
      says={takesBack ? desk.takeBackOn : desk.takeBackOff}
      onTurn={(takesBack) => onChange({ takesBack })}
    >
      <Figure
        label={desk.takeBackMinutes}
        most={1_440}
        value={takeBackMinutes}
        onChange={(takeBackMinutes) => onChange({ takeBackMinutes })}
      />
    </SwitchedRule>
  )
}
