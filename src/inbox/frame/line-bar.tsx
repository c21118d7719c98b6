import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { useLost } from './lost.ts'

/** Says so while the line is down, and what that means. Nothing is shown while the first connection is being made. */
export function LineBar({ onReload }: { onReload: () => void }) {
  const { desk, words } = useInbox()
  const { line } = useStore(desk.$view)
  const lost = useLost(line)
  return (
    <div class="line" role="status">
      {line === 'refused' ? (
        <p class="line-bar line-bar-refused">
          {words.lineRefused}
          <button type="button" class="link" onClick={onReload}>
            {words.reload}
          </button>
        </p>
      ) : (
        lost && <p class="line-bar">{words.lineDown}</p>
      )}
    </div>
  )
}
