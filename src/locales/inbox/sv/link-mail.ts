import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Om du inte har bett om detta behöver du inte göra något: ingen kommer in utan det här mejlet.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Din inbjudan till inkorgen',
    intro: `${by} bjuder in dig att svara på besökares chattar i inkorgen.`,
    open: 'Tacka ja till inbjudan',
    life: 'Länken fungerar en gång, inom sju dagar.',
    unasked: 'Om du inte vet vem det är behöver du inte göra något.',
  }),
  reset: () => ({
    subject: 'Ett nytt lösenord till inkorgen',
    intro: 'Med den här länken väljer du ett nytt lösenord. Till dess gäller det gamla.',
    open: 'Välj ett nytt lösenord',
    life: 'Länken fungerar en gång, inom en timme.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Din länk till inkorgen',
    intro: 'Med den här länken kommer du in i inkorgen utan lösenord.',
    open: 'Öppna inkorgen',
    life: 'Länken fungerar en gång, inom 15 minuter.',
    unasked: ignore,
  }),
}
