import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Bir temsilcinin açık görüşmeleri',
    hint: 'En çok sayıda açık görüşmesi olan temsilciyi ziyaretçiler bulmaz. Kendisi yine de bir tane alabilir. Belirli biri için Kişiler altında başka bir sayı belirlenebilir.',
    on: 'Açık görüşmelere sınır',
    off: 'Açık görüşmelere sınır yok',
    figure: 'En çok açık görüşme',
  },
  away: {
    title: 'Etkin olmayan temsilciler',
    hint: 'Gelen kutusunu bir süredir hiçbir cihazta kullanmamış temsilciyi ziyaretçiler bulmaz. Yeniden kullandığı anda bulunur. Bildirim beklemek etkinlik sayılmaz.',
    on: 'Birkaç dakika sonra uzakta',
    off: 'Çevrimiçiyken hiç uzakta değil',
    figure: 'Etkinlik olmayan dakika',
  },
  takeBack: {
    title: 'Yanıt vermeyen temsilciler',
    hint: 'Ziyaretçiyi yanıtsız bırakan temsilciden görüşme geri alınabilir: yeniden atanmamış olur ve çevrimiçi olan herkese bildirim gider. O sırada yazan sessiz sayılmaz.',
    on: 'Birkaç dakika sonra geri alınır',
    off: 'Hiç geri alınmaz',
    figure: 'Yanıtsız dakika',
  },
}
