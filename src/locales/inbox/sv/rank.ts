import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Tilldela någon annan',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'Hittills är det bara du här.',
  release: 'Tillbaka till Otilldelade',
  returned: 'Otilldelad igen',
  gaveTo: (from, to) => `${from} gav konversationen till ${to}`,
  gaveYou: (from) => `${from} gav dig konversationen`,
  youGave: (to) => `Du gav konversationen till ${to}`,
  youLeft: 'Du lade tillbaka konversationen i Otilldelade',
  left: (name) => `${name} lade tillbaka konversationen i Otilldelade`,
  takenFrom: (name) => `Togs tillbaka från ${name}, som inte hade svarat på för länge`,
  takenFromYou: 'Togs tillbaka från dig: besökaren hade väntat för länge på svar',
  ended: (name) => `Togs tillbaka från ${name}, vars konto har inaktiverats`,
  given: (name) => `${name} har den nu.`,
}
