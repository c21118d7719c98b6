import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversaciones abiertas de un agente',
    hint: 'Los visitantes no encuentran a un agente que lleva tantas conversaciones abiertas como debe. Él aún puede tomar una. Para alguien en particular se puede fijar otra cifra en «Personas».',
    on: 'Un límite de conversaciones abiertas',
    off: 'Sin límite de conversaciones abiertas',
    figure: 'Conversaciones abiertas como máximo',
  },
  away: {
    title: 'Agentes que no tocan nada',
    hint: 'Los visitantes no encuentran a un agente que lleva un rato sin tocar la bandeja, en ningún dispositivo. El primer toque le trae de vuelta. Quien espera notificaciones tampoco la toca.',
    on: 'Ausente tras unos minutos',
    off: 'Nunca ausente en línea',
    figure: 'Minutos sin un toque',
  },
  takeBack: {
    title: 'Agentes que no responden',
    hint: 'Se puede retirar una conversación a un agente que deja al visitante sin una palabra: vuelve a «Sin asignar», y se avisa a todos los que están en línea. Quien está escribiendo no está en silencio.',
    on: 'Se retira tras unos minutos',
    off: 'No se retira nunca',
    figure: 'Minutos sin respuesta',
  },
}
