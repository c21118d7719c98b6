import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Cerrada: el visitante se había ido',
  noAnswer: 'El bot no tiene respuesta',
  goneHint:
    'La conversación vuelve cuando el bot pide que venga alguien, o ya no tiene respuesta. Si el visitante se va, un día después está entre las cerradas.',
  preview: 'Lo que verá el visitante',
}
