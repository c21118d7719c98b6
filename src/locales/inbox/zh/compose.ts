import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: '表情',
  searchEmoji: '搜索表情',
  noEmoji: '没有这个名称的表情。',
  format: '格式',
  strong: '粗体',
  em: '斜体',
  code: '代码',
  link: '链接',
  bullet_list: '项目符号列表',
  ordered_list: '编号列表',
  blockquote: '引用',
  code_block: '代码块',
  withKey: (name, key) => `${name}（${key}）`,
  linkWords: '文字',
  linkAddress: '地址',
  linkBad: '访客无法打开此地址。',
  linkPut: '插入',
  linkRemove: '移除链接',
  linkKeep: '取消',
  asPlain: '内容过长，无法使用格式：将以纯文本送达。',
}
