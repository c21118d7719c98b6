/** What a chat needs to reach the server: a chunk of its own, fetched when the bot has greeted already. */
export { websocketBackend } from '../backend/websocket.ts'
export { serverSideOf } from '../chat/server-side.ts'
