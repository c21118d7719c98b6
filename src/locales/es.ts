import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Cerrar el chat',
  newConversation: 'Empezar una conversación nueva',
  bot: 'Asistente',
  you: 'Usted',

  placeholder: 'Escriba un mensaje',
  send: 'Enviar',
  emoji: 'Emojis',
  latest: 'Ir al último mensaje',
  earlier: 'Mensajes anteriores',
  charactersLeft: (count) => counted('es', count, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
  tooLong: (count) =>
    counted('es', count, {
      one: 'Sobra # carácter. Acorte el mensaje o envíelo en dos partes.',
      other: 'Sobran # caracteres. Acorte el mensaje o envíelo en dos partes.',
    }),

  sending: 'Enviando',
  sent: 'Enviado',
  read: 'Leído',
  failed: 'Este mensaje no ha llegado.',
  tryAgain: 'Volver a intentarlo',

  statusBot: 'Asistente automático',
  statusWaiting: 'Buscamos a alguien',
  statusAgent: 'Con usted',
  statusClosed: 'Conversación cerrada',
  ended: 'Puede seguir escribiendo. Lo guardamos para el equipo.',

  timeLeft: (time) => `Quedan ${time}`,
  anyMoment: 'En cualquier momento',
  keepWaiting: 'Seguir esperando',
  leaveMessage: 'Dejar un mensaje',

  joined: (name) => `${name} se ha unido a la conversación`,
  writing: (name) => `${name} está escribiendo`,
  waiting: 'Estamos buscando a alguien para usted.',
  extended: 'Ha elegido seguir esperando',
  nobodyOnline: 'Ahora no hay nadie disponible',
  nobodyCame: 'Nadie ha podido atenderle a tiempo',
  stoppedWaiting: 'Ha elegido dejar un mensaje',
  unreached: 'No hemos podido contactar con el equipo',
  closed: 'Esta conversación está cerrada.',

  connecting: 'Conectando',
  noConnection: 'Sin conexión. Lo que escriba se guarda y se enviará cuando vuelva.',
  refused: 'El chat no puede conectarse desde aquí. Lo que escriba se queda en este dispositivo.',
  loading: 'Un momento',
  missingPlaybook: 'El chat aún no está completo, pero ya puede escribirnos.',

  options: 'Elija una respuesta',
  skip: 'Omitir',
  submit: 'Continuar',
  change: 'Cambiar',
  optional: 'opcional',
  required: 'Rellene este campo, por favor.',
  hintEmail: 'Por ejemplo, nombre@example.com',
  hintPhone: 'Con el prefijo del país, por ejemplo +34',

  more: 'Más',
  saveTranscript: 'Guardar la conversación',
  sound: 'Sonido',
  endChat: 'Terminar la conversación',
  endQuestion: '¿Terminar esta conversación? Puede empezar otra cuando quiera.',
  endNo: 'Continuar',
  forgetMe: 'Olvidarme',
  forgetQuestion: '¿Borrar todo lo que ha escrito, en este dispositivo y en nuestro servidor? No se puede deshacer.',
  forgetYes: 'Borrar todo',
  forgetNo: 'Conservar',
  forgotten: 'Todo está borrado.',
  forgottenHere: 'Borrado en este dispositivo. No pudimos llegar al servidor; se borrará allí en su próximo chat.',

  rateQuestion: '¿Qué tal ha ido?',
  score: (score) => ['Mal', 'No muy bien', 'Normal', 'Bien', 'Muy bien'][score - 1] ?? '',
  rateText: '¿Quiere añadir algo?',
  rateThanks: 'Gracias por su opinión.',
}
