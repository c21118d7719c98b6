import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'ファイルを添付',
  dropFiles: 'ここにドロップして添付',
  attached: (names) => `添付: ${names}`,
  tooManyFiles: (count) => `一度に${count}個までです。`,
  uploading: (name) => `${name}をアップロード中`,
  uploaded: (name) => `アップロード済み: ${name}`,
  removeFile: (name) => `${name}を削除`,
  fileWaits: '接続を待っています',
  fileTooLarge: (size) => `大きすぎます。${size}まで送信できます。`,
  fileWrongType: 'この種類のファイルは受け付けられないか、名前と中身が異なります。',
  fileRefused: 'このファイルは送信できませんでした。',
  fileLost: 'ページを離れる前にアップロードが終わりませんでした。もう一度添付してください。',
  saveFile: 'ファイルを保存',
  showLarge: (name) => `${name}を拡大`,
  previousPicture: '前の画像',
  nextPicture: '次の画像',
  closePicture: '画像を閉じる',
}
