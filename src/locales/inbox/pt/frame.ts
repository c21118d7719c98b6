import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'pt',
  dir: 'ltr',
  title: 'Caixa de entrada',
  titleUnread: (count) => `(${count}) Caixa de entrada`,
  skipToList: 'Ir para as conversas',
  skipToConversation: 'Ir para a conversa aberta',
  back: 'Voltar',
  signOut: 'Sair',
  shortcuts: 'Atalhos de teclado',
  keys: {
    next: 'Próxima conversa',
    previous: 'Conversa anterior',
    open: 'Abrir',
    back: 'Voltar à lista',
    reply: 'Escrever uma resposta',
    list: 'Esta lista',
    on: 'Ativar os atalhos de uma só tecla',
    close: 'Pronto',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'Você recebe chats.',
  offlineHint: 'Você não recebe chats.',
  onlineClosed: 'Fora do horário de atendimento: sem chats.',
  onlineUnheard: 'Valerá quando a conexão voltar.',
  goOnline: 'Ficar online',

  lineDown: 'A conexão caiu. O que você escrever fica guardado e será enviado quando ela voltar.',
  lineRefused: 'O servidor encerrou esta sessão.',
  reload: 'Recarregar a página',

  checking: 'Abrindo a caixa de entrada …',
  signedOut: 'Você não entrou.',
  signedOutHint: 'Entre com a sua senha ou com um link.',
  signedIn: 'Entrar',
  noSite: 'Ainda não há nenhum site.',
  noSiteHint: 'Indique um na configuração do servidor e reinicie-o.',
  unreachable: 'Não é possível acessar o servidor.',
  unreachableHint: 'Nada se perdeu. Verifique se ele está funcionando e se você está conectado.',
}
