import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Notificações',
  ask: 'Este navegador pode avisar quando alguém precisar de você?',
  askHint: 'Um visitante que espera, uma conversa passada a você, uma mensagem nova em uma sua. Cada uma pode ser desligada.',
  allow: 'Permitir notificações',
  notNow: 'Agora não',
  granted: 'Este navegador mostra notificações. Elas dizem o nome do visitante, e nada do que ele escreveu.',
  default: 'Este navegador ainda não foi consultado. Até lá, o som e o título da aba avisam você.',
  denied:
    'Este navegador está proibido de mostrar notificações da caixa de entrada. Permita-as nas configurações dele para esta página, ao lado do endereço, e recarregue. Até lá, o som e o título da aba avisam você.',
  absent: 'Este navegador não tem notificações para páginas. O som e o título da aba avisam você.',
  of: 'Avisar sobre',
  on: {
    unassigned: 'Uma conversa nova em “Não atribuídas”, várias vezes até alguém assumir',
    assigned: 'Uma conversa atribuída a mim',
    message: 'Uma mensagem nova em uma conversa minha',
  },
  sound: 'Com som',
  tryOut: 'Ouvir',
  done: 'Pronto',

  told: {
    unassigned: (name) => `${name} está em “Não atribuídas”`,
    assigned: (name) => `${name} foi atribuído a você`,
    message: (name) => `Mensagem nova de ${name}`,
  },
  hint: {
    unassigned: 'Ninguém assumiu a conversa ainda.',
    assigned: 'A conversa agora está com você.',
    message: 'Toque para ler.',
  },
  several: (count) => counted('pt', count, { one: '# visitante em “Não atribuídas”', other: '# visitantes em “Não atribuídas”' }),
}
