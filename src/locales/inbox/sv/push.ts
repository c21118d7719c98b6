import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Även när inkorgen är stängd',
  alsoHint:
    'På den här enheten. För Otilldelade medan du är online, eller högst 12 timmar efter att du stängde inkorgen utan att gå offline.',
  state: {
    absent: 'Den här webbläsaren kan inte det.',
    install:
      'På en iPhone eller iPad kan bara en app det: välj Dela, sedan ”Lägg till på hemskärmen”, och öppna inkorgen därifrån.',
    insecure: 'Det kräver en adress med https.',
    denied: 'Tillåt aviseringar först: den här webbläsaren får inte visa några.',
    failed: 'Det gick inte. Webbläsaren nådde inte sin push-tjänst, eller inte den här servern. Försök igen.',
    turning: 'Ett ögonblick …',
    on: 'Den här enheten får aviseringar.',
  },
  tryOut: 'Prova',
  triedOut: 'Den är på väg. Om inget kommer, se efter om systemet låter webbläsaren visa aviseringar.',

  isCalled: 'Aviseras när stängd',
  endCalls: 'Sluta avisera',
  endCallsOf: (device) => `Sluta avisera ${device}`,
  callsEnded: (device) => `${device} aviseras inte längre.`,

  taken: (name) => `${name} är inte längre i Otilldelade`,
  takenAll: 'Alla i Otilldelade är omhändertagna',
  takenHint: 'Du behöver inte göra något.',
  trial: 'Aviseringarna fungerar',
  trialHint: 'Så får du veta när inkorgen är stängd.',
}
