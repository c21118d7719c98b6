import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: '受信トレイを閉じているときも',
  alsoHint: 'この端末で通知します。「未割り当て」については、オンラインの間、またはオフラインにせずに閉じてから最長12時間です。',
  state: {
    absent: 'このブラウザーでは利用できません。',
    install:
      'iPhoneやiPadではアプリのみ利用できます。「共有」から「ホーム画面に追加」を選び、そこから受信トレイを開いてください。',
    insecure: 'httpsのアドレスが必要です。',
    denied: '先に通知を許可してください。このブラウザーは通知を表示しない設定です。',
    failed:
      'うまくいきませんでした。ブラウザーがプッシュサービスまたはこのサーバーに接続できませんでした。もう一度お試しください。',
    turning: '少々お待ちください…',
    on: 'この端末に通知します。',
  },
  tryOut: '試す',
  triedOut: '送信しました。届かない場合は、システムがこのブラウザーの通知を許可しているか確認してください。',

  isCalled: '閉じているときも通知',
  endCalls: '通知をやめる',
  endCallsOf: (device) => `${device}への通知をやめる`,
  callsEnded: (device) => `${device}への通知をやめました。`,

  taken: (name) => `${name}は「未割り当て」にいなくなりました`,
  takenAll: '「未割り当て」の全員に担当者が付きました',
  takenHint: '対応の必要はありません。',
  trial: '通知は動作しています',
  trialHint: '受信トレイを閉じているときは、このようにお知らせします。',
}
