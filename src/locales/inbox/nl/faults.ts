import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Er is geen kaart ‘${card}’. Noem de kaart die de bezoeker begroet.`,
  'no-card': ({ card }) => `Er is geen kaart ‘${card}’. Noem er een van het playbook, of null om te eindigen.`,
  unreachable: 'Vanaf het begin leidt geen weg naar deze kaart. Verwijs ernaar vanaf een andere kaart, of verwijder deze.',
  'restless-ring':
    'De bot zou hier rondjes draaien zonder de bezoeker ooit iets te vragen. Zet er onderweg een vraag, of een einde, tussen.',
  'second-live-chat': ({ card }) =>
    `Dit leidt naar een tweede livechatkaart, ‘${card}’, op dezelfde weg. Een weg heeft er hoogstens één: verwijder een van de twee.`,
  'no-offline-branch':
    'De offlinetak ontbreekt: als er niemand komt, blijft de bezoeker met alleen het bericht achter. Zet hier een kaart die vraagt hoe de bezoeker te bereiken is, of een uitkomst.',
  'without-consent': ({ card }) =>
    `Wie niet akkoord gaat, zou bij ‘${card}’ komen, waar wordt bewaard wat iemand zegt. Leid de weg eromheen, of naar het einde.`,

  'no-such-name': ({ name }) =>
    `‘${name}’ bestaat niet. Zoek de namen op in docs/playbooks.md, of vraag ernaar onder een naam zonder punt.`,
  'never-asked': ({ name }) =>
    `Geen kaart vraagt naar ‘${name}’. Noem de sleutel van een antwoord, of schrijf ‘identity.${name}’ voor wat de site weet.`,
  'asked-later': ({ name }) => `Naar ‘${name}’ wordt pas hierna gevraagd. Vraag er eerder naar, of gebruik het later.`,
  'only-for-conditions': ({ name }) => `‘${name}’ is alleen bij voorwaarden bekend. Haal het uit de tekst.`,
  'no-such-claim': ({ field }) =>
    `De site kan niet instaan voor een veld ‘${field}’: zulke namen bestaan uit letters, cijfers, ‘_’ en ‘-’.`,
  'other-claim': ({ field, claim }) =>
    `De site staat in voor ‘identity.${claim}’, niet voor ‘identity.${field}’. Schrijf het zo.`,

  'only-in-conversation': ({ name }) => `‘${name}’ is pas in een gesprek bekend. Laat de pagina het melden met ‘tracked’.`,
  'not-at-start': ({ name }) =>
    `‘${name}’ hoort niet bij de pagina of de bezoeker, en er heeft nog niemand geantwoord. Neem ‘page.path’, ‘query.utm_source’, ‘visitor.device’ …`,
  'no-greeting': 'Het playbook heeft geen eerste woorden voor iedereen. Schrijf hier wat er naast de chatknop staat.',

  'own-language': 'Dit is de taal van de kaarten zelf. Schrijf het daar.',
  'no-card-to-translate': ({ card }) => `Er is geen kaart ‘${card}’. Noem er een van het playbook, of verwijder deze vertaling.`,
  'no-such-words': ({ card }) => `De kaart ‘${card}’ heeft zo’n tekst niet. Verwijder hem, of zoek op hoe hij daar heet.`,
  'not-translated': ({ text, locale, own }) => `‘${text}’ is niet vertaald. Wie ‘${locale}’ leest, ziet het in ‘${own}’.`,
  'greeting-not-translated': ({ locale, own }) => `De begroeting is niet vertaald. Wie ‘${locale}’ leest, ziet die in ‘${own}’.`,

  'no-key': 'Dit veld heeft een sleutel nodig waaronder het wordt bewaard, zoals "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `Het veld ‘${field}’ wordt onder zijn eigen naam bewaard. Verwijder de sleutel, of maak er het veld "custom" van.`,
  'same-key': ({ key }) =>
    `Een ander veld van deze kaart wordt al onder ‘${key}’ bewaard. Geef een van de twee een eigen sleutel.`,
  'same-id': ({ id }) => `Iets anders heet hier al ‘${id}’. Geef elk een eigen id.`,
  'taken-id': ({ prefix }) =>
    `Id’s die met ‘${prefix}’ beginnen, zijn voor de kaarten die agents aan bezoekers voorleggen. Noem deze anders.`,
  'more-than-options': 'Zoveel kan geen antwoord bevatten. Maak het getal kleiner, of voeg opties toe.',
  'options-of-choice': 'Een keuze heeft opties nodig, en geen ander veld heeft ze. Voeg ze toe, of haal ze weg.',
  'other-bound':
    'Bij een getalveld staat hier een getal, bij een datumveld een dag en bij andere velden niets. Wijzig het, of haal het weg.',
  'nothing-between': 'Tussen "min" en "max" ligt niets. Wijzig een van de twee.',
  'same-branch': ({ branch }) =>
    `Hier komt niemand: tak ${branch} heeft dezelfde voorwaarde. Wijzig de voorwaarde van deze tak, of verwijder hem.`,
  'never-met': ({ name }) =>
    `Hieraan wordt nooit voldaan: ‘${name}’ kan dit niet allemaal tegelijk zijn. Haal een van de tests weg.`,
  'two-targets': 'Een sprong heeft één doel: een kaart ("to") of een playbook ("playbook"). Geef een van de twee op.',
  'no-way-back': 'Alleen uit een ander playbook is er een weg terug. Verwijder dit, of noem een playbook.',

  'long-id': ({ most }) => `Het id is langer dan ${most} tekens. Geef de sprongen die hierheen leiden kortere id’s.`,
  'included-id': 'Een ingevoegde kaart heeft dit id ook. Geef deze een ander.',
  'no-include': ({ name }) => `Onder "includes" is er geen playbook ‘${name}’. Voeg het toe, of noem een ander.`,
  'endless-include': ({ name }) => `‘${name}’ zou eindeloos bij zichzelf terugkomen. Spring liever naar een van zijn kaarten.`,
  'unused-include': 'Geen sprong leidt hierheen. Voeg er een toe, of verwijder dit playbook.',
  'too-many-cards': ({ most }) => `Met alles wat is ingevoegd zijn dit meer dan ${most} kaarten. Voeg minder vaak in.`,

  'not-json': ({ said }) => `Dit is geen JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Dit is geen JSON: zie regel ${line}, kolom ${column}. Daar, of net ervoor, ontbreekt een komma, een haakje of een aanhalingsteken, of er is er een te veel.`,
  'too-large': ({ most }) => `Het playbook is langer dan ${most} tekens. Splits het.`,
  'too-deep': 'Dit is voor een playbook te diep genest. Maak de voorwaarden eenvoudiger.',
  'other-playbook': ({ id }) => `Dit is het concept van ‘${id}’. Laat het id zoals het is, of maak een ander playbook.`,

  missing: ({ field }) => `Hier ontbreekt ‘${field}’. Voeg het toe.`,
  'unknown-field': ({ field }) => `‘${field}’ betekent hier niets. Verwijder het, of zoek in docs/playbooks.md op hoe het heet.`,
  'not-text': 'Dit is geen tekst. Schrijf die tussen aanhalingstekens.',
  'not-a-number': 'Dit is geen getal. Schrijf cijfers, zonder aanhalingstekens.',
  'not-whole': 'Dit is geen geheel getal. Rond het af.',
  'not-yes-or-no': 'Schrijf hier true of false, zonder aanhalingstekens.',
  'not-a-list': 'Dit is geen lijst. Schrijf die tussen [ en ].',
  'not-an-object': 'Dit zijn geen velden met waarden. Schrijf ze tussen { en }.',
  'not-one-of': ({ options }) => `Schrijf een van deze waarden: ${options}.`,
  'too-long': ({ most }) => `Dit is te lang: hoogstens ${most} tekens.`,
  'too-many': ({ most }) => `Dit zijn er te veel: hoogstens ${most}.`,
  'empty-list': 'Deze lijst is leeg. Zet er iets in.',
  'too-small': ({ least }) => `Dit is te klein. De kleinste waarde is ${least}.`,
  'too-great': ({ most }) => `Dit is te groot. De grootste waarde is ${most}.`,
  blank: 'Hier staat niets. Schrijf iets.',
  'not-an-id': 'Een id heeft 1 tot 64 letters, cijfers, ‘-’ of ‘_’. Noem het anders.',
  'not-a-language': 'Een taal schrijft u als code, zoals "en" of "pt-BR".',
  'not-a-colour': 'Een kleur schrijft u zo: "#0b6e4f".',
  'not-a-time': 'Een tijd schrijft u zo: "09:00".',
  'not-a-time-zone': 'Een tijdzone heet naar een stad, zoals "Europe/Oslo".',
  'not-a-day': 'Een dag schrijft u zo: "2026-12-24".',
  'not-a-link': 'Schrijf een adres dat begint met "https://", "/", "mailto:" of "tel:".',
  'not-a-page': 'Schrijf een adres dat begint met "https://".',
  'not-a-name': 'Schrijf een naam zoals "topic" of "query.utm_source".',
  'not-a-test': 'Een test heeft "value" en een van deze: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Dit is geen voorwaarde. Begin met "value", "hours", "all", "any" of "not".',
  'not-a-start-condition':
    'Dit is geen startvoorwaarde. Begin met "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" of "not".',
  unfit: 'Dit kan hier niet staan. Zoek in docs/playbooks.md op wat hier wel kan.',
}
