import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Emojiler',
  searchEmoji: 'Emoji ara',
  noEmoji: 'Bu adda bir tane yok.',
  format: 'Biçimlendirme',
  strong: 'Kalın',
  em: 'İtalik',
  code: 'Kod',
  link: 'Bağlantı',
  bullet_list: 'Madde işaretli liste',
  ordered_list: 'Numaralı liste',
  blockquote: 'Alıntı',
  code_block: 'Kod bloğu',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Metin',
  linkAddress: 'Adres',
  linkBad: 'Ziyaretçi bu adresi açamaz.',
  linkPut: 'Ekle',
  linkRemove: 'Bağlantıyı kaldır',
  linkKeep: 'Vazgeç',
  asPlain: 'Biçimlendirmek için çok uzun: düz metin olarak ulaşır.',
}
