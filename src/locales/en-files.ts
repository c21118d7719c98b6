import type { FileWords } from './words.ts'

export const enFiles: FileWords = {
  attach: 'Attach files',
  dropFiles: 'Drop them here to attach them',
  attached: (names) => `Attached: ${names}`,
  tooManyFiles: (count) => `At most ${count} at a time.`,
  uploading: (name) => `Uploading ${name}`,
  uploaded: (name) => `Uploaded: ${name}`,
  removeFile: (name) => `Remove ${name}`,
  fileWaits: 'Waiting for a connection',
  noFiles: 'Files cannot be sent here just now. You can go on without.',
  fileTooLarge: (size) => `Too large. Up to ${size} can be sent.`,
  fileWrongType: 'This kind of file is not taken, or it is not what its name says.',
  fileRefused: 'This file could not be sent.',
  fileLost: 'Not uploaded before the page was left. Attach it again.',
  saveFile: 'Save file',
  showLarge: (name) => `Show ${name} large`,
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  closePicture: 'Close picture',
}

/** What is said of files, in English as far as the language at hand says nothing of them. */
export const fileWords = <Given extends Partial<FileWords>>(words: Given): Given & FileWords => ({ ...enFiles, ...words })
