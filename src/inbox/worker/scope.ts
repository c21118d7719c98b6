/** Work that the browser keeps the worker awake for. */
export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface WorkerEvents {
  install: WorkerEvent
  push: WorkerEvent & { data: { json(): unknown } | null }
  notificationclick: WorkerEvent & { notification: Pick<Notification, 'close' | 'data'> }
  pushsubscriptionchange: WorkerEvent
}

/** A window of the inbox. */
export interface InboxWindow {
  url: string
  focused: boolean
  visibilityState: DocumentVisibilityState
  focus(): Promise<unknown>
  postMessage(message: unknown): void
}

/** As much of a service worker's globals as ours has to do with: TypeScript has either a page's or a worker's. */
export interface WorkerScope {
  registration: Pick<ServiceWorkerRegistration, 'scope' | 'showNotification' | 'getNotifications' | 'pushManager'>
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly InboxWindow[]>
    openWindow(address: string): Promise<unknown>
  }
  navigator: { setAppBadge?: () => Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(name: Name, heard: (event: WorkerEvents[Name]) => void): void
}
