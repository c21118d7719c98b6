import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { link, safeUrl } from './link.tsx'
import { type ImagePolicy, isFrom } from './sources.ts'

export type { ImagePolicy }

export type Author = 'bot' | 'agent' | 'visitor'

/** What holds for an author's pictures. Unless `images` is given the bot may show any over https, and an agent none; a visitor never may. */
export const policyFor = (author: Author, images?: ImagePolicy): ImagePolicy =>
  author === 'visitor' ? [] : (images ?? (author === 'bot' ? 'https' : []))

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
  return isShown(url, images) ? <Picture url={url} alt={alt} linked={linked} /> : inWords(url, alt, linked)
}

interface PictureProps {
  url: URL
  alt: string
  linked: boolean
}

/** One that is not there, or that the page's own policy forbids, is as one that may not be shown. */
function Picture({ url, alt, linked }: PictureProps) {
  const [isLost, setLost] = useState(false)
  if (isLost) return <>{inWords(url, alt, linked)}</>
  const drawn = (
    <img alt={alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" src={url.href} onError={() => setLost(true)} />
  )
  return framed(drawn, linked ? undefined : alt || url.pathname.split('/').at(-1) || url.host)
}

const inWords = (url: URL, alt: string, linked: boolean): VNode | string | undefined =>
  linked ? alt : link(url.href, alt || url.href)

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
const isShown = (url: URL, images: ImagePolicy): boolean => !/\.svgz?$/i.test(url.pathname) && isFrom(url, images)
