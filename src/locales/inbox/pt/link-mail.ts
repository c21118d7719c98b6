import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Se você não pediu isto, não precisa fazer nada: ninguém entra sem este e-mail.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Seu convite para a caixa de entrada',
    intro: `${by} convida você a responder aos chats dos visitantes na caixa de entrada.`,
    open: 'Aceitar o convite',
    life: 'O link funciona uma vez, em até sete dias.',
    unasked: 'Se você não sabe quem é, não precisa fazer nada.',
  }),
  reset: () => ({
    subject: 'Uma nova senha para a caixa de entrada',
    intro: 'Com este link você escolhe uma nova senha. Até lá, a antiga continua valendo.',
    open: 'Escolher uma nova senha',
    life: 'O link funciona uma vez, em até uma hora.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Seu link para a caixa de entrada',
    intro: 'Com este link você entra na caixa de entrada sem senha.',
    open: 'Abrir a caixa de entrada',
    life: 'O link funciona uma vez, em até 15 minutos.',
    unasked: ignore,
  }),
}
