import { useEffect, useState } from 'preact/hooks'
import { useInbox } from '../context.ts'

/** The time, told anew every `everyMs`; `null` asks for no ticking. */
export function useNow(everyMs: number | null): number {
  const { clock } = useInbox()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    if (everyMs === null) return
    setNow(clock.now())
    let stop = clock.after(everyMs, function tick() {
      setNow(clock.now())
      stop = clock.after(everyMs, tick)
    })
    return () => stop()
  }, [clock, everyMs])
  return now
}
