import { faultText } from '../../../playbook/index.ts'
import type { Fault } from '../../../protocol/index.ts'
import { useInbox } from '../../context.ts'

interface FaultListProps {
  /** What the list is called. */
  label: string
  faults: readonly Fault[]
  isHints?: boolean
}

/** What is found in a playbook: where it stands in the JSON, and what to do. */
export function FaultList({ label, faults, isHints }: FaultListProps) {
  const { words } = useInbox()
  return (
    <ul class={isHints ? 'faults hints' : 'faults'} aria-label={label}>
      {faults.map((fault) => (
        <li key={`${fault.path} ${fault.message}`}>
          {fault.path ? <code dir="ltr">{fault.path}</code> : <b>{words.settings.wholePlaybook}</b>}{' '}
          <span>{faultText(fault, words.faults)}</span>
        </li>
      ))}
    </ul>
  )
}
