import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'チャット',
  close: 'チャットを閉じる',
  newConversation: '新しい会話を始める',
  bot: 'アシスタント',
  you: 'お客様',

  placeholder: 'メッセージを入力',
  send: '送信',
  emoji: '絵文字',
  latest: '最新のメッセージへ',
  earlier: '以前のメッセージ',
  charactersLeft: (count) => counted('ja', count, { other: '残り#文字' }),
  tooLong: (count) => counted('ja', count, { other: '#文字超えています。短くするか、2回に分けてお送りください。' }),

  sending: '送信中',
  sent: '送信済み',
  read: '既読',
  failed: 'このメッセージは届きませんでした。',
  tryAgain: 'もう一度試す',

  statusBot: '自動アシスタント',
  statusWaiting: '担当者を探しています',
  statusAgent: '担当者が対応中です',
  statusClosed: '終了しました',
  ended: '引き続きお書きいただけます。内容は担当者のために保存されます。',

  timeLeft: (time) => `あと${time}`,
  anyMoment: 'まもなくです',
  keepWaiting: 'このまま待つ',
  leaveMessage: 'メッセージを残す',

  joined: (name) => `${name}が会話に参加しました`,
  writing: (name) => `${name}が入力中です`,
  waiting: '担当者をお探ししています。',
  extended: '引き続きお待ちになることを選ばれました',
  nobodyOnline: 'ただいま担当者は席を外しております',
  nobodyCame: '時間内に担当者の手が空きませんでした',
  stoppedWaiting: 'メッセージを残すことを選ばれました',
  unreached: '窓口に接続できませんでした',
  closed: 'この会話は終了しました。',

  connecting: '接続しています',
  noConnection: '接続がありません。入力内容は保存され、接続が戻りしだい送信されます。',
  refused: 'ここからはチャットに接続できません。入力内容はこの端末に残ります。',
  loading: '少々お待ちください',
  missingPlaybook: 'チャットの準備がまだ整っていませんが、メッセージはお送りいただけます。',

  options: '回答をお選びください',
  skip: 'スキップ',
  submit: '次へ',
  optional: '任意',
  required: 'こちらをご入力ください。',
  hintEmail: '例：name@example.com',
  hintPhone: '国番号を付けてご入力ください（例：+81）',

  more: 'その他',
  saveTranscript: '会話を保存する',
  sound: 'サウンド',
  forgetMe: 'データを消去する',
  forgetQuestion: 'この端末と当社のサーバーから、ここでの会話をすべて消去しますか。元には戻せません。',
  forgetYes: 'すべて消去する',
  forgetNo: '残す',
  forgotten: 'すべて消去しました。',
  forgottenHere: 'この端末から消去しました。サーバーには接続できず、次回のチャット時に消去されます。',

  rateQuestion: 'いかがでしたか',
  score: (score) => ['悪い', 'あまり良くない', '普通', '良い', 'とても良い'][score - 1] ?? '',
  rateText: 'ほかに何かあればお書きください',
  rateThanks: 'ご回答ありがとうございます。',
}
