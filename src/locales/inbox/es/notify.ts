import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Notificaciones',
  ask: '¿Puede este navegador avisarle cuando alguien le necesite?',
  askHint: 'Un visitante que espera, una conversación que recibe, un mensaje nuevo en una suya. Cada aviso se puede desactivar.',
  allow: 'Permitir notificaciones',
  notNow: 'Ahora no',
  granted: 'Este navegador muestra notificaciones. Nombran al visitante, y nada de lo que dice.',
  default: 'A este navegador aún no se le ha preguntado. Hasta entonces le avisan el sonido y el título de la pestaña.',
  denied:
    'Este navegador tiene prohibido mostrar notificaciones de la bandeja. Permítalas en sus ajustes para esta página, junto a la dirección, y vuelva a cargarla. Hasta entonces le avisan el sonido y el título de la pestaña.',
  absent: 'Este navegador no tiene notificaciones para páginas. Le avisan el sonido y el título de la pestaña.',
  of: 'Avisarme de',
  on: {
    unassigned: 'Una conversación nueva en «Sin asignar», una y otra vez hasta que alguien la tome',
    assigned: 'Una conversación que se me asigna',
    message: 'Un mensaje nuevo en una conversación mía',
  },
  sound: 'Con sonido',
  tryOut: 'Oírlo',
  done: 'Listo',

  told: {
    unassigned: (name) => `${name} está en «Sin asignar»`,
    assigned: (name) => `Se le ha asignado a usted: ${name}`,
    message: (name) => `Mensaje nuevo de ${name}`,
  },
  hint: {
    unassigned: 'Nadie ha tomado aún la conversación.',
    assigned: 'Usted lleva ahora la conversación.',
    message: 'Pulse para leerlo.',
  },
  several: (count) =>
    counted('es', count, { one: 'Hay # visitante en «Sin asignar»', other: 'Hay # visitantes en «Sin asignar»' }),
}
