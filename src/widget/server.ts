import type { WithServer } from '../chat/server-side.ts'
import { systemClock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'
import { socketAt } from './addresses.ts'
import type { ChatSettings } from './options.ts'

/** The server of these settings. The bot needs none to greet: the code for it comes when the panel is there already. */
export const serverOf =
  ({ backend, server = '' }: ChatSettings): WithServer =>
  (use, onFail) =>
    keepTrying(
      async () => {
        const { serverSideOf, websocketBackend } = await import('./online.ts')
        return serverSideOf(backend ?? websocketBackend(socketAt(server)))
      },
      systemClock,
      use,
      onFail,
    )
