import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Iniciar sesión',
  product: 'Bandeja de entrada',
  email: 'Correo electrónico',
  password: 'Contraseña',
  newPassword: 'Contraseña nueva',
  name: 'Su nombre',
  nameHint: 'Como lo verán los visitantes.',
  passwordHint: (least) => `Al menos ${least} caracteres. Unas palabras sin relación entre sí son fáciles de recordar.`,
  passwordOptional: 'Déjela vacía para recibir un enlace por correo cada vez.',
  show: 'Mostrar',
  signIn: 'Iniciar sesión',
  noPassword: '¿Olvidó la contraseña, o aún no tiene?',
  backToSignIn: 'Volver al inicio de sesión',
  linkTitle: 'Entrar sin contraseña',
  linkIntro: 'Su dirección recibe un correo con un enlace. Sirve una vez.',
  mailSignIn: 'Enviarme un enlace para entrar',
  mailReset: 'Enviarme un enlace a una contraseña nueva',
  noMail: 'Este servidor no envía correos. Pida un enlace a un administrador: se crea en Ajustes › Personas.',
  onServer: 'Quien gestiona el servidor crea uno con',
  mailed: 'Si alguien con esta dirección puede entrar, hay un enlace en camino. Mire en su buzón, y en el correo no deseado.',
  invitationTitle: 'Tiene una invitación',
  invitationFor: (email) => `La invitación es para ${email}.`,
  accept: 'Aceptar y abrir la bandeja',
  resetTitle: 'Elija una contraseña nueva',
  resetFor: (name) => `Para ${name}. Todas las otras sesiones se terminan.`,
  save: 'Guardar y abrir la bandeja',
  opening: 'Abriendo su enlace …',
  needsScript: 'Iniciar sesión requiere JavaScript.',
  noLink: 'La dirección no contiene un enlace completo. Ábralo tal como se envió.',

  wrong: 'La dirección y la contraseña no coinciden. Compruebe las dos, o pida un enlace por correo.',
  linkIsOver: 'Este enlace ya se usó, o es demasiado antiguo. Pida uno nuevo.',
  tooMany: (minutes) =>
    counted('es', minutes, {
      one: 'Demasiados intentos. Inténtelo de nuevo en un minuto.',
      other: 'Demasiados intentos. Inténtelo de nuevo en # minutos.',
    }),
  elsewhere: 'Este inicio de sesión vino de otra dirección que la que el servidor conoce. Abra el enlace tal como se envió.',
}
