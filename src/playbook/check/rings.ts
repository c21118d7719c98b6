import type { Graph } from './graph.ts'

/** One card of every ring whose cards all go on by themselves. */
export function restlessRings(graph: Graph): string[] {
  const done = new Set<string>()
  const rings = new Set<string>()
  for (const start of graph.keys()) {
    const road = [{ id: start, exit: 0 }]
    const onRoad = new Set([start])
    for (let here = road.at(-1); here; here = road.at(-1)) {
      const node = graph.get(here.id)
      const exit = node && !node.awaits && !done.has(here.id) ? node.exits[here.exit++] : undefined
      if (!exit) {
        done.add(here.id)
        onRoad.delete(here.id)
        road.pop()
      } else if (exit.next !== null && onRoad.has(exit.next)) rings.add(exit.next)
      else if (exit.next !== null) {
        onRoad.add(exit.next)
        road.push({ id: exit.next, exit: 0 })
      }
    }
  }
  return [...rings]
}
