import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Encerrada: o visitante tinha saído',
  noAnswer: 'O bot não tem resposta',
  goneHint:
    'A conversa volta quando o bot chamar alguém, ou não tiver mais resposta. Se o visitante sair, ela estará um dia depois entre as encerradas.',
  preview: 'O que o visitante verá',
}
