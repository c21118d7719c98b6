/** What the service worker tells a window of the inbox whose agent has pressed a notification. */
export interface Opening {
  type: 'frontdesk-open'
  /** The address within the inbox: `?site=shop#/mine/…`. */
  open: string
}

export const isOpening = (message: unknown): message is Opening =>
  typeof message === 'object' && message !== null && (message as Opening).type === 'frontdesk-open'
