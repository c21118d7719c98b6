import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `Não há nenhum cartão “${card}”. Indique o que recebe o visitante.`,
  'no-card': ({ card }) => `Não há nenhum cartão “${card}”. Indique um do playbook, ou null para terminar.`,
  unreachable: 'Nenhum caminho leva do início a este cartão. Ligue outro cartão a ele, ou remova-o.',
  'restless-ring':
    'O bot ficaria dando voltas aqui sem nunca perguntar nada ao visitante. Ponha uma pergunta, ou um fim, no caminho.',
  'second-live-chat': ({ card }) =>
    `Isto leva a um segundo cartão de chat ao vivo, “${card}”, no mesmo caminho. Um caminho tem no máximo um: remova um dos dois.`,
  'no-offline-branch':
    'Falta o ramo offline: se ninguém vier, o visitante fica só com a mensagem. Ponha aqui um cartão que pergunte como falar com ele, ou um resultado.',
  'without-consent': ({ card }) =>
    `Quem não concordasse chegaria a “${card}”, que guarda o que a pessoa diz. Leve-a por outro caminho, ou ao fim.`,

  'no-such-name': ({ name }) =>
    `“${name}” não existe. Procure os nomes em docs/playbooks.md, ou peça o dado com um nome sem ponto.`,
  'never-asked': ({ name }) =>
    `Nenhum cartão pede “${name}”. Indique a chave de uma resposta, ou escreva “identity.${name}” para o que o site sabe.`,
  'asked-later': ({ name }) => `“${name}” só é pedido depois. Peça antes, ou use mais adiante.`,
  'only-for-conditions': ({ name }) => `“${name}” só é conhecido nas condições. Tire-o do texto.`,
  'no-such-claim': ({ field }) =>
    `O site não pode garantir nenhum campo “${field}”: esses nomes são feitos de letras, algarismos, “_” e “-”.`,
  'other-claim': ({ field, claim }) => `O site garante “identity.${claim}”, e não “identity.${field}”. Escreva assim.`,

  'only-in-conversation': ({ name }) => `“${name}” só é conhecido em uma conversa. Faça a página informá-lo com “tracked”.`,
  'not-at-start': ({ name }) =>
    `“${name}” não é da página nem do visitante, e ninguém respondeu ainda. Use “page.path”, “query.utm_source”, “visitor.device” …`,
  'no-greeting': 'O playbook não tem primeiras palavras para todos. Escreva aqui o que aparece ao lado do botão do chat.',

  'own-language': 'Este é o idioma dos próprios cartões. Escreva neles.',
  'no-card-to-translate': ({ card }) => `Não há nenhum cartão “${card}”. Indique um do playbook, ou remova esta tradução.`,
  'no-such-words': ({ card }) => `O cartão “${card}” não tem esse texto. Remova-o, ou procure como se chama lá.`,
  'not-translated': ({ text, locale, own }) => `“${text}” não está traduzido. Quem lê “${locale}” vê em “${own}”.`,
  'greeting-not-translated': ({ locale, own }) => `A saudação não está traduzida. Quem lê “${locale}” vê em “${own}”.`,

  'no-key': 'Este campo precisa de uma chave para ser guardado, como "shoeSize".',
  'key-of-its-own': ({ field }) => `O campo “${field}” é guardado com o próprio nome. Remova a chave, ou use o campo "custom".`,
  'same-key': ({ key }) => `Outro campo deste cartão é guardado como “${key}”. Dê a um deles uma chave própria.`,
  'same-id': ({ id }) => `Já existe outro “${id}” aqui. Dê a cada um o seu próprio id.`,
  'taken-id': ({ prefix }) =>
    `Os ids que começam com “${prefix}” são reservados aos cartões que os agentes mostram aos visitantes. Escolha outro.`,
  'more-than-options': 'Nenhuma resposta pode ter tantas opções. Diminua o número, ou adicione opções.',
  'options-of-choice': 'Um campo de escolha precisa de opções, e nenhum outro campo as tem. Adicione-as, ou remova-as.',
  'other-bound':
    'Aqui um campo de número leva um número, um campo de data leva um dia, e os outros não levam nada. Mude isto, ou remova.',
  'nothing-between': 'Não há nada entre "min" e "max". Mude um dos dois.',
  'same-branch': ({ branch }) =>
    `Nunca se chega aqui: o ramo ${branch} tem a mesma condição. Mude a condição deste ramo, ou remova-o.`,
  'never-met': ({ name }) => `Isto nunca acontece: “${name}” não pode ser tudo isso ao mesmo tempo. Tire um dos testes.`,
  'two-targets': 'Um salto tem um destino: um cartão ("to") ou um playbook ("playbook"). Indique um dos dois.',
  'no-way-back': 'Só se volta de outro playbook. Remova isto, ou indique um playbook.',

  'long-id': ({ most }) => `O id tem mais de ${most} caracteres. Dê ids mais curtos aos saltos que levam até aqui.`,
  'included-id': 'Um cartão incluído também tem este id. Dê outro a este.',
  'no-include': ({ name }) => `Não há nenhum playbook “${name}” entre os "includes". Adicione-o, ou indique outro.`,
  'endless-include': ({ name }) => `“${name}” voltaria a si mesmo sem fim. Em vez disso, salte para um dos cartões dele.`,
  'unused-include': 'Nenhum salto leva até aqui. Adicione um, ou remova este playbook.',
  'too-many-cards': ({ most }) => `Com tudo o que está incluído são mais de ${most} cartões. Inclua menos vezes.`,

  'not-json': ({ said }) => `Isto não é JSON: ${said}`,
  'not-json-at': ({ line, column }) =>
    `Isto não é JSON: veja a linha ${line}, coluna ${column}. Ali, ou logo antes, falta ou sobra uma vírgula, um colchete, uma chave ou uma aspa.`,
  'too-large': ({ most }) => `O playbook tem mais de ${most} caracteres. Divida-o.`,
  'too-deep': 'Isto está aninhado demais para um playbook. Simplifique as condições.',
  'other-playbook': ({ id }) => `Este é o rascunho de “${id}”. Deixe o id como está, ou crie outro playbook.`,

  missing: ({ field }) => `Falta “${field}” aqui. Adicione.`,
  'unknown-field': ({ field }) => `“${field}” não significa nada aqui. Remova, ou procure em docs/playbooks.md como se chama.`,
  'not-text': 'Isto não é um texto. Escreva-o entre aspas retas.',
  'not-a-number': 'Isto não é um número. Escreva algarismos, sem aspas.',
  'not-whole': 'Isto não é um número inteiro. Arredonde-o.',
  'not-yes-or-no': 'Escreva aqui true ou false, sem aspas.',
  'not-a-list': 'Isto não é uma lista. Escreva-a entre [ e ].',
  'not-an-object': 'Isto não são campos com valores. Escreva-os entre { e }.',
  'not-one-of': ({ options }) => `Escreva um destes valores: ${options}.`,
  'too-long': ({ most }) => `É longo demais: no máximo ${most} caracteres.`,
  'too-many': ({ most }) => `São demais: no máximo ${most}.`,
  'empty-list': 'Esta lista está vazia. Ponha algo nela.',
  'too-small': ({ least }) => `É pequeno demais. O mínimo é ${least}.`,
  'too-great': ({ most }) => `É grande demais. O máximo é ${most}.`,
  blank: 'Não há nada escrito aqui. Escreva algo.',
  'not-an-id': 'Um id tem de 1 a 64 letras, algarismos, “-” ou “_”. Escolha outro.',
  'not-a-language': 'Um idioma é escrito com o seu código, como "en" ou "pt-BR".',
  'not-a-colour': 'Uma cor é escrita assim: "#0b6e4f".',
  'not-a-time': 'Uma hora é escrita assim: "09:00".',
  'not-a-time-zone': 'Um fuso horário tem o nome de uma cidade, como "Europe/Oslo".',
  'not-a-day': 'Um dia é escrito assim: "2026-12-24".',
  'not-a-link': 'Escreva um endereço que comece com "https://", "/", "mailto:" ou "tel:".',
  'not-a-page': 'Escreva um endereço que comece com "https://".',
  'not-a-name': 'Escreva um nome como "topic" ou "query.utm_source".',
  'not-a-test': 'Um teste tem "value" e um destes: "given", "is", "contains", "matches", "above", "below".',
  'not-a-condition': 'Isto não é uma condição. Comece com "value", "hours", "all", "any" ou "not".',
  'not-a-start-condition':
    'Isto não é uma condição de início. Comece com "value", "hours", "seconds", "scrolled", "leaving", "tracked", "all", "any" ou "not".',
  unfit: 'Isto não pode ficar aqui. Procure em docs/playbooks.md o que é possível.',
}
