import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Ook als Postvak IN gesloten is',
  alsoHint:
    'Op dit apparaat. Voor ‘Niet toegewezen’ zolang u online bent, of hoogstens 12 uur nadat u Postvak IN hebt gesloten zonder offline te gaan.',
  state: {
    absent: 'Deze browser kan dat niet.',
    install: 'Op een iPhone of iPad kan alleen een app dat: kies Deel, dan ‘Zet op beginscherm’, en open Postvak IN van daaruit.',
    insecure: 'Daarvoor is een adres met https nodig.',
    denied: 'Sta daarvoor eerst meldingen toe: deze browser mag er geen tonen.',
    failed: 'Dat lukte niet. De browser kon zijn pushdienst niet bereiken, of deze server niet. Probeer het opnieuw.',
    turning: 'Een ogenblik …',
    on: 'Dit apparaat krijgt meldingen.',
  },
  tryOut: 'Proberen',
  triedOut: 'Het is onderweg. Komt er niets, kijk dan of het systeem deze browser meldingen laat tonen.',

  isCalled: 'Meldingen ook als gesloten',
  endCalls: 'Meldingen stoppen',
  endCallsOf: (device) => `Meldingen naar ${device} stoppen`,
  callsEnded: (device) => `${device} krijgt geen meldingen meer.`,

  taken: (name) => `${name} staat niet meer in ‘Niet toegewezen’`,
  takenAll: 'Voor iedereen in ‘Niet toegewezen’ wordt gezorgd',
  takenHint: 'U hoeft niets te doen.',
  trial: 'Meldingen werken',
  trialHint: 'Zo krijgt u bericht als Postvak IN gesloten is.',
}
