import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversas abertas de um agente',
    hint: 'Os visitantes não encontram um agente que já tem tantas conversas abertas quanto deve ter. Ele ainda pode assumir uma por conta própria. Alguém em particular pode ter outro número em “Pessoas”.',
    on: 'Um limite de conversas abertas',
    off: 'Sem limite de conversas abertas',
    figure: 'Máximo de conversas abertas',
  },
  away: {
    title: 'Agentes que não tocam em nada',
    hint: 'Os visitantes não encontram um agente que há algum tempo não toca na caixa de entrada, em nenhum aparelho. O primeiro toque o traz de volta. Quem espera por notificações também não toca nela.',
    on: 'Ausente depois de alguns minutos',
    off: 'Nunca ausente enquanto online',
    figure: 'Minutos sem um toque',
  },
  takeBack: {
    title: 'Agentes que não respondem',
    hint: 'Uma conversa pode ser retirada de um agente que deixa o visitante sem uma palavra: ela volta a “Não atribuídas”, e todos os que estão online são chamados. Quem está escrevendo não está em silêncio.',
    on: 'Retirada depois de alguns minutos',
    off: 'Nunca retirada',
    figure: 'Minutos sem resposta',
  },
}
