import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Il n’y a pas de carte « ${card} ». Indiquez celle qui accueille le visiteur.`,
  'no-card': ({ card }) => `Il n’y a pas de carte « ${card} ». Indiquez une carte du playbook, ou null pour finir.`,
  unreachable: 'Aucun chemin ne mène du début à cette carte. Faites-y mener une autre carte, ou supprimez-la.',
  'restless-ring':
    'Le bot tournerait en rond ici sans jamais rien demander au visiteur. Placez une question, ou une fin, sur le chemin.',
  'second-live-chat': ({ card }) =>
    `Ceci mène à une deuxième carte de chat en direct, « ${card} », sur le même chemin. Un chemin en a une au plus : supprimez l’une des deux.`,
  'no-offline-branch':
    'La branche hors ligne manque : si personne ne vient, il ne reste au visiteur que le message. Placez ici une carte qui demande comment le joindre, ou un résultat.',
  'without-consent': ({ card }) =>
    `Qui refuse arriverait à « ${card} », qui garde ce qu’il dit. Faites-lui contourner cette carte, ou menez-le à la fin.`,

  'no-such-name': ({ name }) =>
    `« ${name} » n’existe pas. Cherchez les noms dans docs/playbooks.md, ou demandez-le sous un nom sans point.`,
  'never-asked': ({ name }) =>
    `Aucune carte ne demande « ${name} ». Indiquez la clé d’une réponse, ou écrivez « identity.${name} » pour ce que le site sait.`,
  'asked-later': ({ name }) => `« ${name} » n’est demandé qu’après. Demandez-le avant, ou utilisez-le plus tard.`,
  'only-for-conditions': ({ name }) => `« ${name} » n’est connu que des conditions. Retirez-le du texte.`,
  'no-such-claim': ({ field }) =>
    `Le site ne peut garantir aucun champ « ${field} » : ces noms se composent de lettres, de chiffres, de « _ » et de « - ».`,
  'other-claim': ({ field, claim }) => `Le site garantit « identity.${claim} », pas « identity.${field} ». Écrivez-le ainsi.`,

  'only-in-conversation': ({ name }) =>
    `« ${name} » n’est connu que dans une conversation. Faites-le signaler par la page avec « tracked ».`,
  'not-at-start': ({ name }) =>
    `« ${name} » n’est un nom ni de la page ni du visiteur, et personne n’a encore répondu. Prenez « page.path », « query.utm_source », « visitor.device » …`,
  'no-greeting': 'Le playbook n’a pas de premiers mots pour tous. Écrivez ici ce qui s’affiche à côté du bouton du chat.',

  'own-language': 'C’est la langue des cartes elles-mêmes. Écrivez-le dans les cartes.',
  'no-card-to-translate': ({ card }) =>
    `Il n’y a pas de carte « ${card} ». Indiquez une carte du playbook, ou supprimez cette traduction.`,
  'no-such-words': ({ card }) =>
    `La carte « ${card} » n’a pas ce texte. Supprimez-le, ou cherchez comment il s’appelle dans la carte.`,
  'not-translated': ({ text, locale, own }) => `« ${text} » n’est pas traduit. Qui lit « ${locale} » le voit en « ${own} ».`,
  'greeting-not-translated': ({ locale, own }) =>
    `Le message d’accueil n’est pas traduit. Qui lit « ${locale} » le voit en « ${own} ».`,

  'no-key': 'Ce champ a besoin d’une clé sous laquelle être gardé, par exemple "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `Le champ « ${field} » est gardé sous son propre nom. Supprimez la clé, ou choisissez le champ "custom".`,
  'same-key': ({ key }) => `Un autre champ de cette carte est gardé sous « ${key} ». Donnez à l’un d’eux sa propre clé.`,
  'same-id': ({ id }) => `Un autre élément s’appelle déjà « ${id} » ici. Donnez à chacun son propre identifiant.`,
  'taken-id': ({ prefix }) =>
    `Les identifiants qui commencent par « ${prefix} » sont réservés aux cartes que les agents proposent aux visiteurs. Choisissez-en un autre.`,
  'more-than-options': 'Aucune réponse ne peut en contenir autant. Réduisez ce nombre, ou ajoutez des options.',
  'options-of-choice': 'Un champ de choix a besoin d’options, et aucun autre champ n’en a. Ajoutez-les, ou retirez-les.',
  'other-bound':
    'Ici, un champ de nombre prend un nombre, un champ de date un jour, et les autres rien. Changez ceci, ou retirez-le.',
  'nothing-between': 'Il n’y a rien entre "min" et "max". Changez l’un des deux.',
  'same-branch': ({ branch }) =>
    `On n’arrive jamais ici : la branche ${branch} a la même condition. Changez la condition de celle-ci, ou supprimez-la.`,
  'never-met': ({ name }) =>
    `Cette condition n’est jamais remplie : « ${name} » ne peut pas être tout cela à la fois. Retirez l’un des tests.`,
  'two-targets': 'Un saut a une cible : une carte ("to") ou un playbook ("playbook"). Donnez l’une des deux.',
  'no-way-back': 'On ne revient que d’un autre playbook. Supprimez ceci, ou indiquez un playbook.',

  'long-id': ({ most }) => `L’identifiant dépasse ${most} caractères. Donnez-en de plus courts aux sauts qui mènent ici.`,
  'included-id': 'Une carte incluse a aussi cet identifiant. Donnez-en un autre à celle-ci.',
  'no-include': ({ name }) => `Il n’y a pas de playbook « ${name} » parmi les "includes". Ajoutez-le, ou indiquez-en un autre.`,
  'endless-include': ({ name }) => `« ${name} » reviendrait sans fin sur lui-même. Sautez plutôt à l’une de ses cartes.`,
  'unused-include': 'Aucun saut ne mène ici. Ajoutez-en un, ou supprimez ce playbook.',
  'too-many-cards': ({ most }) => `Avec tout ce qui est inclus, cela fait plus de ${most} cartes. Incluez moins souvent.`,

  'not-json': ({ said }) => `Ce n’est pas du JSON : ${said}`,
  'not-json-at': ({ line, column }) =>
    `Ce n’est pas du JSON : voyez la ligne ${line}, colonne ${column}. Là, ou juste avant, une virgule, un crochet, une accolade ou un guillemet manque ou est en trop.`,
  'too-large': ({ most }) => `Le playbook dépasse ${most} caractères. Divisez-le.`,
  'too-deep': 'L’imbrication est trop profonde pour un playbook. Simplifiez ses conditions.',
  'other-playbook': ({ id }) => `C’est le brouillon de « ${id} ». Laissez l’identifiant tel quel, ou créez un autre playbook.`,

  missing: ({ field }) => `Il manque « ${field} » ici. Ajoutez-le.`,
  'unknown-field': ({ field }) => `« ${field} » ne veut rien dire ici. Supprimez-le, ou cherchez son nom dans docs/playbooks.md.`,
  'not-text': 'Ce n’est pas un texte. Écrivez-le entre guillemets droits.',
  'not-a-number': 'Ce n’est pas un nombre. Écrivez des chiffres, sans guillemets.',
  'not-whole': 'Ce n’est pas un nombre entier. Arrondissez-le.',
  'not-yes-or-no': 'Écrivez ici true ou false, sans guillemets.',
  'not-a-list': 'Ce n’est pas une liste. Écrivez-la entre [ et ].',
  'not-an-object': 'Ce ne sont pas des champs avec des valeurs. Écrivez-les entre { et }.',
  'not-one-of': ({ options }) => `Écrivez l’une de ces valeurs : ${options}.`,
  'too-long': ({ most }) => `C’est trop long : ${most} caractères au plus.`,
  'too-many': ({ most }) => `Il y en a trop : ${most} au plus.`,
  'empty-list': 'Cette liste est vide. Mettez-y quelque chose.',
  'too-small': ({ least }) => `C’est trop petit. Le minimum est ${least}.`,
  'too-great': ({ most }) => `C’est trop grand. Le maximum est ${most}.`,
  blank: 'Il n’y a rien d’écrit ici. Écrivez quelques mots.',
  'not-an-id': 'Un identifiant compte de 1 à 64 lettres, chiffres, « - » ou « _ ». Choisissez-en un autre.',
  'not-a-language': 'Une langue s’écrit par son code, par exemple "en" ou "pt-BR".',
  'not-a-colour': 'Une couleur s’écrit ainsi : "#0b6e4f".',
  'not-a-time': 'Une heure s’écrit ainsi : "09:00".',
  'not-a-time-zone': 'Un fuseau horaire porte le nom d’une ville, par exemple "Europe/Oslo".',
  'not-a-day': 'Un jour s’écrit ainsi : "2026-12-24".',
  'not-a-link': 'Écrivez une adresse qui commence par "https://", "/", "mailto:" ou "tel:".',
  'not-a-page': 'Écrivez une adresse qui commence par "https://".',
  'not-a-name': 'Écrivez un nom tel que "topic" ou "query.utm_source".',
  'not-a-test': 'Un test a "value" et l’un de ceux-ci : "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Ce n’est pas une condition. Commencez par "value", "hours", "all", "any" ou "not".',
  'not-a-start-condition':
    'Ce n’est pas une condition de démarrage. Commencez par "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" ou "not".',
  unfit: 'Ceci n’a pas sa place ici. Cherchez dans docs/playbooks.md ce qui est possible.',
}
