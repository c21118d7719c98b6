export type { Backend, Down, Line, LineEvents } from './backend/backend.ts'
export { type WebsocketOptions, websocketBackend } from './backend/websocket.ts'
export {
  type CaptureCard,
  type Card,
  checkPlaybook,
  type LiveChatCard,
  type MessageCard,
  type OutcomeCard,
  type Playbook,
  parsePlaybook,
  type QuestionCard,
  type Reason,
  type Starts,
  type StartWhen,
} from './cards/index.ts'
export type { IdentityState, LineState } from './chat/index.ts'
export type { WordOverrides } from './locales/overrides.ts'
export type { Words } from './locales/words.ts'
export type { Phase } from './playbook/index.ts'
export { type ErrorCode, type ErrorDetails, FrontdeskError, isFrontdeskError } from './protocol/error.ts'
export type { Fault, FaultCode, FaultDetails } from './protocol/fault.ts'
export type { AgentFace } from './protocol/index.ts'
export { createChat } from './widget/create-chat.ts'
export type { Explanation, PlaybookExplanation } from './widget/starts/explanation.ts'
export type { Chat } from './widget/surface/chat.ts'
export type { ChatEvent, ChatEvents, ChatListener } from './widget/surface/events.ts'
export type { ChatChanges, ChatOptions } from './widget/surface/options.ts'
export type { ChatState, Consent } from './widget/surface/state.ts'
export { type StoredItem, storedItems } from './widget/surface/stored-items.ts'
