import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'O que você escreve',
  reply: 'Resposta',
  note: 'Nota privada',
  field: 'Uma nota que só os colegas veem',
  keep: 'Salvar nota',
  by: (name) => `Nota privada de ${name}`,
  byYou: 'Sua nota privada',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: 'Salvando …',
  notSaved: 'Não foi salva.',
  key: 'Escrever uma nota privada',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${names} ${counted('pt', count, { one: 'está olhando', other: 'estão olhando' })}`,
  writing: (names, count) => `${names} ${counted('pt', count, { one: 'está escrevendo', other: 'estão escrevendo' })}`,
}
