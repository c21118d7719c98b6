/** A chat as a React component, or a hook. */
export { type ChatListeners, FrontdeskChat, useFrontdeskChat } from './widget/react.ts'
