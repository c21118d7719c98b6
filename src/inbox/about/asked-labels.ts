import type { DeskItem } from '../../chat/index.ts'

/** What agents have called the facts that they asked for themselves, by what those are kept under; the last one counts. */
export function askedLabels(items: readonly DeskItem[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const item of items) {
    if (item.kind !== 'event' || item.event.name !== 'dropped' || item.event.as.kind !== 'form') continue
    for (const { key, label } of item.event.as.fields) if (key !== undefined) labels.set(key, label)
  }
  return labels
}
