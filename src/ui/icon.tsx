/** Strokes of 1.75 px on a grid of 20; nothing is filled. The bell is Frontdesk's own mark, worn by a bot without a picture. */
const DRAWINGS = {
  bell: 'M4 13.25a6 6 0 0 1 12 0zM2.75 16.25h14.5M10 7.25V4.5M8.25 4.25h3.5',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M10 16V4M4.75 9.25L10 4l5.25 5.25',
} as const

export type IconName = keyof typeof DRAWINGS

/** One of our own icons. `label` is read out; without one the icon is decoration beside words that say it already. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={DRAWINGS[name]} />
}

/** A drawing of that kind from another room's set. */
export function Drawing({ path, label }: { path: string; label?: string | undefined }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" role="img" aria-label={label} aria-hidden={!label}>
      <path d={path} />
    </svg>
  )
}
