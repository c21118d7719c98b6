import { isFrontdeskError } from '../../../protocol/index.ts'

/**
 * Do what a command does. What its user can mend is told in plain words, with exit code 1; anything else is a fault of ours and goes up
 * with its stack.
 */
export async function reporting(command: () => Promise<void> | void): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!isFrontdeskError(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
