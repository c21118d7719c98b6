import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Sohbet',
  close: 'Sohbeti kapat',
  newConversation: 'Yeni bir görüşme başlat',
  bot: 'Asistan',
  you: 'Siz',

  placeholder: 'Bir mesaj yazın',
  send: 'Gönder',
  emoji: 'Emojiler',
  latest: 'Son mesaja git',
  earlier: 'Önceki mesajlar',
  charactersLeft: (count) => counted('tr', count, { other: '# karakter kaldı' }),
  tooLong: (count) => counted('tr', count, { other: '# karakter fazla. Kısaltın ya da iki parça hâlinde gönderin.' }),

  sending: 'Gönderiliyor',
  sent: 'Gönderildi',
  read: 'Okundu',
  failed: 'Bu mesaj ulaşmadı.',
  tryAgain: 'Yeniden dene',

  statusBot: 'Otomatik asistan',
  statusWaiting: 'Ekipten birini arıyoruz',
  statusAgent: 'Şimdi sizinle',
  statusClosed: 'Sona erdi',
  ended: 'Yazmaya devam edebilirsiniz. Ekibimiz için saklıyoruz.',

  timeLeft: (time) => `${time} kaldı`,
  anyMoment: 'Her an olabilir',
  keepWaiting: 'Beklemeye devam et',
  leaveMessage: 'Mesaj bırak',

  joined: (name) => `${name} görüşmeye katıldı`,
  writing: (name) => `${name} yazıyor`,
  waiting: 'Sizin için birini arıyoruz.',
  extended: 'Beklemeye devam etmeyi seçtiniz',
  nobodyOnline: 'Şu anda kimse müsait değil',
  nobodyCame: 'Zamanında kimse müsait olamadı',
  stoppedWaiting: 'Mesaj bırakmayı seçtiniz',
  unreached: 'Ekibe ulaşamadık',
  closed: 'Bu görüşme sona erdi.',

  connecting: 'Bağlanıyor',
  noConnection: 'Bağlantı yok. Yazdıklarınız saklanır ve bağlantı gelince gönderilir.',
  refused: 'Sohbet buradan bağlanamıyor. Yazdıklarınız bu cihazda kalır.',
  loading: 'Bir saniye lütfen',
  missingPlaybook: 'Sohbet henüz tam hazır değil ama bize şimdiden yazabilirsiniz.',

  options: 'Bir yanıt seçin',
  skip: 'Atla',
  submit: 'Devam',
  optional: 'isteğe bağlı',
  required: 'Lütfen bu alanı doldurun.',
  hintEmail: 'Örneğin ad@example.com',
  hintPhone: 'Ülke koduyla, örneğin +90',

  more: 'Daha fazla',
  saveTranscript: 'Görüşmeyi kaydet',
  sound: 'Ses',
  forgetMe: 'Beni unut',
  forgetQuestion: 'Yazdığınız her şey bu cihazdan ve sunucumuzdan silinsin mi? Bu işlem geri alınamaz.',
  forgetYes: 'Her şeyi sil',
  forgetNo: 'Kalsın',
  forgotten: 'Her şey silindi.',
  forgottenHere: 'Bu cihazdan silindi. Sunucuya ulaşılamadı; oradan bir sonraki görüşmenizde silinecek.',

  rateQuestion: 'Nasıldı?',
  score: (score) => ['Kötü', 'Pek iyi değil', 'İdare eder', 'İyi', 'Çok iyi'][score - 1] ?? '',
  rateText: 'Eklemek istediğiniz bir şey var mı?',
  rateThanks: 'Görüşünüz için teşekkürler.',
}
