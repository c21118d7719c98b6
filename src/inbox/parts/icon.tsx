import { Drawing } from '../../ui/icon.tsx'

/** The inbox's own icons, in the hand of `ui/icon.tsx`: strokes of 1.75 px on a grid of 20. */
const DRAWINGS = {
  unassigned:
    'M3 11.5h3.75l1.25 2.25h4l1.25-2.25H17M3 11.5l2.25-7h9.5l2.25 7v4a1.25 1.25 0 0 1-1.25 1.25H4.25A1.25 1.25 0 0 1 3 15.5z',
  mine: 'M3.5 4.25h13v9.5H9.25L6 16.5v-2.75H3.5z',
  closed: 'M3 4h14v3.5H3zM4.25 7.5V16h11.5V7.5M8 10.75h4',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  person: 'M10 3.25a3.25 3.25 0 1 1 0 6.5a3.25 3.25 0 0 1 0-6.5zM3.75 16.75a6.25 6.25 0 0 1 12.5 0',
  more: 'M5 9.25v1.5M10 9.25v1.5M15 9.25v1.5',
  leave: 'M8 3.5H4.25v13H8M12.25 6.5L15.75 10l-3.5 3.5M15.5 10H8',
  give: 'M7.5 3.5a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 0 1 0-5.5zM2.5 15.75a5 5 0 0 1 8.75-3.3M11.5 15h6M14.75 12.25L17.5 15l-2.75 2.75',
  note: 'M5.25 9h9.5v7.25h-9.5zM7 9V6.5a3 3 0 0 1 6 0V9M10 11.75v1.75',
  keys: 'M2.75 5.25h14.5v9.5H2.75zM5.75 8.25h.01M8.6 8.25h.01M11.4 8.25h.01M14.25 8.25h.01M7 11.75h6',
  bell: 'M10 3a4.75 4.75 0 0 1 4.75 4.75c0 4 1.75 5.5 1.75 5.5h-13s1.75-1.5 1.75-5.5A4.75 4.75 0 0 1 10 3zM8.25 16a1.9 1.9 0 0 0 3.5 0',
  kept: 'M5.5 3.5h9v13L10 13.25 5.5 16.5z',
  card: 'M3.25 4.25h13.5v11.5H3.25zM6.25 8h7.5M6.25 11.75h.01M9 11.75h4.75',
  up: 'M4.75 12.5L10 7.25l5.25 5.25',
  down: 'M4.75 7.5L10 12.75l5.25-5.25',
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
  insight: 'M3.5 16.5h13M5.5 16.5v-5M10 16.5v-10M14.5 16.5v-7',
  settings:
    'M3 6h7.25M14.75 6H17M3 14h2.25M9.75 14H17M12.5 3.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 0 1 0-4.5zM7.5 11.75a2.25 2.25 0 1 1 0 4.5a2.25 2.25 0 0 1 0-4.5z',
} as const

export type InboxIconName = keyof typeof DRAWINGS

/** Decoration beside words, always: what it means is said by them. */
export function InboxIcon({ name }: { name: InboxIconName }) {
  return (
    <span class={`inbox-icon inbox-icon-${name}`}>
      <Drawing path={DRAWINGS[name]} />
    </span>
  )
}
