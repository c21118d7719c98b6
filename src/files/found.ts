import type { FileDoor } from './door.ts'
import type { Upload } from './upload.ts'

type Find = (id: string) => Upload | undefined

/** Apart from the uploads themselves, whose code those who only look at files do not need. */
const finders = new WeakMap<FileDoor, Find>()

export const letFind = (door: FileDoor, find: Find): void => void finders.set(door, find)

/** The upload behind a file of a message, by either of its ids, where it was sent from here. */
export const findUpload = (door: FileDoor, id: string): Upload | undefined => finders.get(door)?.(id)
