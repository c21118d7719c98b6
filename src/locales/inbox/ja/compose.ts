import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: '絵文字',
  searchEmoji: '絵文字を検索',
  noEmoji: 'その名前の絵文字はありません。',
  format: '書式',
  strong: '太字',
  em: '斜体',
  code: 'コード',
  link: 'リンク',
  bullet_list: '箇条書き',
  ordered_list: '番号付きリスト',
  blockquote: '引用',
  code_block: 'コードブロック',
  withKey: (name, key) => `${name}（${key}）`,
  linkWords: 'テキスト',
  linkAddress: 'アドレス',
  linkBad: '訪問者が開けないアドレスです。',
  linkPut: '挿入',
  linkRemove: 'リンクを解除',
  linkKeep: 'キャンセル',
  asPlain: '書式には長すぎるため、プレーンテキストで届きます。',
}
