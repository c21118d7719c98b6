import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversations ouvertes d’un agent',
    hint: 'Les visiteurs ne trouvent pas un agent qui a déjà en charge le nombre prévu de conversations ouvertes. Il peut encore en prendre une lui-même. Un autre nombre peut être fixé pour chacun sous « Personnes ».',
    on: 'Une limite aux conversations ouvertes',
    off: 'Pas de limite aux conversations ouvertes',
    figure: 'Conversations ouvertes au plus',
  },
  away: {
    title: 'Agents inactifs',
    hint: 'Les visiteurs ne trouvent pas un agent qui n’a utilisé la boîte de réception sur aucun appareil depuis un moment. Le premier geste suffit à le faire revenir. Attendre des notifications ne compte pas comme une activité.',
    on: 'Absent après quelques minutes',
    off: 'Jamais absent en ligne',
    figure: 'Minutes d’inactivité',
  },
  takeBack: {
    title: 'Agents qui ne répondent pas',
    hint: 'Une conversation peut être reprise à un agent qui laisse le visiteur sans un mot : elle revient dans « Non attribuées », et tous ceux qui sont en ligne sont prévenus. Qui est en train d’écrire n’est pas silencieux.',
    on: 'Reprise après quelques minutes',
    off: 'Jamais reprise',
    figure: 'Minutes sans réponse',
  },
}
