/** An update of more JSON than this is sent as several, so that even in the widest script none is larger than a client's may be. */
const CHARS_PER_UPDATE = 20_000

/** In order, and as many at a time as one update carries; at least one, however long it is. */
export function batches<Part>(parts: readonly Part[], most: number): Part[][] {
  const all: Part[][] = []
  let chars = 0
  for (const part of parts) {
    const { length } = JSON.stringify(part)
    const last = all.at(-1)
    chars += length
    if (last && last.length < most && chars <= CHARS_PER_UPDATE) last.push(part)
    else {
      all.push([part])
      chars = length
    }
  }
  return all
}
