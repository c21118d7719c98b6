import type { VNode } from 'preact'
import { link, safeUrl } from './link.tsx'

/**
 * Whose pictures a message shows by itself; all others become links, since fetching one tells its host who reads.
 * `'https'`: anyone's, over https (for words that the owner wrote). A list: those of exactly these origins; empty: none.
 */
export type ImagePolicy = 'https' | readonly string[]

/**
 * A picture in a box of fixed proportions, so that nothing moves when it arrives; or a link to it, or inside a link its `alt`.
 *
 * @returns `undefined` where the address is not one of http or https; the caller then shows what was written.
 */
export function image(
  address: string,
  alt: string,
  { images, linked }: { images: ImagePolicy; linked: boolean },
): VNode | string | undefined {
  const url = safeUrl(address)
  if (!url?.protocol.startsWith('http')) return undefined
  if (isShown(url, images))
    return framed(
      <img alt={alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" src={url.href} />,
      linked ? undefined : alt || url.pathname.split('/').at(-1) || url.host,
    )
  return linked ? alt : link(url.href, alt || url.href)
}

/** In a box of fixed proportions; one with a name is a button, which the talk around it opens large. */
const framed = (picture: VNode, name: string | undefined): VNode =>
  name === undefined ? (
    <span class="rich-image">{picture}</span>
  ) : (
    <button type="button" class="rich-image" aria-label={name}>
      {picture}
    </button>
  )

/** An SVG is a document, not a picture. */
function isShown(url: URL, images: ImagePolicy): boolean {
  if (/\.svgz?$/i.test(url.pathname)) return false
  return images === 'https' ? url.protocol === 'https:' : images.includes(url.origin)
}
