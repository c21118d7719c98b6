import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversas abertas de um agente',
    hint: 'Os visitantes não encontram um agente que já tem o máximo de conversas abertas. Ele ainda pode assumir uma por conta própria. Alguém em particular pode ter outro número em “Pessoas”.',
    on: 'Um limite de conversas abertas',
    off: 'Sem limite de conversas abertas',
    figure: 'Máximo de conversas abertas',
  },
  away: {
    title: 'Agentes inativos',
    hint: 'Os visitantes não encontram um agente que há algum tempo não usa a caixa de entrada em nenhum aparelho. Assim que ele a usa, está de volta. Esperar por notificações não conta como atividade.',
    on: 'Ausente depois de alguns minutos',
    off: 'Nunca ausente enquanto online',
    figure: 'Minutos de inatividade',
  },
  takeBack: {
    title: 'Agentes que não respondem',
    hint: 'Uma conversa pode ser retirada de um agente que deixa o visitante sem resposta: ela volta a “Não atribuídas”, e todos os que estão online são avisados. Quem está escrevendo não está em silêncio.',
    on: 'Retirada depois de alguns minutos',
    off: 'Nunca retirada',
    figure: 'Minutos sem resposta',
  },
}
