import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emojis',
  searchEmoji: 'Buscar emoji',
  noEmoji: 'Nenhum tem esse nome.',
  format: 'Formatação',
  strong: 'Negrito',
  em: 'Itálico',
  code: 'Código',
  link: 'Link',
  bullet_list: 'Lista com marcadores',
  ordered_list: 'Lista numerada',
  blockquote: 'Citação',
  code_block: 'Bloco de código',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Texto',
  linkAddress: 'Endereço',
  linkBad: 'Um visitante não conseguiria abrir este endereço.',
  linkPut: 'Inserir link',
  linkRemove: 'Remover link',
  linkKeep: 'Cancelar',
  asPlain: 'Longo demais para formatação: chega como texto simples.',
}
