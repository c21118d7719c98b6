/** Screens with room for a word beside the launcher. */
const ROOM = '(min-width: 600px) and (min-height: 480px)'

/** Whether there is room for a word beside the launcher, and no wish to save data. */
export function hasRoom(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  const saves = connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches
  return matchMedia(ROOM).matches && !saves
}
