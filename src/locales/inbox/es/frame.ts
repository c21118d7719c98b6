import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'es',
  dir: 'ltr',
  title: 'Bandeja de entrada',
  titleUnread: (count) => `(${count}) Bandeja de entrada`,
  skipToList: 'Ir a las conversaciones',
  skipToConversation: 'Ir a la conversación abierta',
  back: 'Atrás',
  signOut: 'Cerrar sesión',
  shortcuts: 'Atajos de teclado',
  keys: {
    next: 'Conversación siguiente',
    previous: 'Conversación anterior',
    open: 'Abrirla',
    back: 'Volver a la lista',
    reply: 'Escribir una respuesta',
    list: 'Esta lista',
    on: 'Activar los atajos de una sola tecla',
    close: 'Listo',
  },

  online: 'En línea',
  offline: 'Sin conexión',
  onlineHint: 'Usted recibe chats.',
  offlineHint: 'Usted no recibe chats.',
  onlineClosed: 'Fuera del horario de atención: sin chats.',
  onlineUnheard: 'Contará cuando vuelva la conexión.',
  goOnline: 'Ponerse en línea',

  lineDown: 'Se ha perdido la conexión. Lo que escriba se guarda, y se enviará cuando vuelva.',
  lineRefused: 'El servidor ha terminado esta sesión.',
  reload: 'Volver a cargar la página',

  checking: 'Abriendo la bandeja de entrada …',
  signedOut: 'No ha iniciado sesión.',
  signedOutHint: 'Inicie sesión con su contraseña o con un enlace.',
  signedIn: 'Iniciar sesión',
  noSite: 'Todavía no hay ningún sitio.',
  noSiteHint: 'Indique uno en la configuración del servidor y reinícielo.',
  unreachable: 'No se puede contactar con el servidor.',
  unreachableHint: 'No se ha perdido nada. Compruebe que está en marcha y que usted tiene conexión.',
}
