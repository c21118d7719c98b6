import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Bir ad 1 ile 80 arası yazdırılabilir karakterden oluşur.',
  'name-taken': 'Bu adda biri zaten var. Ziyaretçiler ikisini ayırt edemez.',
  email: 'Bu bir e-posta adresi değil.',
  'email-taken': 'Bu adres başka birinin.',
  'last-administrator': 'Bu tek yönetici. Önce başka birini yönetici yapın.',
  'no-address': 'Önce bir e-posta adresi kaydedin. İkisiyle oturum açarsınız.',
  'password-short': 'En az 15 karakter kullanın. Birbiriyle ilgisiz birkaç sözcüğü hatırlamak kolaydır.',
  'password-long': 'Bu, bir parolanın olabileceğinden uzun.',
  'password-guessed': 'Bu çok kolay tahmin edilir. Birbiriyle ilgisiz birkaç sözcük daha iyidir.',
  'not-yours': 'Bu sizin parolanız değil.',
  'too-many': 'Çok fazla deneme. Birkaç dakika bekleyip yeniden deneyin.',
  'too-many-replies': 'Çok fazla yanıt var.',
  'reply-name': 'Bulmak için en çok 80 karakterlik bir ad verin.',
  'reply-text': 'Ne söylediğini yazın: en çok 4.000 karakter ve bunlardan başka ad olmadan.',
  taken: 'Bu arada başka biri bunu değiştirdi. Yeniden okuyun.',
  'not-found': 'Artık orada değil.',
  'bad-option': 'Yazıldığı gibi kaydedilemez.',
  'bad-command': 'Bunun bir bölümü olamaz.',
  'bad-playbook': 'Senaryoda hatalar var.',
  unauthorized: 'Oturumunuz sona erdi. Sayfayı yeniden yükleyip oturum açın.',
}
