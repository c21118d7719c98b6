import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Bildirimler',
  ask: 'Biri size ihtiyaç duyduğunda bu tarayıcı size haber versin mi?',
  askHint: 'Bekleyen bir ziyaretçi, size verilen bir görüşme, sizinkilerden birinde yeni bir mesaj. Her biri kapatılabilir.',
  allow: 'Bildirimlere izin ver',
  notNow: 'Şimdi değil',
  granted: 'Bu tarayıcı bildirim gösterir. Ziyaretçinin adını söyler, yazdıklarını göstermez.',
  default: 'Bu tarayıcıya henüz sorulmadı. O zamana dek ses ve sekmenin başlığı haber verir.',
  denied:
    'Bu tarayıcının gelen kutusu bildirimlerini göstermesi engellenmiş. Adresin yanındaki sayfa ayarlarından izin verin ve yeniden yükleyin. O zamana dek ses ve sekmenin başlığı haber verir.',
  absent: 'Bu tarayıcıda sayfalar için bildirim yok. Ses ve sekmenin başlığı haber verir.',
  of: 'Bana şunlar için haber ver',
  on: {
    unassigned: 'Atanmamışlarda yeni bir görüşme, biri alana dek tekrar tekrar',
    assigned: 'Bana atanan bir görüşme',
    message: 'Görüşmelerimden birinde yeni bir mesaj',
  },
  sound: 'Sesli',
  tryOut: 'Dinle',
  done: 'Tamam',

  told: {
    unassigned: (name) => `${name} atanmamışlarda`,
    assigned: (name) => `${name} size atandı`,
    message: (name) => `${name} yeni bir mesaj yazdı`,
  },
  hint: {
    unassigned: 'Görüşmeyi henüz kimse almadı.',
    assigned: 'Görüşme artık sizde.',
    message: 'Okumak için basın.',
  },
  several: (count) => counted('tr', count, { other: 'Atanmamışlarda # ziyaretçi var' }),
}
