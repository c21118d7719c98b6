import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Başka birine ata',
  online: 'Çevrimiçi',
  offline: 'Çevrimdışı',
  nobodyElse: 'Şimdilik burada yalnızca siz varsınız.',
  release: 'Atanmamışlara geri koy',
  returned: 'Yeniden atanmamış',
  gaveTo: (from, to) => `${from} görüşmeyi şu kişiye verdi: ${to}`,
  gaveYou: (from) => `${from} görüşmeyi size verdi`,
  youGave: (to) => `Görüşmeyi şu kişiye verdiniz: ${to}`,
  youLeft: 'Görüşmeyi atanmamışlara geri koydunuz',
  left: (name) => `${name} görüşmeyi atanmamışlara geri koydu`,
  takenFrom: (name) => `${name} çok uzun süre yanıt vermediği için geri alındı`,
  takenFromYou: 'Sizden geri alındı: ziyaretçi yanıtı çok uzun bekledi',
  ended: (name) => `${name} adlı kişinin hesabı kapatıldığı için geri alındı`,
  given: (name) => `Artık ${name} ilgileniyor.`,
}
