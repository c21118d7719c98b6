import { FrontdeskError } from '../../protocol/index.ts'

/**
 * Load a package that only those need who use `option`.
 *
 * @throws {FrontdeskError} `bad-option`: it is not installed.
 */
export async function optionalPackage<Module>(option: string, name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    // `bad-option`, when it is missing; anything else goes up.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new FrontdeskError('bad-option', `"${option}" needs a package more: npm install ${name}`, { option })
  }
}
