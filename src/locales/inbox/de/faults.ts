import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Es gibt keine Karte „${card}“. Nennen Sie die Karte, die den Besucher begrüßt.`,
  'no-card': ({ card }) => `Es gibt keine Karte „${card}“. Nennen Sie eine des Playbooks, oder null für das Ende.`,
  unreachable: 'Vom Anfang führt kein Weg zu dieser Karte. Verweisen Sie von einer anderen auf sie, oder entfernen Sie sie.',
  'restless-ring':
    'Der Bot liefe hier im Kreis, ohne den Besucher je etwas zu fragen. Setzen Sie eine Frage oder ein Ende auf den Weg.',
  'second-live-chat': ({ card }) =>
    `Das führt auf demselben Weg zu einer zweiten Livechat-Karte, „${card}“. Ein Weg hat höchstens eine: Entfernen Sie eine der beiden.`,
  'no-offline-branch':
    'Der Offline-Zweig fehlt: Wenn niemand kommt, bleibt dem Besucher nur die Nachricht. Setzen Sie eine Karte hierher, die fragt, wie er zu erreichen ist, oder ein Ergebnis.',
  'without-consent': ({ card }) =>
    `Wer nicht zustimmt, käme zu „${card}“, und dort wird behalten, was er sagt. Führen Sie ihn daran vorbei oder zum Ende.`,

  'no-such-name': ({ name }) =>
    `„${name}“ gibt es nicht. Sehen Sie die Namen in docs/playbooks.md nach, oder fragen Sie danach unter einem Namen ohne Punkt.`,
  'never-asked': ({ name }) =>
    `Keine Karte fragt nach „${name}“. Nennen Sie den Schlüssel einer Antwort, oder schreiben Sie „identity.${name}“ für das, was die Website weiß.`,
  'asked-later': ({ name }) => `Nach „${name}“ wird erst später gefragt. Fragen Sie früher danach, oder verwenden Sie es später.`,
  'only-for-conditions': ({ name }) => `„${name}“ ist nur in Bedingungen bekannt. Nehmen Sie es aus dem Text.`,
  'no-such-claim': ({ field }) =>
    `Für ein Feld „${field}“ kann die Website nicht bürgen: Solche Namen bestehen aus Buchstaben, Ziffern, „_“ und „-“.`,
  'other-claim': ({ field, claim }) =>
    `Die Website bürgt für „identity.${claim}“, nicht für „identity.${field}“. Schreiben Sie es so.`,

  'only-in-conversation': ({ name }) =>
    `„${name}“ ist erst in einem Gespräch bekannt. Lassen Sie die Seite es mit „tracked“ melden.`,
  'not-at-start': ({ name }) =>
    `„${name}“ gehört weder zur Seite noch zum Besucher, und geantwortet hat noch niemand. Nehmen Sie „page.path“, „query.utm_source“, „visitor.device“ …`,
  'no-greeting': 'Das Playbook hat keine ersten Worte für alle. Schreiben Sie hier, was neben dem Chatknopf steht.',

  'own-language': 'Das ist die Sprache der Karten selbst. Schreiben Sie es dort.',
  'no-card-to-translate': ({ card }) =>
    `Es gibt keine Karte „${card}“. Nennen Sie eine des Playbooks, oder entfernen Sie diese Übersetzung.`,
  'no-such-words': ({ card }) =>
    `Die Karte „${card}“ hat keinen solchen Text. Entfernen Sie ihn, oder sehen Sie nach, wie er dort heißt.`,
  'not-translated': ({ text, locale, own }) => `„${text}“ ist nicht übersetzt. Wer „${locale}“ liest, sieht es in „${own}“.`,
  'greeting-not-translated': ({ locale, own }) =>
    `Die Begrüßung ist nicht übersetzt. Wer „${locale}“ liest, sieht sie in „${own}“.`,

  'no-key': 'Dieses Feld braucht einen Schlüssel, unter dem die Antwort behalten wird, etwa "shoeSize".',
  'key-of-its-own': ({ field }) =>
    `Das Feld „${field}“ wird unter seinem eigenen Namen behalten. Entfernen Sie den Schlüssel, oder machen Sie das Feld zu "custom".`,
  'same-key': ({ key }) =>
    `Ein anderes Feld dieser Karte wird schon unter „${key}“ behalten. Geben Sie einem einen eigenen Schlüssel.`,
  'same-id': ({ id }) => `Hier heißt schon etwas anderes „${id}“. Geben Sie jedem eine eigene ID.`,
  'taken-id': ({ prefix }) =>
    `IDs, die mit „${prefix}“ beginnen, sind den Karten vorbehalten, die Agenten Besuchern vorlegen. Nennen Sie diese hier anders.`,
  'more-than-options': 'So viele kann keine Antwort enthalten. Verkleinern Sie die Zahl, oder fügen Sie Optionen hinzu.',
  'options-of-choice':
    'Eine Auswahl braucht Optionen, und kein anderes Feld hat welche. Fügen Sie sie hinzu, oder nehmen Sie sie weg.',
  'other-bound':
    'Hier steht bei einem Zahlenfeld eine Zahl, bei einem Datumsfeld ein Tag und sonst nichts. Ändern Sie es, oder nehmen Sie es weg.',
  'nothing-between': 'Zwischen "min" und "max" liegt nichts. Ändern Sie eines davon.',
  'same-branch': ({ branch }) =>
    `Hierher kommt niemand: Zweig ${branch} hat dieselbe Bedingung. Ändern Sie die Bedingung hier, oder entfernen Sie diesen Zweig.`,
  'never-met': ({ name }) => `Das trifft nie zu: „${name}“ kann nicht all das zugleich sein. Nehmen Sie eine der Prüfungen weg.`,
  'two-targets': 'Ein Sprung hat ein Ziel: eine Karte ("to") oder ein Playbook ("playbook"). Geben Sie eines davon an.',
  'no-way-back': 'Nur aus einem anderen Playbook gibt es einen Weg zurück. Entfernen Sie ihn, oder nennen Sie ein Playbook.',

  'long-id': ({ most }) => `Die ID ist länger als ${most} Zeichen. Geben Sie den Sprüngen, die hierher führen, kürzere IDs.`,
  'included-id': 'So heißt auch eine eingebundene Karte. Geben Sie dieser eine andere ID.',
  'no-include': ({ name }) =>
    `Unter "includes" gibt es kein Playbook „${name}“. Fügen Sie es hinzu, oder nennen Sie ein anderes.`,
  'endless-include': ({ name }) =>
    `„${name}“ käme endlos auf sich selbst zurück. Springen Sie stattdessen zu einer seiner Karten.`,
  'unused-include': 'Kein Sprung führt hierher. Fügen Sie einen hinzu, oder entfernen Sie dieses Playbook.',
  'too-many-cards': ({ most }) => `Mit allem Eingebundenen sind das mehr als ${most} Karten. Binden Sie seltener ein.`,

  'not-json': ({ said }) => `Das ist kein JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Das ist kein JSON: siehe Zeile ${line}, Spalte ${column}. Dort oder kurz davor fehlt ein Komma, eine Klammer oder ein Anführungszeichen, oder es ist eines zu viel.`,
  'too-large': ({ most }) => `Das Playbook ist länger als ${most} Zeichen. Teilen Sie es auf.`,
  'too-deep': 'Das ist für ein Playbook zu tief verschachtelt. Vereinfachen Sie seine Bedingungen.',
  'other-playbook': ({ id }) =>
    `Das ist der Entwurf von „${id}“. Lassen Sie die ID, wie sie ist, oder legen Sie ein anderes Playbook an.`,

  missing: ({ field }) => `Hier fehlt „${field}“. Fügen Sie es hinzu.`,
  'unknown-field': ({ field }) =>
    `„${field}“ bedeutet hier nichts. Entfernen Sie es, oder sehen Sie in docs/playbooks.md nach, wie es heißt.`,
  'not-text': 'Das ist kein Text. Schreiben Sie ihn in Anführungszeichen.',
  'not-a-number': 'Das ist keine Zahl. Schreiben Sie Ziffern, ohne Anführungszeichen.',
  'not-whole': 'Das ist keine ganze Zahl. Runden Sie sie.',
  'not-yes-or-no': 'Schreiben Sie hier true oder false, ohne Anführungszeichen.',
  'not-a-list': 'Das ist keine Liste. Schreiben Sie sie zwischen [ und ].',
  'not-an-object': 'Das sind keine Felder mit Werten. Schreiben Sie sie zwischen { und }.',
  'not-one-of': ({ options }) => `Schreiben Sie eines davon: ${options}.`,
  'too-long': ({ most }) => `Das ist zu lang: Es darf höchstens ${most} Zeichen haben.`,
  'too-many': ({ most }) => `Das sind zu viele: Es dürfen höchstens ${most} sein.`,
  'empty-list': 'Diese Liste ist leer. Schreiben Sie etwas hinein.',
  'too-small': ({ least }) => `Das ist zu klein. Der kleinste Wert ist ${least}.`,
  'too-great': ({ most }) => `Das ist zu groß. Der größte Wert ist ${most}.`,
  blank: 'Hier steht nichts. Schreiben Sie etwas.',
  'not-an-id': 'Eine ID hat 1 bis 64 Buchstaben, Ziffern, „-“ oder „_“. Nennen Sie es anders.',
  'not-a-language': 'Eine Sprache wird als Kürzel geschrieben, etwa "en" oder "pt-BR".',
  'not-a-colour': 'Eine Farbe wird so geschrieben: "#0b6e4f".',
  'not-a-time': 'Eine Uhrzeit wird so geschrieben: "09:00".',
  'not-a-time-zone': 'Eine Zeitzone heißt nach einer Stadt, etwa "Europe/Oslo".',
  'not-a-day': 'Ein Tag wird so geschrieben: "2026-12-24".',
  'not-a-link': 'Schreiben Sie eine Adresse, die mit "https://", "/", "mailto:" oder "tel:" beginnt.',
  'not-a-page': 'Schreiben Sie eine Adresse, die mit "https://" beginnt.',
  'not-a-name': 'Schreiben Sie einen Namen wie "topic" oder "query.utm_source".',
  'not-a-test': 'Eine Prüfung hat "value" und eines von "given", "is", "contains", "matches", "above" und "below".',
  'not-a-condition': 'Das ist keine Bedingung. Beginnen Sie mit "value", "hours", "all", "any" oder "not".',
  'not-a-start-condition':
    'Das ist keine Bedingung für den Start. Beginnen Sie mit "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" oder "not".',
  unfit: 'Das kann hier nicht stehen. Sehen Sie in docs/playbooks.md nach, was hier möglich ist.',
}
