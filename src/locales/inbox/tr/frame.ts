import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'tr',
  dir: 'ltr',
  title: 'Gelen kutusu',
  titleUnread: (count) => `(${count}) Gelen kutusu`,
  skipToList: 'Görüşmelere geç',
  skipToConversation: 'Açık görüşmeye geç',
  back: 'Geri',
  signOut: 'Oturumu kapat',
  shortcuts: 'Klavye kısayolları',
  keys: {
    next: 'Sonraki görüşme',
    previous: 'Önceki görüşme',
    open: 'Aç',
    back: 'Listeye dön',
    reply: 'Yanıt yaz',
    list: 'Bu liste',
    on: 'Tek tuşlu kısayolları etkinleştir',
    close: 'Tamam',
  },

  online: 'Çevrimiçi',
  offline: 'Çevrimdışı',
  onlineHint: 'Sohbet alıyorsunuz.',
  offlineHint: 'Sohbet almıyorsunuz.',
  onlineClosed: 'Çalışma saatleri dışında: sohbet yok.',
  onlineUnheard: 'Bağlantı gelince geçerli olur.',
  goOnline: 'Çevrimiçi ol',

  lineDown: 'Bağlantı kesildi. Yazdıklarınız saklanır ve bağlantı gelince gönderilir.',
  lineRefused: 'Sunucu bu oturumu sonlandırdı.',
  reload: 'Sayfayı yeniden yükle',

  checking: 'Gelen kutusu açılıyor …',
  signedOut: 'Oturum açmadınız.',
  signedOutHint: 'Parolanızla veya bir bağlantıyla oturum açın.',
  signedIn: 'Oturum aç',
  noSite: 'Henüz bir site yok.',
  noSiteHint: 'Sunucunun yapılandırmasına bir site ekleyip yeniden başlatın.',
  unreachable: 'Sunucuya ulaşılamıyor.',
  unreachableHint: 'Hiçbir şey kaybolmadı. Çalıştığını ve bağlı olduğunuzu denetleyin.',
}
