import type { linkMailEn } from '../en/link-mail.ts'

const ignore = '如果不是您本人操作，无需处理：没有这封邮件，任何人都无法进入。'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: '您的收件箱邀请',
    intro: `${by}邀请您在收件箱中回复访客的聊天。`,
    open: '接受邀请',
    life: '链接在七天内可使用一次。',
    unasked: '如果您不认识对方，无需处理。',
  }),
  reset: () => ({
    subject: '收件箱的新密码',
    intro: '通过此链接设置新密码。在此之前旧密码仍有效。',
    open: '设置新密码',
    life: '链接在一小时内可使用一次。',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: '您的收件箱链接',
    intro: '通过此链接无需密码即可进入收件箱。',
    open: '打开收件箱',
    life: '链接在15分钟内可使用一次。',
    unasked: ignore,
  }),
}
