import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'お心当たりがない場合は、何もする必要はありません。このメールがなければ誰も入れません。'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: '受信トレイへの招待',
    intro: `${by}さんから、受信トレイで訪問者のチャットに返信するよう招待されています。`,
    open: '招待を承諾',
    life: 'リンクは7日以内に1回だけ使えます。',
    unasked: 'お心当たりがない場合は、何もする必要はありません。',
  }),
  reset: () => ({
    subject: '受信トレイの新しいパスワード',
    intro: 'このリンクから新しいパスワードを設定できます。それまでは以前のパスワードのままです。',
    open: '新しいパスワードを設定',
    life: 'リンクは1時間以内に1回だけ使えます。',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: '受信トレイへのリンク',
    intro: 'このリンクから、パスワードなしで受信トレイに入れます。',
    open: '受信トレイを開く',
    life: 'リンクは15分以内に1回だけ使えます。',
    unasked: ignore,
  }),
}
