import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Un nome ha da 1 a 80 caratteri stampabili.',
  'name-taken': 'Qualcuno si chiama già così. I visitatori non potrebbero distinguervi.',
  email: 'Questo non è un indirizzo e-mail.',
  'email-taken': 'Qualcuno ha già questo indirizzo.',
  'last-administrator': 'È l’unico amministratore. Ne nomini prima un altro.',
  'no-address': 'Salvi prima un indirizzo e-mail. Si accede con entrambi.',
  'password-short': 'Usi almeno 15 caratteri. Alcune parole senza legame tra loro sono facili da ricordare.',
  'password-long': 'È più lunga di quanto possa essere una password.',
  'password-guessed': 'Questa si indovina troppo facilmente. Meglio alcune parole senza legame tra loro.',
  'not-yours': 'Questa non è la sua password.',
  'too-many': 'Troppi tentativi. Aspetti qualche minuto, poi riprovi.',
  'too-many-replies': 'Ci sono troppe risposte.',
  'reply-name': 'Le dia un nome per trovarla, di al massimo 80 caratteri.',
  'reply-text': 'Scriva che cosa dice: al massimo 4.000 caratteri, e nessun altro nome oltre a questi.',
  taken: 'Qualcun altro l’ha cambiato nel frattempo. Lo rilegga.',
  'not-found': 'Non esiste più.',
  'bad-option': 'Così com’è scritto non si può salvare.',
  'bad-command': 'Qualcosa di questo non è possibile.',
  'bad-playbook': 'Il playbook ha degli errori.',
  unauthorized: 'La sua sessione è terminata. Ricarichi la pagina e acceda di nuovo.',
}
