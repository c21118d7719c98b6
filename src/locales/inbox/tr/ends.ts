import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Kapatıldı: ziyaretçi ayrılmıştı',
  noAnswer: 'Botun yanıtı yok',
  goneHint:
    'Bot birini istediğinde ya da yanıtı kalmadığında görüşme geri gelir. Ziyaretçi ayrılırsa bir gün sonra kapatılanlar arasında olur.',
  preview: 'Ziyaretçinin göreceği',
}
