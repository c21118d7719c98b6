import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Nie ma karty „${card}”. Wskaż kartę, która wita gościa.`,
  'no-card': ({ card }) => `Nie ma karty „${card}”. Wskaż jedną z kart scenariusza albo null, by zakończyć.`,
  unreachable: 'Od początku nie prowadzi do tej karty żadna droga. Dodaj przejście z innej karty albo usuń tę.',
  'restless-ring': 'Bot krążyłby tu w kółko, nie pytając gościa o nic. Umieść po drodze pytanie albo koniec.',
  'second-live-chat': ({ card }) =>
    `To prowadzi do drugiej karty czatu na żywo, „${card}”, na tej samej drodze. Na jednej drodze może być najwyżej jedna: usuń którąś z nich.`,
  'no-offline-branch':
    'Brakuje gałęzi offline: gdy nikt nie przyjdzie, gościowi zostanie sama wiadomość. Umieść tu kartę, która pyta o kontakt, albo wynik.',
  'without-consent': ({ card }) =>
    `Kto się nie zgodzi, trafi do karty „${card}”, która zapisuje to, co mówi. Poprowadź go z jej pominięciem albo do końca.`,

  'no-such-name': ({ name }) =>
    `Nazwy „${name}” nie ma. Sprawdź nazwy w docs/playbooks.md albo zapytaj o to pod nazwą bez kropki.`,
  'never-asked': ({ name }) =>
    `Żadna karta nie pyta o „${name}”. Podaj klucz odpowiedzi albo napisz „identity.${name}”, jeśli wie to witryna.`,
  'asked-later': ({ name }) => `O „${name}” pytamy dopiero później. Zapytaj wcześniej albo użyj tego dalej.`,
  'only-for-conditions': ({ name }) => `„${name}” jest znane tylko w warunkach. Usuń to z tekstu.`,
  'no-such-claim': ({ field }) =>
    `Witryna nie może ręczyć za pole „${field}”: takie nazwy składają się z liter, cyfr, „_” i „-”.`,
  'other-claim': ({ field, claim }) => `Witryna ręczy za „identity.${claim}”, a nie za „identity.${field}”. Napisz tak.`,

  'only-in-conversation': ({ name }) => `„${name}” jest znane dopiero w rozmowie. Niech zgłosi to strona przez „tracked”.`,
  'not-at-start': ({ name }) =>
    `„${name}” nie dotyczy strony ani gościa, a nikt jeszcze nie odpowiedział. Użyj „page.path”, „query.utm_source”, „visitor.device” …`,
  'no-greeting': 'Scenariusz nie ma pierwszych słów dla wszystkich. Napisz tu, co pojawia się obok przycisku czatu.',

  'own-language': 'To język samych kart. Napisz to w nich.',
  'no-card-to-translate': ({ card }) => `Nie ma karty „${card}”. Wskaż jedną z kart scenariusza albo usuń to tłumaczenie.`,
  'no-such-words': ({ card }) => `Karta „${card}” nie ma takiego tekstu. Usuń go albo sprawdź, jak się tam nazywa.`,
  'not-translated': ({ text, locale, own }) => `Brak tłumaczenia: „${text}”. Kto czyta w „${locale}”, zobaczy to w „${own}”.`,
  'greeting-not-translated': ({ locale, own }) => `Brak tłumaczenia powitania. Kto czyta w „${locale}”, zobaczy je w „${own}”.`,

  'no-key': 'To pole potrzebuje klucza, pod którym się je zapisze, na przykład "shoeSize".',
  'key-of-its-own': ({ field }) => `Pole „${field}” zapisuje się pod własną nazwą. Usuń klucz albo użyj pola "custom".`,
  'same-key': ({ key }) => `Inne pole tej karty zapisuje się już pod kluczem „${key}”. Nadaj jednemu z nich własny klucz.`,
  'same-id': ({ id }) => `Coś innego nazywa się tu już „${id}”. Nadaj każdemu własny identyfikator.`,
  'taken-id': ({ prefix }) =>
    `Identyfikatory zaczynające się od „${prefix}” są dla kart, które konsultanci pokazują gościom. Nazwij tę inaczej.`,
  'more-than-options': 'Żadna odpowiedź nie pomieści aż tylu. Zmniejsz liczbę albo dodaj opcje.',
  'options-of-choice': 'Wybór wymaga opcji, a żadne inne pole ich nie ma. Dodaj je albo usuń.',
  'other-bound': 'W polu liczbowym podaje się tu liczbę, w polu daty dzień, a w innych nic. Zmień to albo usuń.',
  'nothing-between': 'Między "min" a "max" nic nie ma. Zmień jedno z nich.',
  'same-branch': ({ branch }) => `Tu nikt nie trafi: gałąź ${branch} ma ten sam warunek. Zmień warunek tej gałęzi albo ją usuń.`,
  'never-met': ({ name }) => `To się nigdy nie spełni: „${name}” nie może być tym wszystkim naraz. Usuń jeden z testów.`,
  'two-targets': 'Skok ma jeden cel: kartę ("to") albo scenariusz ("playbook"). Podaj jedno z nich.',
  'no-way-back': 'Wraca się tylko z innego scenariusza. Usuń to albo wskaż scenariusz.',

  'long-id': ({ most }) =>
    `Identyfikator jest za długi: może mieć do ${most} znaków. Skróć identyfikatory skoków, które tu prowadzą.`,
  'included-id': 'Dołączona karta też ma ten identyfikator. Nadaj tej inny.',
  'no-include': ({ name }) => `W "includes" nie ma scenariusza „${name}”. Dodaj go albo wskaż inny.`,
  'endless-include': ({ name }) => `„${name}” bez końca prowadziłby z powrotem do siebie. Skocz raczej do jednej z jego kart.`,
  'unused-include': 'Nie prowadzi tu żaden skok. Dodaj go albo usuń ten scenariusz.',
  'too-many-cards': ({ most }) => `Razem z dołączonymi kart jest za dużo: może ich być do ${most}. Dołączaj rzadziej.`,

  'not-json': ({ said }) => `To nie jest JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `To nie jest JSON: zobacz wiersz ${line}, kolumnę ${column}. Tam albo tuż przed tym brakuje przecinka, nawiasu lub cudzysłowu albo jest o jeden za dużo.`,
  'too-large': ({ most }) => `Scenariusz jest za długi: może mieć do ${most} znaków. Podziel go.`,
  'too-deep': 'To jest zbyt głęboko zagnieżdżone jak na scenariusz. Uprość jego warunki.',
  'other-playbook': ({ id }) => `To szkic scenariusza „${id}”. Zostaw identyfikator bez zmian albo utwórz inny scenariusz.`,

  missing: ({ field }) => `Brakuje tu „${field}”. Dodaj to.`,
  'unknown-field': ({ field }) => `„${field}” nic tu nie znaczy. Usuń to albo sprawdź w docs/playbooks.md, jak się nazywa.`,
  'not-text': 'To nie jest tekst. Ujmij go w prosty cudzysłów.',
  'not-a-number': 'To nie jest liczba. Napisz cyfry, bez cudzysłowu.',
  'not-whole': 'To nie jest liczba całkowita. Zaokrąglij ją.',
  'not-yes-or-no': 'Napisz tu true albo false, bez cudzysłowu.',
  'not-a-list': 'To nie jest lista. Ujmij ją w nawiasy [ i ].',
  'not-an-object': 'To nie są pola z wartościami. Ujmij je w nawiasy { i }.',
  'not-one-of': ({ options }) => `Napisz jedną z tych wartości: ${options}.`,
  'too-long': ({ most }) => `To jest za długie: może mieć do ${most} znaków.`,
  'too-many': ({ most }) => `To za dużo: może być do ${most}.`,
  'empty-list': 'Ta lista jest pusta. Dodaj coś do niej.',
  'too-small': ({ least }) => `Ta wartość jest za mała. Najmniejsza to ${least}.`,
  'too-great': ({ most }) => `Ta wartość jest za duża. Największa to ${most}.`,
  blank: 'Nic tu nie napisano. Napisz coś.',
  'not-an-id': 'Identyfikator ma od 1 do 64 liter, cyfr, „-” lub „_”. Nazwij to inaczej.',
  'not-a-language': 'Język zapisuje się kodem, na przykład "en" albo "pt-BR".',
  'not-a-colour': 'Kolor zapisuje się tak: "#0b6e4f".',
  'not-a-time': 'Godzinę zapisuje się tak: "09:00".',
  'not-a-time-zone': 'Strefa czasowa nosi nazwę miasta, na przykład "Europe/Oslo".',
  'not-a-day': 'Dzień zapisuje się tak: "2026-12-24".',
  'not-a-link': 'Napisz adres, który zaczyna się od "https://", "/", "mailto:" albo "tel:".',
  'not-a-page': 'Napisz adres, który zaczyna się od "https://".',
  'not-a-name': 'Napisz nazwę taką jak "topic" albo "query.utm_source".',
  'not-a-test': 'Test ma "value" i jedno z tych: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'To nie jest warunek. Zacznij od "value", "hours", "all", "any" albo "not".',
  'not-a-start-condition':
    'To nie jest warunek rozpoczęcia. Zacznij od "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" albo "not".',
  unfit: 'To nie może tu być. Sprawdź w docs/playbooks.md, co jest możliwe.',
}
