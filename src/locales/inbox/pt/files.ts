import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'Anexar arquivos',
  dropFiles: 'Solte aqui para anexar',
  attached: (names) => `Anexado: ${names}`,
  tooManyFiles: (count) => `No máximo ${count} por vez.`,
  uploading: (name) => `Enviando ${name}`,
  uploaded: (name) => `Enviado: ${name}`,
  removeFile: (name) => `Remover ${name}`,
  fileWaits: 'Esperando conexão',
  fileTooLarge: (size) => `Grande demais. Podem ser enviados até ${size}.`,
  fileWrongType: 'Este tipo de arquivo não é aceito, ou ele não é o que o nome diz.',
  fileRefused: 'Não foi possível enviar este arquivo.',
  fileLost: 'Não foi enviado antes de sair da página. Anexe de novo.',
  saveFile: 'Salvar arquivo',
  showLarge: (name) => `Ver ${name} em tamanho grande`,
  previousPicture: 'Imagem anterior',
  nextPicture: 'Próxima imagem',
  closePicture: 'Fechar a imagem',
}
