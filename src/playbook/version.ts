import { writeJson } from '../protocol/json.ts'

/**
 * The id of a playbook's version: two 32-bit FNV-1a hashes over its JSON, in base 36.
 * Not a secret and no proof, only a name: the same text has the same one in the visitor's browser and on the server.
 */
export const versionOf = (playbook: object): string => shortNameOf(writeJson(playbook))

/** A name of 14 letters and figures for any text, the same wherever it is made. */
export const shortNameOf = (text: string): string => `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01234567)}`

function fnv1a(text: string, basis: number): string {
  let hash = basis
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
