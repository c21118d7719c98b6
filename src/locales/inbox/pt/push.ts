import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Também com a caixa de entrada fechada',
  alsoHint:
    'Neste aparelho. Para “Não atribuídas” enquanto você está online, ou no máximo 12 horas depois de fechar a caixa de entrada sem ficar offline.',
  state: {
    absent: 'Este navegador não consegue fazer isso.',
    install:
      'Em um iPhone ou iPad só um app consegue: escolha Compartilhar, depois “Adicionar à Tela de Início”, e abra a caixa de entrada por lá.',
    insecure: 'É preciso um endereço com https.',
    denied: 'Permita antes as notificações: este navegador está proibido de mostrá-las.',
    failed: 'Não deu certo. O navegador não alcançou o serviço de push, ou este servidor. Tente de novo.',
    turning: 'Um momento …',
    on: 'Este aparelho é avisado.',
  },
  tryOut: 'Testar',
  triedOut: 'Está a caminho. Se nada chegar, veja se o sistema deixa este navegador mostrar notificações.',

  isCalled: 'Avisado mesmo fechada',
  endCalls: 'Parar de avisar',
  endCallsOf: (device) => `Parar de avisar ${device}`,
  callsEnded: (device) => `${device} não é mais avisado.`,

  taken: (name) => `${name} não está mais em “Não atribuídas”`,
  takenAll: 'Todos em “Não atribuídas” estão atendidos',
  takenHint: 'Você não precisa fazer nada.',
  trial: 'As notificações funcionam',
  trialHint: 'Assim você é avisado com a caixa de entrada fechada.',
}
