import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emojis',
  searchEmoji: 'Buscar un emoji',
  noEmoji: 'Ninguno se llama así.',
  format: 'Formato',
  strong: 'Negrita',
  em: 'Cursiva',
  code: 'Código',
  link: 'Enlace',
  bullet_list: 'Lista con viñetas',
  ordered_list: 'Lista numerada',
  blockquote: 'Cita',
  code_block: 'Bloque de código',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Texto',
  linkAddress: 'Dirección',
  linkBad: 'Un visitante no podría abrir esta dirección.',
  linkPut: 'Enlazar',
  linkRemove: 'Quitar enlace',
  linkKeep: 'Cancelar',
  asPlain: 'Demasiado largo para dar formato: llegará como texto sin formato.',
}
