/** Where this shop's chat is served from, as its page says. */
export const chatServer = (): string => document.querySelector<HTMLMetaElement>('meta[name=chat-server]')?.content ?? ''
