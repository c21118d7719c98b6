/** What the page holds on to that somebody has put there, counted from before the first script. */
export interface Leftovers {
  /** `type` and target of each listener on the window, on what stands in the document and on what else outlives a chat. */
  listeners: string[]
  /** What waits to be called: timers, frames, idle moments. */
  timers: string[]
  observers: number
  /** Lines to a server, and channels to other tabs. */
  sockets: number
  /** What makes sounds. */
  audio: number
  sheets: number
  /** Names and symbols of the window and the document that were not there before. */
  keys: string[]
}

/** To be run in a page before anything else; `window.leftovers()` then tells. */
export function countLeftovers(): void {
  const listeners = new Map<string, { target: EventTarget; type: string }>()
  const ids = new WeakMap<object, number>()
  let known = 0
  const idOf = (it: object) => {
    if (!ids.has(it)) ids.set(it, known++)
    return ids.get(it)
  }
  const nameOf = (target: EventTarget) => target.constructor.name
  const { addEventListener, removeEventListener } = EventTarget.prototype
  const keyOf = (target: EventTarget, type: string, listener: object, options?: unknown) =>
    [idOf(target), type, idOf(listener), (options as { capture?: boolean })?.capture ?? options === true].join()
  // What goes with its target: an element of the chat's own, a signal, a socket that is counted itself.
  const stays = (target: EventTarget) =>
    target === window ||
    target === window.visualViewport ||
    target === window.navigation ||
    target instanceof MediaQueryList ||
    (target instanceof Node && target.getRootNode() === document)

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options)
    const target = this ?? window
    if (!listener) return
    const key = keyOf(target, type, listener, options)
    listeners.set(key, { target, type })
    const { signal, once } = (typeof options === 'object' ? options : {}) as AddEventListenerOptions
    if (signal) addEventListener.call(signal, 'abort', () => listeners.delete(key))
    if (once) addEventListener.call(target, type, () => listeners.delete(key), { once: true })
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options)
    if (listener) listeners.delete(keyOf(this ?? window, type, listener, options))
  }

  const timers = new Map<unknown, string>()
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window
  const named = (task: unknown) => String(task).slice(0, 80)
  Object.assign(window, {
    setTimeout(task: () => void, delay?: number) {
      const id = setTimeout(() => {
        timers.delete(id)
        task()
      }, delay)
      timers.set(id, named(task))
      return id
    },
    setInterval(task: () => void, delay?: number) {
      const id = setInterval(task, delay)
      timers.set(id, named(task))
      return id
    },
    clearTimeout(id: number) {
      timers.delete(id)
      clearTimeout(id)
    },
    clearInterval(id: number) {
      timers.delete(id)
      clearInterval(id)
    },
  })

  for (const [ask, cancel] of [
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const) {
    const [asked, cancelled] = [window[ask] as (task: (at: never) => void, limit?: object) => number, window[cancel]]
    Object.assign(window, {
      [ask](task: (at: never) => void, limit?: object) {
        const id = asked((at) => {
          timers.delete(ask + id)
          task(at)
        }, limit)
        timers.set(ask + id, `${ask} ${named(task)}`)
        return id
      },
      [cancel](id: number) {
        timers.delete(ask + id)
        cancelled(id)
      },
    })
  }

  let observers = 0
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const Observer = window[name] as typeof ResizeObserver
    const counted = class extends Observer {
      isOn = false
      override observe(...args: Parameters<ResizeObserver['observe']>) {
        if (!this.isOn) observers++
        this.isOn = true
        super.observe(...args)
      }
      override disconnect() {
        if (this.isOn) observers--
        this.isOn = false
        super.disconnect()
      }
    }
    Object.assign(window, { [name]: counted })
  }

  const sockets: WebSocket[] = []
  const Socket = window.WebSocket
  window.WebSocket = class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      sockets.push(this)
    }
  }

  let channels = 0
  const Channel = window.BroadcastChannel
  window.BroadcastChannel = class extends Channel {
    isOpen = true
    constructor(name: string) {
      super(name)
      channels++
    }
    override close() {
      if (this.isOpen) channels--
      this.isOpen = false
      super.close()
    }
  }
  const audio: AudioContext[] = []
  const Audio = window.AudioContext
  window.AudioContext = class extends Audio {
    constructor(options?: AudioContextOptions) {
      super(options)
      audio.push(this)
    }
  }

  const keys = () => [window, document].flatMap((it) => Reflect.ownKeys(it).map(String))
  Object.assign(window, {
    leftovers: (): Leftovers => ({
      listeners: [...listeners.values()]
        .filter(({ target }) => stays(target))
        .map(({ target, type }) => `${nameOf(target)} ${type}`),
      timers: [...timers.values()],
      observers,
      sockets: sockets.filter(({ readyState }) => readyState < WebSocket.CLOSING).length + channels,
      audio: audio.filter(({ state }) => state !== 'closed').length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      keys: keys().filter((key) => !before.includes(key)),
    }),
  })
  const before = keys()
}
