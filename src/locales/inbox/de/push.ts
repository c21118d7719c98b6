import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Auch bei geschlossenem Posteingang',
  alsoHint:
    'Auf diesem Gerät. Für „Nicht zugewiesen“, solange Sie online sind, oder höchstens 12 Stunden, nachdem Sie den Posteingang geschlossen haben, ohne offline zu gehen.',
  state: {
    absent: 'Dieser Browser kann das nicht.',
    install:
      'Auf einem iPhone oder iPad kann das nur eine App: Wählen Sie „Teilen“, dann „Zum Home-Bildschirm“, und öffnen Sie den Posteingang von dort.',
    insecure: 'Das braucht eine Adresse mit https.',
    denied: 'Erlauben Sie dafür zuerst Benachrichtigungen: Dieser Browser darf keine zeigen.',
    failed:
      'Das hat nicht geklappt. Der Browser hat seinen Push-Dienst oder diesen Server nicht erreicht. Versuchen Sie es erneut.',
    turning: 'Einen Moment …',
    on: 'Dieses Gerät wird benachrichtigt.',
  },
  tryOut: 'Ausprobieren',
  triedOut: 'Es ist unterwegs. Kommt nichts an, sehen Sie nach, ob das System diesem Browser Benachrichtigungen erlaubt.',

  isCalled: 'Benachrichtigt, wenn geschlossen',
  endCalls: 'Nicht mehr benachrichtigen',
  endCallsOf: (device) => `${device} nicht mehr benachrichtigen`,
  callsEnded: (device) => `${device} wird nicht mehr benachrichtigt.`,

  taken: (name) => `${name} ist nicht mehr in „Nicht zugewiesen“`,
  takenAll: 'Um alle in „Nicht zugewiesen“ kümmert sich jemand',
  takenHint: 'Sie müssen nichts tun.',
  trial: 'Benachrichtigungen funktionieren',
  trialHint: 'So werden Sie bei geschlossenem Posteingang benachrichtigt.',
}
