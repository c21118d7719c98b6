/**
 * The visitor's conversation without a pixel: build a window of your own on `createVisitorChat`.
 */
export type { Backend, Down, Line, LineEvents } from './backend/backend.ts'
export { type WebsocketOptions, websocketBackend } from './backend/websocket.ts'
export type { CaptureCard, Card, LiveChatCard, MessageCard, OutcomeCard, Playbook, QuestionCard } from './cards/index.ts'
export {
  createVisitorChat,
  type LineState,
  type VisitorChat,
  type VisitorChatOptions,
  type VisitorStore,
  type VisitorView,
} from './chat/index.ts'
export type { Delivery, Event, Item } from './chat/log/item.ts'
export type { Bot, Phase } from './playbook/index.ts'
export { type ErrorCode, type ErrorDetails, FrontdeskError, isFrontdeskError } from './protocol/error.ts'
export type { Fault, FaultCode, FaultDetails } from './protocol/fault.ts'
export type { AgentFace, Start } from './protocol/index.ts'
export type { Clock } from './time/clock.ts'
