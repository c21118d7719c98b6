import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Notifications',
  ask: 'Ce navigateur peut-il vous prévenir quand quelqu’un a besoin de vous ?',
  askHint:
    'Un visiteur qui attend, une conversation qui vous est confiée, un nouveau message dans l’une des vôtres. Chacune peut être désactivée.',
  allow: 'Autoriser les notifications',
  notNow: 'Pas maintenant',
  granted: 'Ce navigateur affiche les notifications. Elles nomment le visiteur, sans rien de ses mots.',
  default: 'Ce navigateur n’a pas encore été interrogé. D’ici là, le son et le titre de l’onglet vous préviennent.',
  denied:
    'Ce navigateur n’est pas autorisé à afficher les notifications de la boîte de réception. Autorisez-les dans ses réglages pour cette page, à côté de l’adresse, puis rechargez. D’ici là, le son et le titre de l’onglet vous préviennent.',
  absent: 'Ce navigateur n’a pas de notifications pour les pages. Le son et le titre de l’onglet vous préviennent.',
  of: 'Me prévenir pour',
  on: {
    unassigned: 'Une nouvelle conversation dans « Non attribuées », encore et encore jusqu’à ce que quelqu’un la prenne',
    assigned: 'Une conversation qui m’est attribuée',
    message: 'Un nouveau message dans une de mes conversations',
  },
  sound: 'Avec un son',
  tryOut: 'Écouter',
  done: 'Terminé',

  told: {
    unassigned: (name) => `${name} est dans « Non attribuées »`,
    assigned: (name) => `${name} vous a été attribué`,
    message: (name) => `Nouveau message de ${name}`,
  },
  hint: {
    unassigned: 'Personne n’a encore pris la conversation.',
    assigned: 'La conversation est maintenant à votre charge.',
    message: 'Appuyez pour le lire.',
  },
  several: (count) =>
    counted('fr', count, { one: '# visiteur dans « Non attribuées »', other: '# visiteurs dans « Non attribuées »' }),
}
