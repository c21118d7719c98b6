/** Where a text ceases to be JSON, counted from 1. `error` is what `JSON.parse` threw. */
export function placeIn(text: string, { message }: SyntaxError): { line: number; column: number } {
  const before = text.slice(0, positionIn(text, message)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Engines tell the position of some mistakes only. What they tell nothing of is most often an end that comes too soon. */
function positionIn(text: string, message: string): number {
  const told = /at position (\d+)/.exec(message)
  if (told) return Number(told[1])
  return isStray(message) ? firstStray(text) : text.length
}

/** A sign that cannot stand where it does: V8 shows what is around it, and not where that is. */
const isStray = (message: string): boolean => message.startsWith('Unexpected token')

/** All that ends before the sign fails for another reason; so the place is found by halves. */
function firstStray(text: string): number {
  let from = 0
  let to = text.length
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (isStray(failureOf(text.slice(0, middle + 1)))) to = middle
    else from = middle + 1
  }
  return from
}

function failureOf(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    // Its message is what is asked for.
    return (error as SyntaxError).message
  }
}
