import type { Database } from './database.ts'

/**
 * One commit for all the work that arrives together: waiting for the disk is what costs, and it costs the same for one as for fifty.
 */
export interface GroupCommit {
  /** Run `work` in the next commit. Resolves with its result once that is on the disk; rejects when the commit failed, with nothing changed. */
  add<T>(work: () => T): Promise<T>
  /** Commit now whatever is waiting. */
  flush(): void
}

interface Job {
  run(): () => void
  reject(error: unknown): void
}

export function createGroupCommit(database: Database): GroupCommit {
  let jobs: Job[] = []

  function flush(): void {
    const group = jobs
    jobs = []
    if (group.length === 0) return
    try {
      const settle = database.transaction(() => group.map((job) => job.run()))
      for (const resolve of settle) resolve()
    } catch (error) {
      // Whatever failed has already become a `storage` error; the whole group was rolled back, so each of them is told.
      for (const job of group) job.reject(error)
    }
  }

  return {
    add: (work) =>
      new Promise((resolve, reject) => {
        if (jobs.length === 0) setImmediate(flush)
        jobs.push({
          run() {
            const result = work()
            return () => resolve(result)
          },
          reject,
        })
      }),
    flush,
  }
}
