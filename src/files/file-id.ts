import { newId } from '../protocol/ids.ts'

/** How the ids of files begin that no server knows yet. */
const HERE = 'here-'

export const newFileId = (): string => HERE + newId()

/** Whether a file was not sent yet when this id named it. */
export const isUnsent = (id: string): boolean => id.startsWith(HERE)
