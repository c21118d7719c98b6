import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chatt',
  close: 'Stäng chatten',
  newConversation: 'Börja en ny konversation',
  bot: 'Assistent',
  you: 'Du',

  placeholder: 'Skriv ett meddelande',
  send: 'Skicka',
  emoji: 'Emoji',
  latest: 'Till senaste meddelandet',
  earlier: 'Tidigare meddelanden',
  charactersLeft: (count) => counted('sv', count, { other: '# tecken kvar' }),
  tooLong: (count) => counted('sv', count, { other: '# tecken för mycket. Korta ner det eller dela upp det i två.' }),

  sending: 'Skickas',
  sent: 'Skickat',
  read: 'Läst',
  failed: 'Det här kom inte fram.',
  tryAgain: 'Försök igen',

  statusBot: 'Automatisk assistent',
  statusWaiting: 'Letar efter en kollega',
  statusAgent: 'Här med dig',
  statusClosed: 'Avslutad',
  ended: 'Du kan fortfarande skriva. Det sparas till oss.',

  timeLeft: (time) => `${time} kvar`,
  anyMoment: 'När som helst nu',
  keepWaiting: 'Vänta kvar',
  leaveMessage: 'Lämna ett meddelande i stället',

  joined: (name) => `${name} är här`,
  writing: (name) => `${name} skriver`,
  waiting: 'Vi letar efter någon åt dig.',
  extended: 'Du valde att vänta kvar',
  nobodyOnline: 'Ingen är på plats just nu',
  nobodyCame: 'Ingen hann bli ledig i tid',
  stoppedWaiting: 'Du valde att lämna ett meddelande',
  unreached: 'Vi fick inte kontakt med servern',
  closed: 'Konversationen är avslutad.',

  connecting: 'Ansluter',
  noConnection: 'Ingen anslutning. Det du skriver sparas och skickas när den är tillbaka.',
  refused: 'Chatten kan inte ansluta härifrån. Det du skriver stannar på den här enheten.',
  loading: 'Ett ögonblick',
  missingPlaybook: 'Allt är inte på plats än, men du kan redan skriva till oss.',

  options: 'Välj ett svar',
  skip: 'Hoppa över',
  submit: 'Fortsätt',
  optional: 'valfritt',
  required: 'Fyll i det här fältet.',
  hintEmail: 'Till exempel namn@example.com',
  hintPhone: 'Med landsnummer, till exempel +46',

  more: 'Mer',
  saveTranscript: 'Spara konversationen',
  sound: 'Ljud',
  forgetMe: 'Glöm mig',
  forgetQuestion: 'Radera allt du skrivit här, på den här enheten och på vår server? Det går inte att ångra.',
  forgetYes: 'Radera allt',
  forgetNo: 'Behåll',
  forgotten: 'Allt är raderat.',
  forgottenHere: 'Raderat på den här enheten. Servern gick inte att nå; resten raderas nästa gång du chattar här.',

  rateQuestion: 'Hur var det?',
  score: (score) => ['Dåligt', 'Inte så bra', 'Okej', 'Bra', 'Mycket bra'][score - 1] ?? '',
  rateText: 'Vill du tillägga något?',
  rateThanks: 'Tack för att du berättade.',
}
