import { useEffect } from 'preact/hooks'

/**
 * Call `onSeen` whenever `newest` is before somebody's eyes: at once if the page is to be seen, else when it is again. Without `onSeen`
 * nothing is.
 */
export function useSeen(newest: unknown, onSeen: (() => void) | undefined): void {
  useEffect(() => {
    if (!onSeen) return
    const look = () => {
      if (document.visibilityState === 'visible') onSeen()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [newest, onSeen])
}
