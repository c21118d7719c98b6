/** What a chat needs to reach the server: a chunk of its own, fetched when the bot has greeted already. */
import type { Backend } from '../../backend/backend.ts'
import { websocketBackend } from '../../backend/websocket.ts'
import { socketAt } from '../surface/addresses.ts'

export { serverSideOf } from '../../chat/visitor/server-side.ts'

/** The backend of the server at this address. */
export const backendAt = (server: string): Backend => websocketBackend(socketAt(server), { files: server })
