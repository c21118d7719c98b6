import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Se non l’ha chiesto, non deve fare nulla: nessuno entra senza questa e-mail.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Il suo invito alla posta in arrivo',
    intro: `${by} la invita a rispondere alle chat dei visitatori nella posta in arrivo.`,
    open: 'Accetta l’invito',
    life: 'Il link funziona una volta, entro sette giorni.',
    unasked: 'Se non sa chi sia, non deve fare nulla.',
  }),
  reset: () => ({
    subject: 'Una nuova password per la posta in arrivo',
    intro: 'Con questo link sceglie una nuova password. Fino ad allora vale la vecchia.',
    open: 'Scegli una nuova password',
    life: 'Il link funziona una volta, entro un’ora.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Il suo link alla posta in arrivo',
    intro: 'Con questo link entra nella posta in arrivo senza password.',
    open: 'Apri la posta in arrivo',
    life: 'Il link funziona una volta, entro 15 minuti.',
    unasked: ignore,
  }),
}
