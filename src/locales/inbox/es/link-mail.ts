import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Si no lo ha pedido, no tiene que hacer nada: nadie entra sin este correo.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Su invitación a la bandeja de entrada',
    intro: `${by} le invita a responder a los chats de los visitantes en la bandeja de entrada.`,
    open: 'Aceptar la invitación',
    life: 'El enlace sirve una vez, durante siete días.',
    unasked: 'Si no sabe quién es, no tiene que hacer nada.',
  }),
  reset: () => ({
    subject: 'Una contraseña nueva para la bandeja de entrada',
    intro: 'Con este enlace elige una contraseña nueva. Hasta entonces vale la anterior.',
    open: 'Elegir una contraseña nueva',
    life: 'El enlace sirve una vez, durante una hora.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Su enlace a la bandeja de entrada',
    intro: 'Con este enlace entra en la bandeja de entrada sin contraseña.',
    open: 'Abrir la bandeja de entrada',
    life: 'El enlace sirve una vez, durante 15 minutos.',
    unasked: ignore,
  }),
}
