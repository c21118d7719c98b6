// Runs in the page before any of its scripts, as it stands here. `page.ts` says what each part is for.
{
  const bench = { launcherAt: 0, clickAt: 0, usableAt: 0, longTasks: [], shift: 0 }
  window.__bench = bench

  // Open shadow roots are looked into, as a visitor's eye does.
  bench.all = (selector, root = document, found = []) => {
    found.push(...root.querySelectorAll(selector))
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) bench.all(selector, element.shadowRoot, found)
    return found
  }
  bench.one = (selector) => bench.all(selector)[0]

  const isOpaque = (element) => {
    for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
      const { visibility, display, opacity } = getComputedStyle(node)
      if (visibility === 'hidden' || display === 'none' || opacity < 0.5) return false
    }
    return true
  }
  const isVisible = (element) => {
    const { width, height, left, right, top, bottom } = element.getBoundingClientRect()
    const isInView = width >= 2 && height >= 2 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    return isInView && isOpaque(element)
  }
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const topmost = (x, y, root = document) => {
    const element = root.elementFromPoint(x, y)
    const inner = element?.shadowRoot?.elementFromPoint(x, y)
    return inner && inner !== element ? topmost(x, y, element.shadowRoot) : element
  }
  const isHit = (element) => {
    const { x, y } = middle(element)
    for (let node = topmost(x, y); node; node = node.parentNode ?? node.host) if (node === element) return true
    return false
  }
  const isUsable = (field) => !field.disabled && !field.readOnly && isVisible(field) && isHit(field)

  const watch = (find, fits, key) => {
    const look = () => {
      const element = window.__adapter && find()
      if (!element || !fits(element)) return requestAnimationFrame(look)
      bench[key] = performance.now()
      __seen(key)
    }
    requestAnimationFrame(look)
  }
  watch(() => __adapter.launcher(), isVisible, 'launcherAt')

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value
  }).observe({ type: 'layout-shift', buffered: true })

  bench.target = () => middle(__adapter.launcher())
  bench.arm = () => {
    addEventListener('pointerdown', (event) => (bench.clickAt ||= event.timeStamp), true)
    watch(() => bench.clickAt && __adapter.composer(), isUsable, 'usableAt')
  }

  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(0)
      })
    })
  bench.deliver = async (count, from, limitMs) => {
    await __adapter.prepare?.(count, from)
    const began = performance.now()
    await __adapter.append(count, from)
    while (!__adapter.shows(from + count - 1)) if ((await painted()) - began > limitMs) return -1
    return (await painted()) - began
  }
  bench.oneByOne = async (count, from) => {
    const times = []
    for (let i = from; i < from + count; i++) {
      await new Promise((later) => setTimeout(later, 300))
      times.push(await bench.deliver(1, i, 10_000))
    }
    return times
  }
}
