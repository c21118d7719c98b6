import { useInbox } from '../context.ts'
import { fullTime } from '../parts/times.ts'
import type { ShownDelivery } from './api.ts'
import { failureText } from './failure-text.ts'

interface DeliveryRowProps {
  delivery: ShownDelivery
  onRetry: (delivery: ShownDelivery, title: string) => void
}

/** What it is, whither it goes, how it went last and what is done about it. */
export function DeliveryRow({ delivery, onRetry }: DeliveryRowProps) {
  const { words } = useInbox()
  const { settings } = words
  const { sink, state, attempts, nextAt, object } = delivery
  const error = failureText(delivery, words)
  const title = delivery.title ?? settings.erased
  const when = { due: settings.nextTry, done: settings.arrivedAt, failed: settings.failedAt }[state](fullTime(nextAt, words))
  return (
    <li class="delivery">
      <p class="delivery-title">
        {object && <span class="meta">{settings.object[object]}</span>} <bdi>{title}</bdi>
      </p>
      <p class="meta">
        <span class="tag">{sink}</span> {settings.tries(attempts)}, {when}
      </p>
      {error && state !== 'done' && (
        <p class="delivery-error" dir="auto">
          {error}
        </p>
      )}
      {state !== 'done' && (
        <button type="button" class="button" aria-label={settings.retryOf(title)} onClick={() => onRetry(delivery, title)}>
          {settings.retry}
        </button>
      )}
    </li>
  )
}
