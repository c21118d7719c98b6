import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'Lo que escribe',
  reply: 'Respuesta',
  note: 'Nota privada',
  field: 'Una nota que solo ven sus compañeros',
  keep: 'Guardar nota',
  by: (name) => `Nota privada de ${name}`,
  byYou: 'Su nota privada',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Guardando …',
  notSaved: 'No guardada.',
  key: 'Escribir una nota privada',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('es', count, { one: 'está mirando', other: 'están mirando' })}`,
  writing: (names, count) => `${names} ${counted('es', count, { one: 'está escribiendo', other: 'están escribiendo' })}`,
}
