import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'ja',
  dir: 'ltr',
  title: '受信トレイ',
  titleUnread: (count) => `(${count}) 受信トレイ`,
  skipToList: '会話へ移動',
  skipToConversation: '開いている会話へ移動',
  back: '戻る',
  signOut: 'サインアウト',
  shortcuts: 'キーボードショートカット',
  keys: {
    next: '次の会話',
    previous: '前の会話',
    open: '開く',
    back: '一覧へ戻る',
    reply: '返信を書く',
    list: 'この一覧',
    on: '1文字のショートカットを使う',
    close: '完了',
  },

  online: 'オンライン',
  offline: 'オフライン',
  onlineHint: 'チャットを受け付けています。',
  offlineHint: 'チャットを受け付けていません。',
  onlineClosed: '営業時間外のため、チャットは届きません。',
  onlineUnheard: '接続が戻ると有効になります。',
  goOnline: 'オンラインにする',

  lineDown: '接続が切れました。書いた内容は保持され、接続が戻ると送信されます。',
  lineRefused: 'サーバーがこのセッションを終了しました。',
  reload: 'ページを再読み込み',

  checking: '受信トレイを開いています…',
  signedOut: 'サインインしていません。',
  signedOutHint: 'パスワードまたはリンクでサインインしてください。',
  signedIn: 'サインイン',
  noSite: 'サイトがまだありません。',
  noSiteHint: 'サーバーの設定でサイトを指定し、再起動してください。',
  unreachable: 'サーバーに接続できません。',
  unreachableHint: '何も失われていません。サーバーの稼働と接続を確認してください。',
}
