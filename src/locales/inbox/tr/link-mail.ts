import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Bunu siz istemediyseniz bir şey yapmanız gerekmez: bu e-posta olmadan kimse giremez.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Gelen kutusuna davetiniz',
    intro: `${by} sizi gelen kutusunda ziyaretçilerin sohbetlerini yanıtlamaya davet ediyor.`,
    open: 'Daveti kabul et',
    life: 'Bağlantı yedi gün içinde bir kez çalışır.',
    unasked: 'Bunun kim olduğunu bilmiyorsanız bir şey yapmanız gerekmez.',
  }),
  reset: () => ({
    subject: 'Gelen kutusu için yeni parola',
    intro: 'Bu bağlantıyla yeni bir parola seçersiniz. O zamana dek eskisi geçerlidir.',
    open: 'Yeni parola seç',
    life: 'Bağlantı bir saat içinde bir kez çalışır.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Gelen kutusu bağlantınız',
    intro: 'Bu bağlantıyla gelen kutusuna parolasız girersiniz.',
    open: 'Gelen kutusunu aç',
    life: 'Bağlantı 15 dakika içinde bir kez çalışır.',
    unasked: ignore,
  }),
}
