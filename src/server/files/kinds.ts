import type { FileLimits } from '../../protocol/index.ts'

/**
 * Every content type that can be taken, with the endings that a name of it may have. What a browser could run, HTML and SVG above all, is not
 * among them; nor are archives, of which nobody can tell what is inside.
 */
export const FILE_KINDS: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'md'],
  'text/csv': ['csv'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
}

/** What is taken where an owner says nothing else: 10 MB, and every kind. */
export const FILE_LIMITS: FileLimits = { mostBytes: 10_000_000, types: Object.keys(FILE_KINDS) }

/** Those that browsers show by themselves, and in which nothing can be run. */
export const isPicture = (type: string): boolean => type.startsWith('image/') && Object.hasOwn(FILE_KINDS, type)

/** The ending of a name, in lower case; empty where it has none. */
const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The type that a name's ending promises; `undefined` for one that is not taken. */
export const typeOfName = (name: string): string | undefined =>
  Object.keys(FILE_KINDS).find((type) => FILE_KINDS[type]?.includes(endingOf(name)))
