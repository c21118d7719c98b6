export interface Lamp {
  id: string
  name: string
  text: string
}

export const lamps: readonly Lamp[] = [
  { id: 'nordnes', name: 'Nordnes', text: 'Pendant for a table, enamelled steel' },
  { id: 'skuteviken', name: 'Skuteviken', text: 'Reading lamp, brass, its head turns' },
  { id: 'bryggen', name: 'Bryggen', text: 'Table lamp, paper and oak' },
]
