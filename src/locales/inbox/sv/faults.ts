import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Det finns inget kort ”${card}”. Ange kortet som hälsar besökaren välkommen.`,
  'no-card': ({ card }) => `Det finns inget kort ”${card}”. Ange ett av playbookens kort, eller null för att sluta.`,
  unreachable: 'Ingen väg från början leder till det här kortet. Länka till det från ett annat kort, eller ta bort det.',
  'restless-ring':
    'Boten skulle gå runt i cirkel här utan att någonsin fråga besökaren något. Sätt en fråga, eller ett slut, på vägen.',
  'second-live-chat': ({ card }) =>
    `Det här leder till ett andra livechattkort, ”${card}”, på samma väg. En väg har högst ett: ta bort ett av dem.`,
  'no-offline-branch':
    'Offlinegrenen saknas: om ingen kommer har besökaren bara meddelandet. Sätt ett kort här som frågar hur besökaren kan nås, eller ett utfall.',
  'without-consent': ({ card }) =>
    `Den som inte samtycker skulle komma till ”${card}”, som sparar det som sägs. Led besökaren förbi det, eller till slutet.`,

  'no-such-name': ({ name }) =>
    `”${name}” finns inte. Slå upp namnen i docs/playbooks.md, eller fråga efter det under ett namn utan punkt.`,
  'never-asked': ({ name }) =>
    `Inget kort frågar efter ”${name}”. Ange nyckeln till ett svar, eller skriv ”identity.${name}” för det som webbplatsen vet.`,
  'asked-later': ({ name }) => `Efter ”${name}” frågas det först senare. Fråga tidigare, eller använd det senare.`,
  'only-for-conditions': ({ name }) => `”${name}” är bara känt i villkor. Ta bort det ur texten.`,
  'no-such-claim': ({ field }) =>
    `Webbplatsen kan inte gå i god för något fält ”${field}”: sådana namn består av bokstäver, siffror, ”_” och ”-”.`,
  'other-claim': ({ field, claim }) =>
    `Webbplatsen går i god för ”identity.${claim}”, inte för ”identity.${field}”. Skriv det så.`,

  'only-in-conversation': ({ name }) => `”${name}” är känt först i en konversation. Låt sidan berätta det med ”tracked”.`,
  'not-at-start': ({ name }) =>
    `”${name}” hör varken till sidan eller besökaren, och ingen har svarat än. Använd ”page.path”, ”query.utm_source”, ”visitor.device” …`,
  'no-greeting': 'Playbooken har inga första ord för alla. Skriv här vad som står bredvid chattknappen.',

  'own-language': 'Det här är kortens eget språk. Skriv det i korten.',
  'no-card-to-translate': ({ card }) =>
    `Det finns inget kort ”${card}”. Ange ett av playbookens kort, eller ta bort den här översättningen.`,
  'no-such-words': ({ card }) => `Kortet ”${card}” har ingen sådan text. Ta bort den, eller slå upp vad den heter där.`,
  'not-translated': ({ text, locale, own }) => `”${text}” är inte översatt. Den som läser ”${locale}” ser det på ”${own}”.`,
  'greeting-not-translated': ({ locale, own }) => `Hälsningen är inte översatt. Den som läser ”${locale}” ser den på ”${own}”.`,

  'no-key': 'Det här fältet behöver en nyckel att sparas under, till exempel "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `Fältet ”${field}” sparas under sitt eget namn. Ta bort nyckeln, eller gör fältet till "custom".`,
  'same-key': ({ key }) => `Ett annat fält på kortet sparas redan under ”${key}”. Ge ett av dem en egen nyckel.`,
  'same-id': ({ id }) => `Något annat här heter redan ”${id}”. Ge vart och ett sitt eget id.`,
  'taken-id': ({ prefix }) =>
    `Id som börjar med ”${prefix}” är till för kort som agenter visar för besökare. Kalla det här något annat.`,
  'more-than-options': 'Så många ryms inte i något svar. Minska talet, eller lägg till alternativ.',
  'options-of-choice': 'Ett val behöver alternativ, och inget annat fält har några. Lägg till dem, eller ta bort dem.',
  'other-bound': 'Här har ett talfält ett tal, ett datumfält en dag och andra fält inget. Ändra det, eller ta bort det.',
  'nothing-between': 'Det finns inget mellan "min" och "max". Ändra ett av dem.',
  'same-branch': ({ branch }) =>
    `Hit kommer ingen: gren ${branch} har samma villkor. Ändra villkoret här, eller ta bort den här grenen.`,
  'never-met': ({ name }) => `Det här uppfylls aldrig: ”${name}” kan inte vara allt detta på en gång. Ta bort ett av testen.`,
  'two-targets': 'Ett hopp har ett mål: ett kort ("to") eller en playbook ("playbook"). Ange ett av dem.',
  'no-way-back': 'Bara från en annan playbook finns en väg tillbaka. Ta bort den, eller ange en playbook.',

  'long-id': ({ most }) => `Id:t är längre än ${most} tecken. Ge hoppen som leder hit kortare id.`,
  'included-id': 'Ett inkluderat kort har också det här id:t. Ge det här ett annat.',
  'no-include': ({ name }) => `Det finns ingen playbook ”${name}” bland "includes". Lägg till den, eller ange en annan.`,
  'endless-include': ({ name }) =>
    `”${name}” skulle komma tillbaka till sig själv i det oändliga. Hoppa hellre till ett av dess kort.`,
  'unused-include': 'Inget hopp leder hit. Lägg till ett, eller ta bort den här playbooken.',
  'too-many-cards': ({ most }) => `Med allt som inkluderas är det fler än ${most} kort. Inkludera mer sällan.`,

  'not-json': ({ said }) => `Det här är inte JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Det här är inte JSON: se rad ${line}, kolumn ${column}. Där, eller strax före, saknas ett komma, en parentes eller ett citattecken, eller så finns det ett för mycket.`,
  'too-large': ({ most }) => `Playbooken är längre än ${most} tecken. Dela upp den.`,
  'too-deep': 'Det här är för djupt nästlat för en playbook. Förenkla villkoren.',
  'other-playbook': ({ id }) => `Det här är utkastet till ”${id}”. Låt id:t vara som det är, eller skapa en annan playbook.`,

  missing: ({ field }) => `Här saknas ”${field}”. Lägg till det.`,
  'unknown-field': ({ field }) => `”${field}” betyder inget här. Ta bort det, eller slå upp i docs/playbooks.md vad det heter.`,
  'not-text': 'Det här är ingen text. Skriv den mellan raka citattecken.',
  'not-a-number': 'Det här är inget tal. Skriv siffror, utan citattecken.',
  'not-whole': 'Det här är inget heltal. Avrunda det.',
  'not-yes-or-no': 'Skriv true eller false här, utan citattecken.',
  'not-a-list': 'Det här är ingen lista. Skriv den mellan [ och ].',
  'not-an-object': 'Det här är inte fält med värden. Skriv dem mellan { och }.',
  'not-one-of': ({ options }) => `Skriv något av dessa värden: ${options}.`,
  'too-long': ({ most }) => `Det här är för långt: högst ${most} tecken.`,
  'too-many': ({ most }) => `De är för många: högst ${most}.`,
  'empty-list': 'Listan är tom. Lägg till något i den.',
  'too-small': ({ least }) => `Det här är för litet. Det minsta värdet är ${least}.`,
  'too-great': ({ most }) => `Det här är för stort. Det största värdet är ${most}.`,
  blank: 'Här står inget. Skriv något.',
  'not-an-id': 'Ett id har 1 till 64 bokstäver, siffror, ”-” eller ”_”. Kalla det något annat.',
  'not-a-language': 'Ett språk skrivs med sin kod, till exempel "en" eller "pt-BR".',
  'not-a-colour': 'En färg skrivs så här: "#0b6e4f".',
  'not-a-time': 'Ett klockslag skrivs så här: "09:00".',
  'not-a-time-zone': 'En tidszon heter efter en stad, till exempel "Europe/Oslo".',
  'not-a-day': 'En dag skrivs så här: "2026-12-24".',
  'not-a-link': 'Skriv en adress som börjar med "https://", "/", "mailto:" eller "tel:".',
  'not-a-page': 'Skriv en adress som börjar med "https://".',
  'not-a-name': 'Skriv ett namn, till exempel "topic" eller "query.utm_source".',
  'not-a-test': 'Ett test har "value" och något av dessa: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Det här är inget villkor. Börja med "value", "hours", "all", "any" eller "not".',
  'not-a-start-condition':
    'Det här är inget startvillkor. Börja med "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" eller "not".',
  unfit: 'Det här kan inte stå här. Slå upp i docs/playbooks.md vad som kan.',
}
