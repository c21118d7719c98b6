import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Offene Gespräche eines Agenten',
    hint: 'Wer so viele offene Gespräche führt wie vorgesehen, wird von Besuchern nicht gefunden, kann aber selbst noch eines übernehmen. Für Einzelne lässt sich unter „Personen“ eine andere Zahl festlegen.',
    on: 'Eine Grenze für offene Gespräche',
    off: 'Keine Grenze für offene Gespräche',
    figure: 'Offene Gespräche höchstens',
  },
  away: {
    title: 'Agenten ohne Aktivität',
    hint: 'Wer den Posteingang eine Weile auf keinem Gerät benutzt hat, wird von Besuchern nicht gefunden. Sobald Maus oder Taste wieder benutzt wird, ist das vorbei. Auf Benachrichtigungen zu warten zählt nicht als Aktivität.',
    on: 'Nach einigen Minuten abwesend',
    off: 'Online nie abwesend',
    figure: 'Minuten ohne Aktivität',
  },
  takeBack: {
    title: 'Agenten, die nicht antworten',
    hint: 'Ein Gespräch kann einem Agenten entzogen werden, der den Besucher ohne ein Wort lässt: Es ist wieder nicht zugewiesen, und alle, die online sind, werden benachrichtigt. Wer gerade schreibt, schweigt nicht.',
    on: 'Nach einigen Minuten entzogen',
    off: 'Nie entzogen',
    figure: 'Minuten ohne Antwort',
  },
}
