import { useInbox } from '../context.ts'
import { Figure } from './figure.tsx'
import type { RuleProps } from './rules-form.ts'
import { SwitchedRule } from './switched-rule.tsx'

/** Whom visitors find, and who keeps a conversation: how much each agent is to hold, when they are away, and when they have been silent for too long. */
export function DeskRules({ form, onChange }: RuleProps) {
  const { desk } = useInbox().words.settings
  return (
    <>
      <Limit
        words={desk.capacity}
        isOn={form.isLimited}
        most={100}
        value={form.capacity}
        onTurn={(isLimited) => onChange({ isLimited })}
        onChange={(capacity) => onChange({ capacity })}
      />
      <Limit
        words={desk.away}
        isOn={form.leaves}
        most={480}
        value={form.awayMinutes}
        onTurn={(leaves) => onChange({ leaves })}
        onChange={(awayMinutes) => onChange({ awayMinutes })}
      />
      <Limit
        words={desk.takeBack}
        isOn={form.takesBack}
        most={1_440}
        value={form.takeBackMinutes}
        onTurn={(takesBack) => onChange({ takesBack })}
        onChange={(takeBackMinutes) => onChange({ takeBackMinutes })}
      />
    </>
  )
}

interface LimitProps {
  words: { title: string; hint: string; on: string; off: string; figure: string }
  isOn: boolean
  most: number
  value: string
  onTurn: (isOn: boolean) => void
  onChange: (value: string) => void
}

function Limit({ words, isOn, most, value, onTurn, onChange }: LimitProps) {
  const { title, hint, on, off, figure } = words
  return (
    <SwitchedRule title={title} hint={hint} isOn={isOn} says={isOn ? on : off} onTurn={onTurn}>
      <Figure label={figure} most={most} value={value} onChange={onChange} />
    </SwitchedRule>
  )
}
