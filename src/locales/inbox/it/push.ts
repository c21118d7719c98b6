import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Anche quando la posta è chiusa',
  alsoHint:
    'Su questo dispositivo. Per «Non assegnate» mentre è online, o al massimo 12 ore dopo aver chiuso la posta senza andare offline.',
  state: {
    absent: 'Questo browser non può farlo.',
    install:
      'Su iPhone o iPad può farlo solo un’app: scelga Condividi, poi «Aggiungi alla schermata Home», e apra la posta da lì.',
    insecure: 'Serve un indirizzo con https.',
    denied: 'Consenta prima le notifiche: questo browser non può mostrarne.',
    failed: 'Non ha funzionato. Il browser non ha raggiunto il suo servizio push, o questo server. Riprovi.',
    turning: 'Un momento …',
    on: 'Questo dispositivo viene avvisato.',
  },
  tryOut: 'Prova',
  triedOut: 'È in viaggio. Se non arriva nulla, verifichi che il sistema lasci mostrare le notifiche a questo browser.',

  isCalled: 'Avvisi anche a posta chiusa',
  endCalls: 'Interrompi gli avvisi',
  endCallsOf: (device) => `Interrompi gli avvisi a ${device}`,
  callsEnded: (device) => `Niente più avvisi a ${device}.`,

  taken: (name) => `${name} non è più in «Non assegnate»`,
  takenAll: 'Tutti in «Non assegnate» sono seguiti',
  takenHint: 'Non deve fare nulla.',
  trial: 'Le notifiche funzionano',
  trialHint: 'Così viene avvisato quando la posta è chiusa.',
}
