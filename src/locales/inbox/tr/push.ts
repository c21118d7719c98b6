import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Gelen kutusu kapalıyken de',
  alsoHint:
    'Bu cihazta. Atanmamışlar için çevrimiçiyken ya da gelen kutusunu çevrimdışı olmadan kapattıktan sonra en çok 12 saat.',
  state: {
    absent: 'Bu tarayıcı bunu yapamaz.',
    install:
      'iPhone veya iPad’de bunu yalnızca bir uygulama yapabilir: Paylaş’ı, sonra “Ana Ekrana Ekle”yi seçin ve gelen kutusunu oradan açın.',
    insecure: 'Bunun için https’li bir adres gerekir.',
    denied: 'Önce bildirimlere izin verin: bu tarayıcının bildirim göstermesi engellenmiş.',
    failed: 'Olmadı. Tarayıcı push hizmetine ya da bu sunucuya ulaşamadı. Yeniden deneyin.',
    turning: 'Bir saniye …',
    on: 'Bu cihaz bildirim alıyor.',
  },
  tryOut: 'Dene',
  triedOut: 'Yolda. Bir şey gelmezse sistemin bu tarayıcıya bildirim izni verip vermediğine bakın.',

  isCalled: 'Kapalıyken de bildirim alır',
  endCalls: 'Bildirimleri durdur',
  endCallsOf: (device) => `Bildirimleri durdur: ${device}`,
  callsEnded: (device) => `Artık bildirim almıyor: ${device}.`,

  taken: (name) => `${name} artık atanmamışlarda değil`,
  takenAll: 'Atanmamışlardaki herkesle ilgileniliyor',
  takenHint: 'Bir şey yapmanız gerekmez.',
  trial: 'Bildirimler çalışıyor',
  trialHint: 'Gelen kutusu kapalıyken böyle haber alırsınız.',
}
