import { FILE_NAME_CHARS } from '../../protocol/index.ts'

/** Control characters, and those that turn the direction of writing, with which `gpj.exe` is made to read `exe.jpg`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Half of a surrogate pair, which has no place in UTF-8. */
const HALF = /\p{Cs}/gu

/** A file's name as it is kept: without the folders that it came from and whatever is not to be seen, and short enough. */
export function tidyName(name: string): string {
  const last = name.replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? ''
  const tidy = last.replace(HALF, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')
  if (tidy === '') return 'file'
  if (tidy.length <= FILE_NAME_CHARS) return tidy
  // The ending says what it is, so it stays.
  const ending = /\.[^.]{1,10}$/.exec(tidy)?.[0] ?? ''
  return tidy.slice(0, FILE_NAME_CHARS - ending.length).replace(HALF, '') + ending
}
