import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Carpetas',
  unassigned: 'Sin asignar',
  mine: 'Mis conversaciones',
  mineShort: 'Mías',
  closed: 'Conversaciones cerradas',
  closedShort: 'Cerradas',
  count: (count) => counted('es', count, { one: '# conversación', other: '# conversaciones' }),
  countMore: (count) => counted('es', count, { other: 'Al menos # conversaciones' }),

  visitor: 'Visitante',
  unread: 'Sin leer',
  secondsLeft: (seconds) => `quedan ${seconds} s`,
  minutesLeft: (minutes) => `quedan ${minutes} min`,
  missed: 'Perdida',
  yesterday: 'Ayer',

  search: 'Buscar conversaciones',
  searchIn: 'Dónde buscar',
  everywhere: 'Todas',
  foundList: 'Conversaciones encontradas',
  nothingFound: (sought) => `No se ha encontrado nada para «${sought}».`,
  nothingFoundHint: 'Cada palabra debe estar en algún lugar de la conversación: en lo dicho, en un nombre o en una dirección.',
  searchEverywhere: 'Buscar en todas las carpetas',

  loadingList: 'Cargando las conversaciones …',
  loadingLater: 'Las conversaciones aún no han llegado.',
  loadingLaterHint: 'Llegarán cuando vuelva la conexión.',
  loadingMore: 'Cargando las anteriores …',
  emptyUnassigned: 'Nadie espera.',
  emptyUnassignedHint: 'Quien pida hablar con una persona aparecerá aquí al momento.',
  emptyUnassignedOffline: 'Usted está sin conexión.',
  emptyUnassignedOfflineHint: 'Mientras no haya nadie en línea, se pide a los visitantes que dejen un mensaje.',
  emptyMine: 'No tiene ninguna conversación.',
  emptyMineHint: 'Tome una de «Sin asignar» y pasará aquí.',
  emptyClosed: 'Todavía no se ha cerrado nada.',
  emptyClosedHint: 'Las conversaciones que cierre quedan aquí, para leerlas.',
  seeUnassigned: 'Ver las que están sin asignar',
  noneOpen: 'No hay ninguna conversación abierta.',
  noneOpenHint: 'Elija una de la lista: las flechas mueven, Intro abre.',
}
