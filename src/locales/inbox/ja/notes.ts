import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: '書く内容',
  reply: '返信',
  note: '社内メモ',
  field: '同僚だけが見るメモ',
  keep: 'メモを保存',
  by: (name) => `${name}の社内メモ`,
  byYou: '自分の社内メモ',
  spoken: (whose, text) => `${whose}: ${text}`,
  saving: '保存中…',
  notSaved: '保存できませんでした。',
  key: '社内メモを書く',
}

export const lookers: typeof lookersEn = {
  looking: (names) => `${names}が閲覧中`,
  writing: (names) => `${names}が入力中`,
}
