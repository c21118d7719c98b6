import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Asignar a otra persona',
  online: 'En línea',
  offline: 'Sin conexión',
  nobodyElse: 'De momento solo está usted.',
  release: 'Devolver a «Sin asignar»',
  returned: 'Otra vez sin asignar',
  gaveTo: (from, to) => `${from} dio la conversación a ${to}`,
  gaveYou: (from) => `${from} le dio la conversación`,
  youGave: (to) => `Usted dio la conversación a ${to}`,
  youLeft: 'Usted devolvió la conversación a «Sin asignar»',
  left: (name) => `${name} devolvió la conversación a «Sin asignar»`,
  takenFrom: (name) => `Retirada a ${name}, que llevaba demasiado tiempo sin responder`,
  takenFromYou: 'Se le retiró: el visitante llevaba demasiado tiempo esperando respuesta',
  ended: (name) => `Retirada a ${name}, cuya cuenta se desactivó`,
  given: (name) => `Ahora la lleva ${name}.`,
}
