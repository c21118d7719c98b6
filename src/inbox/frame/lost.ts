import { useEffect, useState } from 'preact/hooks'
import type { LineState } from '../../chat/index.ts'

/** Whether the line is lost: from the first failure until a try succeeds, although each try is `connecting` for a moment. */
export function useLost(line: LineState): boolean {
  const isDown = line === 'down' || line === 'refused'
  const [lost, setLost] = useState(isDown)
  useEffect(() => {
    if (isDown || line === 'up') setLost(isDown)
  }, [isDown, line])
  return lost
}
