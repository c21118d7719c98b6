import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Chiudi la chat',
  newConversation: 'Inizia una nuova conversazione',
  bot: 'Assistente',
  you: 'Lei',

  placeholder: 'Scriva un messaggio',
  send: 'Invia',
  emoji: 'Emoji',
  latest: 'Vai all’ultimo messaggio',
  earlier: 'Messaggi precedenti',
  charactersLeft: (count) => counted('it', count, { one: 'Rimane # carattere', other: 'Rimangono # caratteri' }),
  tooLong: (count) =>
    counted('it', count, {
      one: '# carattere di troppo. Abbrevi il messaggio o lo invii in due parti.',
      other: '# caratteri di troppo. Abbrevi il messaggio o lo invii in due parti.',
    }),

  sending: 'Invio in corso',
  sent: 'Inviato',
  read: 'Letto',
  failed: 'Questo messaggio non è arrivato.',
  tryAgain: 'Riprova',

  statusBot: 'Assistente automatico',
  statusWaiting: 'Cerchiamo un collega',
  statusAgent: 'Qui con Lei',
  statusClosed: 'Conversazione chiusa',
  ended: 'Può ancora scrivere. Conserviamo tutto per il nostro team.',

  timeLeft: (time) => `Ancora ${time}`,
  anyMoment: 'Da un momento all’altro',
  keepWaiting: 'Continua ad attendere',
  leaveMessage: 'Lascia un messaggio',

  joined: (name) => `${name} è ora in chat`,
  writing: (name) => `${name} sta scrivendo`,
  waiting: 'Stiamo cercando qualcuno per Lei.',
  extended: 'Ha scelto di continuare ad attendere',
  nobodyOnline: 'Al momento nessuno è disponibile',
  nobodyCame: 'Nessuno si è liberato in tempo',
  stoppedWaiting: 'Ha scelto di lasciare un messaggio',
  unreached: 'Non siamo riusciti a raggiungere il team',
  closed: 'Questa conversazione è chiusa.',

  connecting: 'Connessione in corso',
  noConnection: 'Nessuna connessione. Ciò che scrive viene conservato e inviato appena torna.',
  refused: 'La chat non può connettersi da qui. Ciò che scrive resta su questo dispositivo.',
  loading: 'Un momento',
  missingPlaybook: 'La chat non è ancora completa, ma può già scriverci.',

  options: 'Scelga una risposta',
  skip: 'Salta',
  submit: 'Continua',
  change: 'Modifica',
  optional: 'facoltativo',
  required: 'Compili questo campo, per favore.',
  hintEmail: 'Ad esempio nome@example.com',
  hintPhone: 'Con il prefisso internazionale, ad esempio +39',

  more: 'Altro',
  saveTranscript: 'Salva la conversazione',
  sound: 'Suono',
  endChat: 'Termina la conversazione',
  endQuestion: 'Terminare questa conversazione? Può iniziarne un’altra in qualsiasi momento.',
  endNo: 'Continua',
  forgetMe: 'Dimenticami',
  forgetQuestion: 'Cancellare tutto ciò che ha scritto, su questo dispositivo e sul nostro server? È definitivo.',
  forgetYes: 'Cancella tutto',
  forgetNo: 'Conserva',
  forgotten: 'È tutto cancellato.',
  forgottenHere: 'Cancellato su questo dispositivo. Il server non risponde; seguirà alla sua prossima chat qui.',

  rateQuestion: 'Com’è andata?',
  score: (score) => ['Male', 'Non bene', 'Così così', 'Bene', 'Molto bene'][score - 1] ?? '',
  rateText: 'Vuole aggiungere qualcosa?',
  rateThanks: 'Grazie per averlo detto.',
}
