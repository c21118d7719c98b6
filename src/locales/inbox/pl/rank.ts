import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Przypisz komuś innemu',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'Na razie jesteś tu tylko ty.',
  release: 'Z powrotem do „Nieprzypisanych”',
  returned: 'Znów nieprzypisana',
  gaveTo: (from, to) => `${from} przekazuje rozmowę: ${to}`,
  gaveYou: (from) => `${from} przekazuje ci rozmowę`,
  youGave: (to) => `Przekazujesz rozmowę: ${to}`,
  youLeft: 'Odkładasz rozmowę do „Nieprzypisanych”',
  left: (name) => `${name} odkłada rozmowę do „Nieprzypisanych”`,
  takenFrom: (name) => `${name} traci rozmowę: zbyt długo bez odpowiedzi`,
  takenFromYou: 'Rozmowę ci odebrano: gość zbyt długo czekał na odpowiedź',
  ended: (name) => `${name} traci rozmowę: konto dezaktywowano`,
  given: (name) => `Teraz ma ją ${name}.`,
}
