import type { WithServer } from '../../chat/visitor/server-side.ts'
import { afterPaint } from '../../time/after-paint.ts'
import { systemClock } from '../../time/clock.ts'
import { keepTrying } from '../../time/keep-trying.ts'
import type { ChatSettings } from '../surface/options.ts'

/** The server of these settings. The bot needs none to greet: the code for it comes beside the panel, or when it can. */
export function serverOf({ backend, server = '' }: ChatSettings): WithServer {
  const load = () => import('./online.ts')
  afterPaint(() =>
    load().catch(() => {
      // No code: it is asked for again when it is needed.
    }),
  )
  return (use, onFail) =>
    keepTrying(
      async () => {
        const { serverSideOf, backendAt } = await load()
        return serverSideOf(backend ?? backendAt(server))
      },
      systemClock,
      use,
      onFail,
    )
}
