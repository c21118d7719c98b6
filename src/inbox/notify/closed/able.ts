import type { ClosedState } from './closed.ts'

/** Why this browser cannot be called while the inbox is closed; `null` where it can. */
export function inability(page: Window): Extract<ClosedState, 'absent' | 'install' | 'insecure'> | null {
  if (!page.isSecureContext) return 'insecure'
  const { navigator } = page
  const isAble = 'serviceWorker' in navigator && 'PushManager' in page && 'Notification' in page
  if (isAble) return null
  // There, only what was put on the home screen has them. An iPad says that it is a Mac.
  const isHandheldApple =
    /iP(hone|ad|od)/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  return isHandheldApple && !page.matchMedia('(display-mode: standalone)').matches ? 'install' : 'absent'
}
