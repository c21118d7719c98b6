/** Makes the thing under test, new and empty. */
export type Create<Subject> = () => Promise<Subject & { destroy(): Promise<void> }>

/**
 * One promise of a contract. Bound to any runner in a line:
 *
 * ```ts
 * for (const check of storageChecks({ durable: true })) it(check.name, () => check.run(create))
 * ```
 */
export interface Check<Subject> {
  /** A sentence that holds, with the number of the rule in front where it shows one. */
  name: string
  /** Makes a subject of its own and destroys it. Rejects with a `CheckError` when the promise is not kept. */
  run(create: Create<Subject>): Promise<void>
}

/** Name a promise, and say how it is put to the test. */
export function check<Subject>(name: string, prove: (subject: Subject) => Promise<void>): Check<Subject> {
  return {
    name,
    async run(create) {
      const subject = await create()
      try {
        await prove(subject)
      } finally {
        await subject.destroy()
      }
    },
  }
}
