import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Joindre des fichiers',
  dropFiles: 'Déposez-les ici pour les joindre',
  attached: (names) => `Joint : ${names}`,
  tooManyFiles: (count) => `${count} au plus à la fois.`,
  uploading: (name) => `Envoi de ${name}`,
  uploaded: (name) => `Envoyé : ${name}`,
  removeFile: (name) => `Retirer ${name}`,
  fileWaits: 'En attente d’une connexion',
  fileTooLarge: (size) => `Trop volumineux. On peut envoyer jusqu’à ${size}.`,
  fileWrongType: 'Ce type de fichier n’est pas accepté, ou il n’est pas ce que dit son nom.',
  fileRefused: 'Ce fichier n’a pas pu être envoyé.',
  fileLost: 'Pas envoyé avant que la page soit quittée. Joignez-le de nouveau.',
  saveFile: 'Enregistrer le fichier',
  showLarge: (name) => `Agrandir ${name}`,
  previousPicture: 'Image précédente',
  nextPicture: 'Image suivante',
  closePicture: 'Fermer l’image',
}
