import type { Format } from './look.ts'

/** In the hand of `ui/icon.tsx`: strokes of 1.75 px on a grid of 20. */
export const DRAWINGS: Readonly<Record<Format, string>> = {
  strong: 'M6.25 4h4.5a3 3 0 0 1 0 6h-4.5zM6.25 10h5.25a3 3 0 0 1 0 6H6.25z',
  em: 'M8.5 4H14M6 16h5.5M11.75 4l-3.5 12',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  link: 'M8.5 11.5a3 3 0 0 0 4.25 0l2.75-2.75a3 3 0 0 0-4.25-4.25l-.75.75M11.5 8.5a3 3 0 0 0-4.25 0L4.5 11.25a3 3 0 0 0 4.25 4.25l.75-.75',
  bullet_list: 'M8 5.25h8.75M8 10h8.75M8 14.75h8.75M4 5.25h.01M4 10h.01M4 14.75h.01',
  ordered_list: 'M8.5 5.25h8.25M8.5 10h8.25M8.5 14.75h8.25M3.5 4L4.75 3.5v3.75M3.5 13.25a1 1 0 0 1 2 .25c0 .75-2 1.5-2 2.75h2.25',
  blockquote: 'M4 4.75v10.5M8 6.25h8.75M8 10h8.75M8 13.75h5.5',
  code_block: 'M3.25 4.25h13.5v11.5H3.25zM8.25 8l-2 2 2 2M11.75 8l2 2-2 2',
}
