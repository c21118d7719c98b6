import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: '书写内容',
  reply: '回复',
  note: '内部备注',
  field: '只有同事能看到的备注',
  keep: '保存备注',
  by: (name) => `${name}的内部备注`,
  byYou: '您的内部备注',
  spoken: (whose, text) => `${whose}：${text}`,
  saving: '正在保存…',
  notSaved: '未保存。',
  key: '写内部备注',
}

export const lookers: typeof lookersEn = {
  looking: (names) => `${names}正在查看`,
  writing: (names) => `${names}正在输入`,
}
