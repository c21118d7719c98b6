import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Un nom a de 1 à 80 caractères imprimables.',
  'name-taken': 'Quelqu’un porte déjà ce nom. Les visiteurs ne pourraient pas vous distinguer.',
  email: 'Ce n’est pas une adresse e-mail.',
  'email-taken': 'Quelqu’un a déjà cette adresse.',
  'last-administrator': 'C’est le seul administrateur. Nommez-en d’abord un autre.',
  'no-address': 'Enregistrez d’abord une adresse e-mail. Vous vous connectez avec les deux.',
  'password-short': 'Prenez au moins 15 caractères. Quelques mots sans rapport entre eux sont faciles à retenir.',
  'password-long': 'C’est plus long qu’un mot de passe ne peut l’être.',
  'password-guessed': 'Il se devine trop facilement. Quelques mots sans rapport entre eux valent mieux.',
  'not-yours': 'Ce n’est pas votre mot de passe.',
  'too-many': 'Trop d’essais. Attendez quelques minutes, puis réessayez.',
  'too-many-replies': 'Il y a trop de réponses.',
  'reply-name': 'Donnez-lui un nom pour la retrouver, de 80 caractères au plus.',
  'reply-text': 'Écrivez ce qu’elle dit : 4 000 caractères au plus, et pas d’autres noms que ceux-ci.',
  taken: 'Quelqu’un d’autre a changé cela entre-temps. Rechargez-le.',
  'not-found': 'Cela n’existe plus.',
  'bad-option': 'Cela ne peut pas être gardé tel quel.',
  'bad-command': 'Une partie de cela est impossible.',
  'bad-playbook': 'Le playbook contient des erreurs.',
  unauthorized: 'Votre session est terminée. Rechargez la page et reconnectez-vous.',
}
