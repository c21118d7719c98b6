import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Aan iemand anders toewijzen',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'U bent hier tot nu toe de enige.',
  release: 'Terug naar ‘Niet toegewezen’',
  returned: 'Weer niet toegewezen',
  gaveTo: (from, to) => `${from} gaf het gesprek aan ${to}`,
  gaveYou: (from) => `${from} gaf u het gesprek`,
  youGave: (to) => `U gaf het gesprek aan ${to}`,
  youLeft: 'U legde het gesprek terug in ‘Niet toegewezen’',
  left: (name) => `${name} legde het gesprek terug in ‘Niet toegewezen’`,
  takenFrom: (name) => `Teruggenomen van ${name}, die te lang niet had geantwoord`,
  takenFromYou: 'Van u teruggenomen: de bezoeker wachtte te lang op antwoord',
  ended: (name) => `Teruggenomen van ${name}, van wie het account is gedeactiveerd`,
  given: (name) => `${name} heeft het nu.`,
}
