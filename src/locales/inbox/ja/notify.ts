import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: '通知',
  ask: '必要とされたとき、このブラウザーからお知らせしてよいですか？',
  askHint: '待っている訪問者、割り当てられた会話、自分の会話の新着メッセージ。それぞれオフにできます。',
  allow: '通知を許可',
  notNow: '今はしない',
  granted: 'このブラウザーは通知を表示します。訪問者の名前だけを示し、発言は表示しません。',
  default: 'このブラウザーではまだ確認していません。それまでは音とタブのタイトルでお知らせします。',
  denied:
    'このブラウザーは受信トレイの通知を表示しない設定です。アドレスの横にあるこのページの設定で許可し、再読み込みしてください。それまでは音とタブのタイトルでお知らせします。',
  absent: 'このブラウザーにはページの通知がありません。音とタブのタイトルでお知らせします。',
  of: '知らせる内容',
  on: {
    unassigned: '「未割り当て」の新しい会話（誰かが引き受けるまで繰り返し）',
    assigned: '自分に割り当てられた会話',
    message: '自分の会話の新着メッセージ',
  },
  sound: '音を鳴らす',
  tryOut: '試しに聞く',
  done: '完了',

  told: {
    unassigned: (name) => `${name}が「未割り当て」にいます`,
    assigned: (name) => `${name}が割り当てられました`,
    message: (name) => `${name}から新着メッセージ`,
  },
  hint: {
    unassigned: 'まだ誰も引き受けていません。',
    assigned: 'あなたの担当になりました。',
    message: '押すと読めます。',
  },
  several: (count) => counted('ja', count, { other: '「未割り当て」に#人の訪問者がいます' }),
}
