import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Jeśli to nie twoja prośba, nie musisz nic robić: bez tego e-maila nikt nie wejdzie.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Twoje zaproszenie do skrzynki',
    intro: `${by} zaprasza cię do odpowiadania na czaty gości w skrzynce.`,
    open: 'Przyjmij zaproszenie',
    life: 'Link działa raz, w ciągu siedmiu dni.',
    unasked: 'Jeśli nie wiesz, kto to jest, nie musisz nic robić.',
  }),
  reset: () => ({
    subject: 'Nowe hasło do skrzynki',
    intro: 'Tym linkiem wybierzesz nowe hasło. Do tego czasu obowiązuje stare.',
    open: 'Wybierz nowe hasło',
    life: 'Link działa raz, w ciągu godziny.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Twój link do skrzynki',
    intro: 'Tym linkiem wejdziesz do skrzynki bez hasła.',
    open: 'Otwórz skrzynkę',
    life: 'Link działa raz, w ciągu 15 minut.',
    unasked: ignore,
  }),
}
