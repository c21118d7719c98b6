import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversations ouvertes d’un agent',
    hint: 'Les visiteurs ne trouvent pas un agent qui tient autant de conversations ouvertes que prévu. Il peut encore en prendre une lui-même. Un autre nombre peut être fixé pour chacun sous « Personnes ».',
    on: 'Une limite aux conversations ouvertes',
    off: 'Pas de limite aux conversations ouvertes',
    figure: 'Conversations ouvertes au plus',
  },
  away: {
    title: 'Agents qui ne touchent à rien',
    hint: 'Les visiteurs ne trouvent pas un agent qui n’a pas touché la boîte de réception depuis un moment, sur aucun appareil. Le premier geste suffit à revenir. Qui attend des notifications n’y touche pas non plus.',
    on: 'Absent après quelques minutes',
    off: 'Jamais absent en ligne',
    figure: 'Minutes sans un geste',
  },
  takeBack: {
    title: 'Agents qui ne répondent pas',
    hint: 'Une conversation peut être reprise à un agent qui laisse le visiteur sans un mot : elle revient dans « Non attribuées », et tous ceux qui sont en ligne sont appelés. Qui est en train d’écrire n’est pas silencieux.',
    on: 'Reprise après quelques minutes',
    off: 'Jamais reprise',
    figure: 'Minutes sans réponse',
  },
}
