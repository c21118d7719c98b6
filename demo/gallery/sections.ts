import { beginnings } from './beginnings.ts'
import { captures } from './captures.ts'
import { endings } from './endings.ts'
import { extremes } from './extremes.ts'
import { fileStates } from './files.ts'
import { behindMenu } from './menu.ts'
import { moreCards } from './more-cards.ts'
import { places } from './places.ts'
import type { State } from './state.ts'
import { talks } from './talks.ts'
import { waits } from './waits.ts'

export interface Section {
  id: string
  title: string
  states: readonly State[]
}

/** Every state that the visitor's panel can be in, in the order of a conversation. */
export const sections: readonly Section[] = [
  { id: 'beginning', title: 'At the beginning', states: beginnings },
  { id: 'one-field', title: 'One field', states: captures },
  { id: 'cards', title: 'Other cards', states: moreCards },
  { id: 'wait', title: 'The wait', states: waits },
  { id: 'person', title: 'With a person', states: talks },
  { id: 'files', title: 'Files and emoji', states: fileStates },
  { id: 'end', title: 'The end', states: endings },
  { id: 'menu', title: 'Behind the menu', states: behindMenu },
  { id: 'places', title: 'In the page', states: places },
  { id: 'extremes', title: 'At the edges', states: extremes },
]
