import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: '他の人に割り当て',
  online: 'オンライン',
  offline: 'オフライン',
  nobodyElse: '今のところあなただけです。',
  release: '「未割り当て」に戻す',
  returned: '再び未割り当て',
  gaveTo: (from, to) => `${from}が${to}に会話を渡しました`,
  gaveYou: (from) => `${from}があなたに会話を渡しました`,
  youGave: (to) => `あなたが${to}に会話を渡しました`,
  youLeft: 'あなたが会話を「未割り当て」に戻しました',
  left: (name) => `${name}が会話を「未割り当て」に戻しました`,
  takenFrom: (name) => `長く返信がなかったため、${name}の担当を外しました`,
  takenFromYou: '訪問者を長く待たせたため、あなたの担当を外しました',
  ended: (name) => `アカウントが無効になったため、${name}の担当を外しました`,
  given: (name) => `今は${name}が担当しています。`,
}
