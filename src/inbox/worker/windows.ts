import type { InboxWindow, WorkerScope } from './scope.ts'

/** The inbox's open windows in which this place can be shown, the one that is looked at first. One whose address names another site is that site's. */
export async function windowsFor(scope: WorkerScope, open: string): Promise<InboxWindow[]> {
  const wanted = siteOf(addressOf(scope, open))
  const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ours = all.filter(({ url }) => url.startsWith(scope.registration.scope) && [null, wanted].includes(siteOf(url)))
  return ours.sort((a, b) => Number(b.focused) - Number(a.focused))
}

/** Whether somebody looks at this very place. The inbox as a whole is none. */
export async function isLookedAt(scope: WorkerScope, open: string): Promise<boolean> {
  const { hash } = new URL(addressOf(scope, open))
  const found = hash ? await windowsFor(scope, open) : []
  return found.some(({ url, focused, visibilityState }) => focused && visibilityState === 'visible' && new URL(url).hash === hash)
}

export const addressOf = (scope: WorkerScope, open: string): string => new URL(open, scope.registration.scope).href

const siteOf = (address: string): string | null => new URL(address).searchParams.get('site')
