/**
 * Whose pictures are shown; the others are never asked for, since fetching one tells its host who reads.
 * `'https'`: anyone's, over https, and the page's own (for words that the owner wrote). A list: those of exactly these origins, also as one
 * text with commas; empty, and any other text, such as `'none'`: none.
 */
export type ImagePolicy = string | readonly string[]

export const isFrom = ({ protocol, origin }: URL, images: ImagePolicy): boolean =>
  images === 'https' ? protocol === 'https:' || origin === location.origin : `${images}`.split(/[\s,]+/).includes(origin)
