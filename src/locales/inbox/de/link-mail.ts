import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun: Ohne diese E-Mail kommt niemand herein.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Ihre Einladung in den Posteingang',
    intro: `${by} lädt Sie ein, im Posteingang Chats von Besuchern zu beantworten.`,
    open: 'Einladung annehmen',
    life: 'Der Link gilt einmal, sieben Tage lang.',
    unasked: 'Wenn Sie nicht wissen, wer das ist, müssen Sie nichts tun.',
  }),
  reset: () => ({
    subject: 'Ein neues Passwort für den Posteingang',
    intro: 'Mit diesem Link wählen Sie ein neues Passwort. Bis dahin gilt das alte.',
    open: 'Neues Passwort wählen',
    life: 'Der Link gilt einmal, eine Stunde lang.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Ihr Link in den Posteingang',
    intro: 'Mit diesem Link kommen Sie ohne Passwort in den Posteingang.',
    open: 'Posteingang öffnen',
    life: 'Der Link gilt einmal, 15 Minuten lang.',
    unasked: ignore,
  }),
}
