// In the inbox: what a press takes until what it asked for is painted. It draws in a shadow root.
window.__inbox = {
  root: () => [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot,

  row: (name) => [...(__inbox.root()?.querySelectorAll('.desk-row') ?? [])].find((row) => row.textContent.includes(name)),

  // The frame in which it is there has been painted.
  async until(isThere) {
    while (!isThere()) await new Promise(requestAnimationFrame)
    await __inbox.painted()
  },

  painted: () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      requestAnimationFrame(() => port2.postMessage(null))
    }),

  async took(button, isThere) {
    const began = performance.now()
    button.click()
    await __inbox.until(isThere)
    return performance.now() - began
  },

  folder(name, row) {
    const button = [...__inbox.root().querySelectorAll('nav button')].find(({ textContent }) => textContent.includes(name))
    return __inbox.took(button, () => __inbox.row(row))
  },

  open(name, last) {
    const said = () => [...__inbox.root().querySelectorAll('[role=log] .bubble')].at(-1)?.textContent
    return __inbox.took(__inbox.row(name).querySelector('button'), () => said()?.includes(last))
  },
}
__inbox.ready = __inbox.until(() => __inbox.row('')).then(() => performance.now())
