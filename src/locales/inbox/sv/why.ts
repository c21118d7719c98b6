import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Ett namn har 1 till 80 skrivbara tecken.',
  'name-taken': 'Någon heter redan så. Besökarna skulle inte kunna skilja er åt.',
  email: 'Det här är ingen e-postadress.',
  'email-taken': 'Någon har redan den här adressen.',
  'last-administrator': 'Det här är den enda administratören. Gör någon annan till administratör först.',
  'no-address': 'Spara en e-postadress först. Du loggar in med båda.',
  'password-short': 'Välj minst 15 tecken. Några ord som inte hör ihop är lätta att komma ihåg.',
  'password-long': 'Det är längre än ett lösenord får vara.',
  'password-guessed': 'Det här är för lätt att gissa. Några ord som inte hör ihop är bättre.',
  'not-yours': 'Det här är inte ditt lösenord.',
  'too-many': 'För många försök. Vänta några minuter och försök igen.',
  'too-many-replies': 'Det finns för många svar.',
  'reply-name': 'Ge det ett namn att hitta det på, med högst 80 tecken.',
  'reply-text': 'Skriv vad det säger: högst 4 000 tecken, och inga andra namn än dessa.',
  taken: 'Någon annan har ändrat detta under tiden. Läs det igen.',
  'not-found': 'Det finns inte längre.',
  'bad-option': 'Det kan inte sparas som det är skrivet.',
  'bad-command': 'Något av detta går inte.',
  'bad-playbook': 'Playbooken har fel.',
  unauthorized: 'Din session är slut. Ladda om sidan och logga in igen.',
}
