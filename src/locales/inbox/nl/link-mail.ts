import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Als u hier niet om hebt gevraagd, hoeft u niets te doen: niemand komt binnen zonder deze e-mail.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Uw uitnodiging voor Postvak IN',
    intro: `${by} nodigt u uit om in Postvak IN chats van bezoekers te beantwoorden.`,
    open: 'Uitnodiging aanvaarden',
    life: 'De link werkt één keer, binnen zeven dagen.',
    unasked: 'Als u niet weet wie dat is, hoeft u niets te doen.',
  }),
  reset: () => ({
    subject: 'Een nieuw wachtwoord voor Postvak IN',
    intro: 'Met deze link kiest u een nieuw wachtwoord. Tot dan blijft het oude gelden.',
    open: 'Nieuw wachtwoord kiezen',
    life: 'De link werkt één keer, binnen een uur.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Uw link naar Postvak IN',
    intro: 'Met deze link komt u zonder wachtwoord in Postvak IN.',
    open: 'Postvak IN openen',
    life: 'De link werkt één keer, binnen 15 minuten.',
    unasked: ignore,
  }),
}
