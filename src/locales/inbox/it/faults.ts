import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Non c’è nessuna scheda «${card}». Indichi quella che accoglie il visitatore.`,
  'no-card': ({ card }) => `Non c’è nessuna scheda «${card}». Ne indichi una del playbook, o null per finire.`,
  unreachable: 'Nessun percorso porta dall’inizio a questa scheda. La colleghi da un’altra, o la rimuova.',
  'restless-ring':
    'Qui il bot girerebbe in tondo senza mai chiedere nulla al visitatore. Metta una domanda, o una fine, lungo il percorso.',
  'second-live-chat': ({ card }) =>
    `Questo porta a una seconda scheda di chat dal vivo, «${card}», sullo stesso percorso. Un percorso ne ha al massimo una: ne rimuova una.`,
  'no-offline-branch':
    'Manca il ramo offline: se non viene nessuno, al visitatore resta solo il messaggio. Metta qui una scheda che chieda come contattarlo, o un esito.',
  'without-consent': ({ card }) =>
    `Chi non acconsente arriverebbe a «${card}», che conserva ciò che dice. Lo faccia passare oltre, o lo porti alla fine.`,

  'no-such-name': ({ name }) => `«${name}» non esiste. Cerchi i nomi in docs/playbooks.md, o lo chieda con un nome senza punto.`,
  'never-asked': ({ name }) =>
    `Nessuna scheda chiede «${name}». Indichi la chiave di una risposta, o scriva «identity.${name}» per ciò che sa il sito.`,
  'asked-later': ({ name }) => `«${name}» viene chiesto solo dopo. Lo chieda prima, o lo usi più avanti.`,
  'only-for-conditions': ({ name }) => `«${name}» è noto solo alle condizioni. Lo tolga dal testo.`,
  'no-such-claim': ({ field }) =>
    `Il sito non può garantire alcun campo «${field}»: questi nomi si compongono di lettere, cifre, «_» e «-».`,
  'other-claim': ({ field, claim }) => `Il sito garantisce «identity.${claim}», non «identity.${field}». Lo scriva così.`,

  'only-in-conversation': ({ name }) =>
    `«${name}» è noto solo in una conversazione. Lo faccia comunicare dalla pagina con «tracked».`,
  'not-at-start': ({ name }) =>
    `«${name}» non riguarda né la pagina né il visitatore, e nessuno ha ancora risposto. Usi «page.path», «query.utm_source», «visitor.device» …`,
  'no-greeting': 'Il playbook non ha prime parole per tutti. Scriva qui che cosa appare accanto al pulsante della chat.',

  'own-language': 'Questa è la lingua delle schede stesse. Lo scriva lì.',
  'no-card-to-translate': ({ card }) =>
    `Non c’è nessuna scheda «${card}». Ne indichi una del playbook, o rimuova questa traduzione.`,
  'no-such-words': ({ card }) => `La scheda «${card}» non ha questo testo. Lo rimuova, o cerchi come si chiama lì.`,
  'not-translated': ({ text, locale, own }) => `«${text}» non è tradotto. Chi legge «${locale}» lo trova in «${own}».`,
  'greeting-not-translated': ({ locale, own }) => `Il saluto non è tradotto. Chi legge «${locale}» lo trova in «${own}».`,

  'no-key': 'Questo campo ha bisogno di una chiave con cui essere conservato, come "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `Il campo «${field}» è conservato con il proprio nome. Rimuova la chiave, o scelga il campo "custom".`,
  'same-key': ({ key }) => `Un altro campo di questa scheda è conservato come «${key}». Dia a uno dei due una chiave propria.`,
  'same-id': ({ id }) => `Qui c’è già un altro «${id}». Dia a ciascuno il proprio id.`,
  'taken-id': ({ prefix }) =>
    `Gli id che iniziano con «${prefix}» sono riservati alle schede che gli agenti mostrano ai visitatori. Ne scelga un altro.`,
  'more-than-options': 'Nessuna risposta può contenere così tante opzioni. Riduca il numero, o aggiunga opzioni.',
  'options-of-choice': 'Un campo di scelta ha bisogno di opzioni, e nessun altro campo ne ha. Le aggiunga, o le tolga.',
  'other-bound': 'Qui un campo numerico ha un numero, un campo data un giorno, e gli altri nulla. Lo cambi, o lo tolga.',
  'nothing-between': 'Tra "min" e "max" non c’è nulla. Cambi uno dei due.',
  'same-branch': ({ branch }) =>
    `Qui non si arriva mai: il ramo ${branch} ha la stessa condizione. Cambi la condizione di questo ramo, o lo rimuova.`,
  'never-met': ({ name }) => `Questo non si verifica mai: «${name}» non può essere tutto ciò insieme. Tolga uno dei test.`,
  'two-targets': 'Un salto ha una destinazione: una scheda ("to") o un playbook ("playbook"). Ne indichi una.',
  'no-way-back': 'Si torna indietro solo da un altro playbook. Rimuova questo, o indichi un playbook.',

  'long-id': ({ most }) => `L’id supera i ${most} caratteri. Ne dia di più corti ai salti che portano qui.`,
  'included-id': 'Anche una scheda inclusa ha questo id. Ne dia un altro a questa.',
  'no-include': ({ name }) => `Tra gli "includes" non c’è nessun playbook «${name}». Lo aggiunga, o ne indichi un altro.`,
  'endless-include': ({ name }) => `«${name}» tornerebbe su sé stesso senza fine. Salti piuttosto a una delle sue schede.`,
  'unused-include': 'Nessun salto porta qui. Ne aggiunga uno, o rimuova questo playbook.',
  'too-many-cards': ({ most }) => `Con tutto ciò che è incluso sono più di ${most} schede. Includa meno spesso.`,

  'not-json': ({ said }) => `Questo non è JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Questo non è JSON: veda la riga ${line}, colonna ${column}. Lì, o subito prima, manca o è di troppo una virgola, una parentesi o una virgoletta.`,
  'too-large': ({ most }) => `Il playbook supera i ${most} caratteri. Lo divida.`,
  'too-deep': 'L’annidamento è troppo profondo per un playbook. Semplifichi le condizioni.',
  'other-playbook': ({ id }) => `Questa è la bozza di «${id}». Lasci l’id com’è, o crei un altro playbook.`,

  missing: ({ field }) => `Qui manca «${field}». Lo aggiunga.`,
  'unknown-field': ({ field }) => `«${field}» qui non significa nulla. Lo rimuova, o cerchi in docs/playbooks.md come si chiama.`,
  'not-text': 'Questo non è un testo. Lo scriva tra virgolette diritte.',
  'not-a-number': 'Questo non è un numero. Scriva cifre, senza virgolette.',
  'not-whole': 'Questo non è un numero intero. Lo arrotondi.',
  'not-yes-or-no': 'Scriva qui true o false, senza virgolette.',
  'not-a-list': 'Questo non è un elenco. Lo scriva tra [ e ].',
  'not-an-object': 'Questi non sono campi con valori. Li scriva tra { e }.',
  'not-one-of': ({ options }) => `Scriva uno di questi valori: ${options}.`,
  'too-long': ({ most }) => `È troppo lungo: al massimo ${most} caratteri.`,
  'too-many': ({ most }) => `Sono troppi: al massimo ${most}.`,
  'empty-list': 'Questo elenco è vuoto. Vi metta qualcosa.',
  'too-small': ({ least }) => `È troppo piccolo. Il minimo è ${least}.`,
  'too-great': ({ most }) => `È troppo grande. Il massimo è ${most}.`,
  blank: 'Qui non c’è scritto nulla. Scriva qualcosa.',
  'not-an-id': 'Un id ha da 1 a 64 lettere, cifre, «-» o «_». Ne scelga un altro.',
  'not-a-language': 'Una lingua si scrive con il suo codice, come "en" o "pt-BR".',
  'not-a-colour': 'Un colore si scrive così: "#0b6e4f".',
  'not-a-time': 'Un’ora si scrive così: "09:00".',
  'not-a-time-zone': 'Un fuso orario prende il nome da una città, come "Europe/Oslo".',
  'not-a-day': 'Un giorno si scrive così: "2026-12-24".',
  'not-a-link': 'Scriva un indirizzo che inizi con "https://", "/", "mailto:" o "tel:".',
  'not-a-page': 'Scriva un indirizzo che inizi con "https://".',
  'not-a-name': 'Scriva un nome come "topic" o "query.utm_source".',
  'not-a-test': 'Un test ha "value" e uno di questi: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Questa non è una condizione. Inizi con "value", "hours", "all", "any" o "not".',
  'not-a-start-condition':
    'Questa non è una condizione di avvio. Inizi con "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" o "not".',
  unfit: 'Questo non può stare qui. Cerchi in docs/playbooks.md che cosa è possibile.',
}
