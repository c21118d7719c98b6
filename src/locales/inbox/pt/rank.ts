import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Atribuir a outra pessoa',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'Por enquanto só há você aqui.',
  release: 'Devolver a “Não atribuídas”',
  returned: 'Não atribuída de novo',
  gaveTo: (from, to) => `${from} passou a conversa para ${to}`,
  gaveYou: (from) => `${from} passou a conversa para você`,
  youGave: (to) => `Você passou a conversa para ${to}`,
  youLeft: 'Você devolveu a conversa a “Não atribuídas”',
  left: (name) => `${name} devolveu a conversa a “Não atribuídas”`,
  takenFrom: (name) => `Retirada de ${name}, sem responder há tempo demais`,
  takenFromYou: 'Retirada de você: o visitante esperava uma resposta há tempo demais',
  ended: (name) => `Retirada de ${name}, cuja conta foi desativada`,
  given: (name) => `Agora está com ${name}.`,
}
