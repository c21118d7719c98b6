import { useState } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** Whoever speaks, as they are shown beside their words. */
export interface Face {
  name: string
  /** Address of a picture; without one, or when it does not load, initials or the bot's mark are drawn. */
  picture?: string | undefined
  bot?: boolean
}

/** The first letters of the first and the last word. Counted in whole characters, so no emoji or letter of another script is cut in two. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

/** A round picture. The name always stands beside it in words, so it is decoration to a screen reader. */
export function Avatar({ face, size = 28 }: { face: Face; size?: 28 | 40 }) {
  const [broken, setBroken] = useState<string>()
  const { picture, name, bot } = face
  const drawn = picture && picture !== broken
  return (
    <span class={`avatar avatar-${size}${bot ? ' avatar-bot' : ''}`} aria-hidden="true">
      {drawn ? (
        <img src={picture} alt="" width={size} height={size} referrerpolicy="no-referrer" onError={() => setBroken(picture)} />
      ) : bot ? (
        <Icon name="bell" />
      ) : (
        initials(name)
      )}
    </span>
  )
}
