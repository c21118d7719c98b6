import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Een naam heeft 1 tot 80 afdrukbare tekens.',
  'name-taken': 'Iemand heet al zo. Bezoekers zouden de twee niet kunnen onderscheiden.',
  email: 'Dit is geen e-mailadres.',
  'email-taken': 'Iemand heeft dit adres al.',
  'last-administrator': 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.',
  'no-address': 'Sla eerst een e-mailadres op. U meldt zich met beide aan.',
  'password-short': 'Neem minstens 15 tekens. Een paar woorden die niet bij elkaar horen, zijn makkelijk te onthouden.',
  'password-long': 'Dit is langer dan een wachtwoord mag zijn.',
  'password-guessed': 'Dit is te makkelijk te raden. Een paar woorden die niet bij elkaar horen, zijn beter.',
  'not-yours': 'Dit is niet uw wachtwoord.',
  'too-many': 'Te veel pogingen. Wacht een paar minuten en probeer het opnieuw.',
  'too-many-replies': 'Er zijn te veel antwoorden.',
  'reply-name': 'Geef het een naam om het te vinden, van hoogstens 80 tekens.',
  'reply-text': 'Schrijf wat het zegt: hoogstens 4.000 tekens, en geen andere namen dan deze.',
  taken: 'Iemand anders heeft dit intussen gewijzigd. Lees het opnieuw.',
  'not-found': 'Het is er niet meer.',
  'bad-option': 'Zoals het is geschreven, kan het niet worden opgeslagen.',
  'bad-command': 'Iets hiervan kan niet.',
  'bad-playbook': 'Het playbook heeft fouten.',
  unauthorized: 'Uw sessie is beëindigd. Laad de pagina opnieuw en meld u weer aan.',
}
