import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'sv',
  dir: 'ltr',
  title: 'Inkorg',
  titleUnread: (count) => `(${count}) Inkorg`,
  skipToList: 'Hoppa till konversationerna',
  skipToConversation: 'Hoppa till den öppna konversationen',
  back: 'Tillbaka',
  signOut: 'Logga ut',
  shortcuts: 'Kortkommandon',
  keys: {
    next: 'Nästa konversation',
    previous: 'Föregående konversation',
    open: 'Öppna den',
    back: 'Tillbaka till listan',
    reply: 'Skriv ett svar',
    list: 'Den här listan',
    on: 'Styr med enstaka tangenter',
    close: 'Klar',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'Du tar emot chattar.',
  offlineHint: 'Du tar inte emot chattar.',
  onlineClosed: 'Utanför öppettiderna: inga chattar.',
  onlineUnheard: 'Gäller när anslutningen är tillbaka.',
  goOnline: 'Gå online',

  lineDown: 'Anslutningen är bruten. Det du skriver sparas och skickas när den är tillbaka.',
  lineRefused: 'Servern har avslutat den här sessionen.',
  reload: 'Ladda om sidan',

  checking: 'Öppnar inkorgen …',
  signedOut: 'Du är inte inloggad.',
  signedOutHint: 'Logga in med ditt lösenord eller med en länk.',
  signedIn: 'Logga in',
  noSite: 'Det finns ingen webbplats än.',
  noSiteHint: 'Ange en i serverns konfiguration och starta om den.',
  unreachable: 'Det går inte att nå servern.',
  unreachableHint: 'Inget har gått förlorat. Kontrollera att den är igång och att du är ansluten.',
}
