import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'También con la bandeja cerrada',
  alsoHint:
    'En este dispositivo. Para «Sin asignar» mientras esté en línea, o como máximo 12 horas después de cerrar la bandeja sin desconectarse.',
  state: {
    absent: 'Este navegador no puede hacerlo.',
    install:
      'En un iPhone o iPad solo puede hacerlo una app: elija Compartir, luego «Añadir a pantalla de inicio», y abra la bandeja desde allí.',
    insecure: 'Hace falta una dirección con https.',
    denied: 'Permita primero las notificaciones: este navegador tiene prohibido mostrarlas.',
    failed: 'No ha funcionado. El navegador no pudo contactar con su servicio push, o con este servidor. Inténtelo de nuevo.',
    turning: 'Un momento …',
    on: 'Se avisa a este dispositivo.',
  },
  tryOut: 'Probar',
  triedOut: 'Está en camino. Si no llega nada, mire si el sistema permite a este navegador mostrar notificaciones.',

  isCalled: 'Avisado con la bandeja cerrada',
  endCalls: 'Dejar de avisar',
  endCallsOf: (device) => `Dejar de avisar a ${device}`,
  callsEnded: (device) => `Ya no se avisa a ${device}.`,

  taken: (name) => `${name} ya no está en «Sin asignar»`,
  takenAll: 'Todos en «Sin asignar» están atendidos',
  takenHint: 'No tiene que hacer nada.',
  trial: 'Las notificaciones funcionan',
  trialHint: 'Así se le avisa con la bandeja cerrada.',
}
