/** Drawn as `icon.tsx` says. */
export const SHEET = 'M5 2.75h6.5l3.5 3.5v11H5zM11.25 3v3.5h3.5'
export const SHEET_LINES = `${SHEET}M7.75 10h4.5M7.75 13h4.5`
export const SAVE = 'M10 3.5v9M6 9l4 4 4-4M4 16.25h12'
export const CLIP =
  'M15.75 9.5l-5.9 5.9a3.6 3.6 0 0 1-5.1-5.1l6.4-6.4a2.4 2.4 0 0 1 3.4 3.4l-6.3 6.3a1.2 1.2 0 0 1-1.7-1.7l5.5-5.5'
