import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversaciones abiertas de un agente',
    hint: 'Los visitantes no encuentran a un agente que ya lleva el máximo de conversaciones abiertas. Aun así, puede tomar una por su cuenta. Para alguien en particular se puede fijar otra cifra en «Personas».',
    on: 'Un límite de conversaciones abiertas',
    off: 'Sin límite de conversaciones abiertas',
    figure: 'Conversaciones abiertas como máximo',
  },
  away: {
    title: 'Agentes inactivos',
    hint: 'Los visitantes no encuentran a un agente que lleva un rato sin usar la bandeja en ningún dispositivo. En cuanto la use, vuelve. Esperar notificaciones no cuenta como actividad.',
    on: 'Ausente tras unos minutos',
    off: 'Nunca ausente en línea',
    figure: 'Minutos de inactividad',
  },
  takeBack: {
    title: 'Agentes que no responden',
    hint: 'Se puede retirar una conversación a un agente que deja al visitante sin respuesta: vuelve a «Sin asignar», y se avisa a todos los que están en línea. Quien está escribiendo no está en silencio.',
    on: 'Se retira tras unos minutos',
    off: 'No se retira nunca',
    figure: 'Minutos sin respuesta',
  },
}
