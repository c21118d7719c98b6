import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Pastas',
  unassigned: 'Não atribuídas',
  mine: 'Minhas conversas',
  mineShort: 'Minhas',
  closed: 'Conversas encerradas',
  closedShort: 'Encerradas',
  count: (count) => counted('pt', count, { one: '# conversa', other: '# conversas' }),
  countMore: (count) => counted('pt', count, { other: 'Pelo menos # conversas' }),

  visitor: 'Visitante',
  unread: 'Não lida',
  secondsLeft: (seconds) => `faltam ${seconds} s`,
  minutesLeft: (minutes) => `faltam ${minutes} min`,
  missed: 'Perdida',
  yesterday: 'Ontem',

  search: 'Buscar conversas',
  searchIn: 'Onde buscar',
  everywhere: 'Todas',
  foundList: 'Conversas encontradas',
  nothingFound: (sought) => `Nada encontrado para “${sought}”.`,
  nothingFoundHint: 'Cada palavra precisa estar em algum lugar da conversa: no que foi dito, em um nome ou em um endereço.',
  searchEverywhere: 'Buscar em todas as pastas',

  loadingList: 'Buscando as conversas …',
  loadingLater: 'As conversas ainda não chegaram.',
  loadingLaterHint: 'Elas chegam quando a conexão voltar.',
  loadingMore: 'Buscando as mais antigas …',
  emptyUnassigned: 'Ninguém está esperando.',
  emptyUnassignedHint: 'Quem pedir uma pessoa aparece aqui na hora.',
  emptyUnassignedOffline: 'Você está offline.',
  emptyUnassignedOfflineHint: 'Enquanto ninguém está online, pede-se aos visitantes que deixem uma mensagem.',
  emptyMine: 'Você não tem nenhuma conversa.',
  emptyMineHint: 'Assuma uma em “Não atribuídas” e ela vem para cá.',
  emptyClosed: 'Nada foi encerrado ainda.',
  emptyClosedHint: 'A conversa que você encerra fica aqui, para ser lida.',
  seeUnassigned: 'Ver as não atribuídas',
  noneOpen: 'Nenhuma conversa está aberta.',
  noneOpenHint: 'Escolha uma na lista: as setas movem, Enter abre.',
}
