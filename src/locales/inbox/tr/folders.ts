import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Klasörler',
  unassigned: 'Atanmamış',
  mine: 'Görüşmelerim',
  mineShort: 'Bende',
  closed: 'Kapatılan görüşmeler',
  closedShort: 'Kapatılan',
  count: (count) => counted('tr', count, { other: '# görüşme' }),
  countMore: (count) => counted('tr', count, { other: 'En az # görüşme' }),

  visitor: 'Ziyaretçi',
  unread: 'Okunmamış',
  secondsLeft: (seconds) => `${seconds} sn kaldı`,
  minutesLeft: (minutes) => `${minutes} dk kaldı`,
  missed: 'Kaçırıldı',
  yesterday: 'Dün',

  search: 'Görüşmelerde ara',
  searchIn: 'Nerede aranacak',
  everywhere: 'Tümü',
  foundList: 'Bulunan görüşmeler',
  nothingFound: (sought) => `“${sought}” için bir şey bulunamadı.`,
  nothingFoundHint: 'Her sözcük görüşmenin bir yerinde geçmelidir: konuşulanlarda, bir adda veya adreste.',
  searchEverywhere: 'Tüm klasörlerde ara',

  loadingList: 'Görüşmeler getiriliyor …',
  loadingLater: 'Görüşmeler henüz gelmedi.',
  loadingLaterHint: 'Bağlantı gelince gelirler.',
  loadingMore: 'Daha eskiler getiriliyor …',
  emptyUnassigned: 'Bekleyen yok.',
  emptyUnassignedHint: 'Biriyle konuşmak isteyen ziyaretçi hemen burada görünür.',
  emptyUnassignedOffline: 'Çevrimdışısınız.',
  emptyUnassignedOfflineHint: 'Kimse çevrimiçi değilken ziyaretçilerden mesaj bırakmaları istenir.',
  emptyMine: 'Görüşmeniz yok.',
  emptyMineHint: 'Atanmamışlardan birini alın, buraya gelir.',
  emptyClosed: 'Henüz hiçbir şey kapatılmadı.',
  emptyClosedHint: 'Kapattığınız görüşme okunmak üzere burada saklanır.',
  seeUnassigned: 'Atanmamışları gör',
  noneOpen: 'Açık görüşme yok.',
  noneOpenHint: 'Listeden birini seçin: oklar gezdirir, Enter açar.',
}
