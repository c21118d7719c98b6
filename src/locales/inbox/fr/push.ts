import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Aussi quand la boîte est fermée',
  alsoHint:
    'Sur cet appareil. Pour « Non attribuées » tant que vous êtes en ligne, ou au plus 12 heures après avoir fermé la boîte sans passer hors ligne.',
  state: {
    absent: 'Ce navigateur ne sait pas le faire.',
    install:
      'Sur un iPhone ou un iPad, seule une app le peut : choisissez Partager, puis « Sur l’écran d’accueil », et ouvrez la boîte depuis là.',
    insecure: 'Il faut une adresse en https.',
    denied: 'Autorisez d’abord les notifications : ce navigateur n’est pas autorisé à en afficher.',
    failed: 'Cela n’a pas marché. Ce navigateur n’a pas pu joindre son service push, ou ce serveur. Réessayez.',
    turning: 'Un instant …',
    on: 'Cet appareil est prévenu.',
  },
  tryOut: 'Essayer',
  triedOut: 'C’est en route. Si rien n’arrive, voyez si le système laisse ce navigateur afficher des notifications.',

  isCalled: 'Prévenu même fermé',
  endCalls: 'Ne plus prévenir',
  endCallsOf: (device) => `Ne plus prévenir ${device}`,
  callsEnded: (device) => `${device} n’est plus prévenu.`,

  taken: (name) => `${name} n’est plus dans « Non attribuées »`,
  takenAll: 'Plus personne n’attend dans « Non attribuées »',
  takenHint: 'Vous n’avez rien à faire.',
  trial: 'Les notifications fonctionnent',
  trialHint: 'C’est ainsi que vous êtes prévenu quand la boîte est fermée.',
}
