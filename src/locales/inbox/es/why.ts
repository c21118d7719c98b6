import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Un nombre tiene de 1 a 80 caracteres imprimibles.',
  'name-taken': 'Alguien ya se llama así. Los visitantes no podrían distinguirlos.',
  email: 'Esto no es un correo electrónico.',
  'email-taken': 'Alguien ya tiene esta dirección.',
  'last-administrator': 'Es el único administrador. Nombre primero a otro.',
  'no-address': 'Guarde primero un correo electrónico. Inicia sesión con los dos.',
  'password-short': 'Use al menos 15 caracteres. Unas palabras sin relación entre sí son fáciles de recordar.',
  'password-long': 'Es más larga de lo que puede ser una contraseña.',
  'password-guessed': 'Esta se adivina con facilidad. Mejor unas palabras sin relación entre sí.',
  'not-yours': 'Esta no es su contraseña.',
  'too-many': 'Demasiados intentos. Espere unos minutos e inténtelo de nuevo.',
  'too-many-replies': 'Hay demasiadas respuestas.',
  'reply-name': 'Dele un nombre para encontrarla, de 80 caracteres como máximo.',
  'reply-text': 'Escriba lo que dice: 4000 caracteres como máximo, y sin otros nombres que estos.',
  taken: 'Otra persona lo ha cambiado entretanto. Vuelva a cargarlo.',
  'not-found': 'Ya no existe.',
  'bad-option': 'No se puede guardar tal como está escrito.',
  'bad-command': 'Algo de esto no puede ser.',
  'bad-playbook': 'El playbook tiene errores.',
  unauthorized: 'Su sesión ha terminado. Vuelva a cargar la página e inicie sesión de nuevo.',
}
