import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Adjuntar archivos',
  dropFiles: 'Suéltelos aquí para adjuntarlos',
  attached: (names) => `Adjunto: ${names}`,
  tooManyFiles: (count) => `Como máximo ${count} a la vez.`,
  uploading: (name) => `Subiendo ${name}`,
  uploaded: (name) => `Subido: ${name}`,
  removeFile: (name) => `Quitar ${name}`,
  fileWaits: 'Esperando conexión',
  fileTooLarge: (size) => `Demasiado grande. Se pueden enviar hasta ${size}.`,
  fileWrongType: 'Este tipo de archivo no se acepta, o no es lo que dice su nombre.',
  fileRefused: 'No se pudo enviar este archivo.',
  fileLost: 'No se subió antes de salir de la página. Adjúntelo de nuevo.',
  saveFile: 'Guardar archivo',
  showLarge: (name) => `Ver ${name} en grande`,
  previousPicture: 'Imagen anterior',
  nextPicture: 'Imagen siguiente',
  closePicture: 'Cerrar la imagen',
}
