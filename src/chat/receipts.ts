/** How far each side has read: what the other told, and what this side has told and will tell again on a new line. */
export interface Receipts {
  /** The `seq` up to which the other side has read. */
  theirs(): number
  heard(seq: number): void
  /** This side has read up to here. */
  tell(seq: number): void
  /** The line is new, or the conversation is another. */
  again(): void
  reset(): void
}

export function createReceipts(send: (seq: number) => boolean): Receipts {
  let theirs = 0
  let ours = 0
  let told = 0

  function tellIt(): void {
    if (ours > told && send(ours)) told = ours
  }

  return {
    theirs: () => theirs,
    heard(seq) {
      theirs = Math.max(theirs, seq)
    },
    tell(seq) {
      ours = Math.max(ours, seq)
      tellIt()
    },
    again() {
      told = 0
      tellIt()
    },
    reset() {
      theirs = ours = told = 0
    },
  }
}
