import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Chat sluiten',
  newConversation: 'Nieuw gesprek beginnen',
  bot: 'Assistent',
  you: 'U',

  placeholder: 'Schrijf een bericht',
  send: 'Versturen',
  emoji: 'Emoji’s',
  latest: 'Naar het nieuwste bericht',
  earlier: 'Eerdere berichten',
  charactersLeft: (count) => counted('nl', count, { one: 'Nog # teken', other: 'Nog # tekens' }),
  tooLong: (count) =>
    counted('nl', count, {
      one: '# teken te veel. Maak het bericht korter of stuur het in twee delen.',
      other: '# tekens te veel. Maak het bericht korter of stuur het in twee delen.',
    }),

  sending: 'Wordt verstuurd',
  sent: 'Verstuurd',
  read: 'Gelezen',
  failed: 'Dit is niet aangekomen.',
  tryAgain: 'Opnieuw proberen',

  statusBot: 'Automatische assistent',
  statusWaiting: 'We zoeken een collega',
  statusAgent: 'Hier voor u',
  statusClosed: 'Gesloten',
  ended: 'U kunt nog schrijven. We bewaren het voor het team.',

  timeLeft: (time) => `Nog ${time}`,
  anyMoment: 'Het kan elk moment zijn',
  keepWaiting: 'Blijven wachten',
  leaveMessage: 'Bericht achterlaten',

  joined: (name) => `${name} is erbij gekomen`,
  writing: (name) => `${name} is aan het typen`,
  waiting: 'We zoeken iemand voor u.',
  extended: 'U koos ervoor om te blijven wachten',
  nobodyOnline: 'Er is nu niemand aanwezig',
  nobodyCame: 'Er kwam niemand op tijd vrij',
  stoppedWaiting: 'U koos ervoor om een bericht achter te laten',
  unreached: 'We konden het team niet bereiken',
  closed: 'Dit gesprek is gesloten.',

  connecting: 'Verbinding maken',
  noConnection: 'Geen verbinding. Wat u schrijft, blijft bewaard en wordt later verstuurd.',
  refused: 'De chat kan hier geen verbinding maken. Wat u schrijft, blijft op dit apparaat.',
  loading: 'Een moment',
  missingPlaybook: 'De chat is nog niet helemaal klaar, maar u kunt ons al schrijven.',

  options: 'Kies een antwoord',
  skip: 'Overslaan',
  submit: 'Verder',
  change: 'Wijzigen',
  optional: 'optioneel',
  required: 'Vul dit veld nog in.',
  hintEmail: 'Bijvoorbeeld naam@example.com',
  hintPhone: 'Met landnummer, bijvoorbeeld +31',

  more: 'Meer',
  saveTranscript: 'Gesprek opslaan',
  sound: 'Geluid',
  endChat: 'Gesprek beëindigen',
  endQuestion: 'Dit gesprek beëindigen? U kunt altijd een nieuw gesprek beginnen.',
  endNo: 'Doorgaan',
  forgetMe: 'Vergeet mij',
  forgetQuestion: 'Alles wissen wat u hier schreef, op dit apparaat en op onze server? Dat is definitief.',
  forgetYes: 'Alles wissen',
  forgetNo: 'Bewaren',
  forgotten: 'Alles is gewist.',
  forgottenHere: 'Op dit apparaat gewist. De server was onbereikbaar; daar volgt het bij uw volgende chat.',

  rateQuestion: 'Hoe was het?',
  score: (score) => ['Slecht', 'Niet goed', 'Redelijk', 'Goed', 'Heel goed'][score - 1] ?? '',
  rateText: 'Wilt u nog iets toevoegen?',
  rateThanks: 'Bedankt voor uw mening.',
}
