import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'nl',
  dir: 'ltr',
  title: 'Postvak IN',
  titleUnread: (count) => `(${count}) Postvak IN`,
  skipToList: 'Naar de gesprekken',
  skipToConversation: 'Naar het geopende gesprek',
  back: 'Terug',
  signOut: 'Afmelden',
  shortcuts: 'Sneltoetsen',
  keys: {
    next: 'Volgend gesprek',
    previous: 'Vorig gesprek',
    open: 'Openen',
    back: 'Terug naar de lijst',
    reply: 'Antwoord schrijven',
    list: 'Deze lijst',
    on: 'Met losse toetsen bedienen',
    close: 'Klaar',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'U ontvangt chats.',
  offlineHint: 'U ontvangt geen chats.',
  onlineClosed: 'Buiten openingstijden: geen chats.',
  onlineUnheard: 'Geldt zodra de verbinding terug is.',
  goOnline: 'Online gaan',

  lineDown: 'De verbinding is verbroken. Wat u schrijft blijft bewaard en wordt verstuurd zodra die terug is.',
  lineRefused: 'De server heeft deze sessie beëindigd.',
  reload: 'Pagina opnieuw laden',

  checking: 'Postvak IN wordt geopend …',
  signedOut: 'U bent niet aangemeld.',
  signedOutHint: 'Meld u aan met uw wachtwoord of met een link.',
  signedIn: 'Aanmelden',
  noSite: 'Er is nog geen site.',
  noSiteHint: 'Noem er een in de configuratie van de server en start hem opnieuw.',
  unreachable: 'De server is niet bereikbaar.',
  unreachableHint: 'Er is niets verloren. Controleer of hij draait en of u verbinding hebt.',
}
