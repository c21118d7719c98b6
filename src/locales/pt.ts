import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Fechar o chat',
  newConversation: 'Começar uma nova conversa',
  bot: 'Assistente',
  you: 'Você',

  placeholder: 'Escreva uma mensagem',
  send: 'Enviar',
  emoji: 'Emojis',
  latest: 'Ir para a última mensagem',
  earlier: 'Mensagens anteriores',
  charactersLeft: (count) => counted('pt', count, { one: 'Resta # caractere', other: 'Restam # caracteres' }),
  tooLong: (count) =>
    counted('pt', count, {
      one: '# caractere a mais. Encurte a mensagem ou envie em duas partes.',
      other: '# caracteres a mais. Encurte a mensagem ou envie em duas partes.',
    }),

  sending: 'Enviando',
  sent: 'Enviada',
  read: 'Lida',
  failed: 'Esta mensagem não chegou.',
  tryAgain: 'Tentar de novo',

  statusBot: 'Assistente automático',
  statusWaiting: 'Procurando alguém da equipe',
  statusAgent: 'Aqui com você',
  statusClosed: 'Conversa encerrada',
  ended: 'Você ainda pode escrever. Guardamos tudo para a equipe.',

  timeLeft: (time) => `Faltam ${time}`,
  anyMoment: 'A qualquer momento',
  keepWaiting: 'Continuar esperando',
  leaveMessage: 'Deixar uma mensagem',

  joined: (name) => `${name} entrou na conversa`,
  writing: (name) => `${name} está escrevendo`,
  waiting: 'Estamos procurando alguém para atender você.',
  extended: 'Você escolheu continuar esperando',
  nobodyOnline: 'Não há ninguém disponível no momento',
  nobodyCame: 'Ninguém ficou livre a tempo',
  stoppedWaiting: 'Você preferiu deixar uma mensagem',
  unreached: 'Não conseguimos falar com a equipe',
  closed: 'Esta conversa foi encerrada.',

  connecting: 'Conectando',
  noConnection: 'Sem conexão. O que você escrever fica guardado e será enviado quando ela voltar.',
  refused: 'O chat não consegue se conectar aqui. O que você escrever fica neste aparelho.',
  loading: 'Um momento',
  missingPlaybook: 'O chat ainda não está completo, mas você já pode nos escrever.',

  options: 'Escolha uma resposta',
  skip: 'Pular',
  submit: 'Continuar',
  change: 'Alterar',
  optional: 'opcional',
  required: 'Preencha este campo, por favor.',
  hintEmail: 'Por exemplo, nome@example.com',
  hintPhone: 'Com o código do país, por exemplo +55',

  more: 'Mais',
  saveTranscript: 'Salvar a conversa',
  sound: 'Som',
  endChat: 'Encerrar a conversa',
  endQuestion: 'Encerrar esta conversa? Você pode começar outra quando quiser.',
  endNo: 'Continuar',
  forgetMe: 'Esquecer meus dados',
  forgetQuestion: 'Apagar tudo o que você escreveu, neste aparelho e no nosso servidor? Não dá para desfazer.',
  forgetYes: 'Apagar tudo',
  forgetNo: 'Manter',
  forgotten: 'Tudo foi apagado.',
  forgottenHere: 'Apagado neste aparelho. O servidor não respondeu; lá será apagado na sua próxima conversa aqui.',

  rateQuestion: 'Como foi?',
  score: (score) => ['Ruim', 'Não muito boa', 'Razoável', 'Boa', 'Muito boa'][score - 1] ?? '',
  rateText: 'Quer acrescentar algo?',
  rateThanks: 'Obrigado por nos contar.',
}
