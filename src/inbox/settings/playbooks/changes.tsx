import type { Change } from '../../../playbook/index.ts'
import { useInbox } from '../../context.ts'

/** In what two versions differ, to be read. */
export function Changes({ changes }: { changes: Change[] }) {
  const { settings } = useInbox().words
  if (changes.length === 0) return <p>{settings.noChanges}</p>
  return (
    <ul class="changes">
      {changes.map(({ path, kind, before, after }) => (
        <li key={`${path} ${kind}`}>
          <p class="change-head">
            <span class="tag">{settings.change[kind]}</span> <code>{path || settings.wholePlaybook}</code>
          </p>
          {before !== undefined && <Side say={settings.before} value={before} is="before" />}
          {after !== undefined && <Side say={settings.after} value={after} is="after" />}
        </li>
      ))}
    </ul>
  )
}

function Side({ say, value, is }: { say: string; value: unknown; is: 'before' | 'after' }) {
  return (
    <div class={`change change-${is}`}>
      <span class="change-say">{say}</span>
      <pre dir="auto">{typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
