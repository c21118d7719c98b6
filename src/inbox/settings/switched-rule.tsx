import type { ComponentChildren } from 'preact'
import { Toggle } from './toggle.tsx'

export interface SwitchedRuleProps {
  title: string
  hint: string
  isOn: boolean
  /** What is so, as the switch stands. */
  says: string
  onTurn: (isOn: boolean) => void
  /** What there is to say of it while it is on. */
  children: ComponentChildren
}

/** A rule that can be had off. */
export function SwitchedRule({ title, hint, isOn, says, onTurn, children }: SwitchedRuleProps) {
  return (
    <section class="settings-part">
      <h4>{title}</h4>
      <p class="meta">{hint}</p>
      <Toggle isOn={isOn} onPress={() => onTurn(!isOn)}>
        {says}
      </Toggle>
      {isOn && children}
    </section>
  )
}
