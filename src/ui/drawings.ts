/** Drawings of the kind in `icon.tsx` that a window is first seen without. */
export const ALERT = 'M10 6v4.75M10 13.9v.1M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5z'
export const CHECK = 'M4 10.75l4 4 8-9'
export const CLOCK = 'M10 6v4.25l2.75 1.75M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5z'
export const DOWN = 'M10 4v12M5 11l5 5 5-5'
