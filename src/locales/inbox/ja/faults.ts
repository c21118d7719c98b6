import type { faultsEn } from '../en/faults.ts'

export const faults: typeof faultsEn = {
  'no-start': ({ card }) => `カード「${card}」はありません。訪問者を迎えるカードを指定してください。`,
  'no-card': ({ card }) => `カード「${card}」はありません。プレイブックのカードか、終わりにする null を指定してください。`,
  unreachable: '開始からこのカードに至る経路がありません。別のカードからつなぐか、削除してください。',
  'restless-ring': 'ここではボットが訪問者に何も尋ねずに回り続けます。途中に質問か終わりを置いてください。',
  'second-live-chat': ({ card }) =>
    `同じ経路で2つ目のライブチャットのカード「${card}」に進みます。1つの経路には1つまでです。どちらかを削除してください。`,
  'no-offline-branch':
    'オフラインの分岐がありません。誰も来ないとき、訪問者にはメッセージしか残りません。連絡先を尋ねるカードか結果をここに置いてください。',
  'without-consent': ({ card }) =>
    `同意しない人が「${card}」に進み、入力した内容が保存されてしまいます。そこを通らないようにするか、終わりに進めてください。`,

  'no-such-name': ({ name }) =>
    `「${name}」という名前はありません。docs/playbooks.md で名前を確認するか、ドットのない名前で尋ねてください。`,
  'never-asked': ({ name }) =>
    `「${name}」を尋ねるカードがありません。回答のキーを指定するか、サイトが知っている情報なら「identity.${name}」と書いてください。`,
  'asked-later': ({ name }) => `「${name}」を尋ねるのはこの後です。先に尋ねるか、後で使ってください。`,
  'only-for-conditions': ({ name }) => `「${name}」は条件でのみ使えます。テキストから外してください。`,
  'no-such-claim': ({ field }) => `サイトは項目「${field}」を保証できません。名前に使えるのは英字、数字、「_」、「-」です。`,
  'other-claim': ({ field, claim }) =>
    `サイトが保証するのは「identity.${field}」ではなく「identity.${claim}」です。そのように書いてください。`,

  'only-in-conversation': ({ name }) => `「${name}」は会話の中でのみ分かります。「tracked」でページから伝えてください。`,
  'not-at-start': ({ name }) =>
    `「${name}」はページや訪問者の名前ではなく、回答もまだありません。「page.path」「query.utm_source」「visitor.device」などを使ってください。`,
  'no-greeting': 'プレイブックに全員向けの最初の言葉がありません。チャットボタンの横に表示する言葉をここに書いてください。',

  'own-language': 'これはカード自体の言語です。カードに書いてください。',
  'no-card-to-translate': ({ card }) =>
    `カード「${card}」はありません。プレイブックのカードを指定するか、この翻訳を削除してください。`,
  'no-such-words': ({ card }) =>
    `カード「${card}」にそのようなテキストはありません。削除するか、カードでの名前を確認してください。`,
  'not-translated': ({ text, locale, own }) =>
    `「${text}」は翻訳されていません。「${locale}」で読む人には「${own}」で表示されます。`,
  'greeting-not-translated': ({ locale, own }) =>
    `あいさつが翻訳されていません。「${locale}」で読む人には「${own}」で表示されます。`,

  'no-key': 'この項目には "shoeSize" のような保存用のキーが必要です。',
  'key-of-its-own': ({ field }) =>
    `項目「${field}」は自身の名前で保存されます。キーを削除するか、項目を "custom" にしてください。`,
  'same-key': ({ key }) => `このカードの別の項目が「${key}」で保存されます。どちらかに独自のキーを付けてください。`,
  'same-id': ({ id }) => `ここには「${id}」がすでにあります。それぞれ別の ID を付けてください。`,
  'taken-id': ({ prefix }) => `「${prefix}」で始まる ID は、担当者が訪問者に示すカード用です。別の ID にしてください。`,
  'more-than-options': '1つの回答でこれほど多くは選べません。数を減らすか、選択肢を追加してください。',
  'options-of-choice': '選択の項目には選択肢が必要で、ほかの項目には付けられません。追加するか、外してください。',
  'other-bound':
    'ここには、数値の項目なら数値、日付の項目なら日付を書き、ほかの項目では何も書きません。変更するか、外してください。',
  'nothing-between': '"min" と "max" の間に値がありません。どちらかを変更してください。',
  'same-branch': ({ branch }) =>
    `ここには到達しません。分岐${branch}が同じ条件です。こちらの条件を変更するか、この分岐を削除してください。`,
  'never-met': ({ name }) =>
    `この条件は成り立ちません。「${name}」が同時にこのすべてになることはありません。テストを1つ外してください。`,
  'two-targets': 'ジャンプ先は1つです。カード（"to"）かプレイブック（"playbook"）のどちらかを指定してください。',
  'no-way-back': '戻れるのは別のプレイブックからだけです。削除するか、プレイブックを指定してください。',

  'long-id': ({ most }) => `ID が${most}文字を超えています。ここに至るジャンプに短い ID を付けてください。`,
  'included-id': '取り込んだカードにも同じ ID があります。このカードに別の ID を付けてください。',
  'no-include': ({ name }) => `"includes" にプレイブック「${name}」がありません。追加するか、別のものを指定してください。`,
  'endless-include': ({ name }) => `「${name}」が際限なく自身に戻ります。代わりにその中のカードにジャンプしてください。`,
  'unused-include': 'ここへのジャンプがありません。追加するか、このプレイブックを削除してください。',
  'too-many-cards': ({ most }) => `取り込んだものを含めるとカードが${most}枚を超えます。取り込む回数を減らしてください。`,

  'not-json': ({ said }) => `JSON ではありません: ${said}`,
  'not-json-at': ({ line, column }) =>
    `JSON ではありません。${line}行目の${column}文字目を確認してください。そこか直前で、カンマ、かっこ、引用符のいずれかが足りないか、余分です。`,
  'too-large': ({ most }) => `プレイブックが${most}文字を超えています。分割してください。`,
  'too-deep': 'プレイブックとしては入れ子が深すぎます。条件を簡単にしてください。',
  'other-playbook': ({ id }) => `これは「${id}」の下書きです。ID をそのままにするか、別のプレイブックを作ってください。`,

  missing: ({ field }) => `ここに「${field}」がありません。追加してください。`,
  'unknown-field': ({ field }) =>
    `「${field}」はここでは意味がありません。削除するか、docs/playbooks.md で名前を確認してください。`,
  'not-text': '文字列ではありません。半角の二重引用符で囲んで書いてください。',
  'not-a-number': '数値ではありません。引用符なしで数字を書いてください。',
  'not-whole': '整数ではありません。整数に丸めてください。',
  'not-yes-or-no': 'ここには引用符なしで true か false を書いてください。',
  'not-a-list': 'リストではありません。[ と ] の間に書いてください。',
  'not-an-object': '項目と値の組ではありません。{ と } の間に書いてください。',
  'not-one-of': ({ options }) => `次のいずれか1つを書いてください: ${options}。`,
  'too-long': ({ most }) => `長すぎます。${most}文字以内にしてください。`,
  'too-many': ({ most }) => `多すぎます。${most}個以内にしてください。`,
  'empty-list': 'このリストは空です。何か入れてください。',
  'too-small': ({ least }) => `小さすぎます。最小値は${least}です。`,
  'too-great': ({ most }) => `大きすぎます。最大値は${most}です。`,
  blank: '何も書かれていません。何か書いてください。',
  'not-an-id': 'ID は英字、数字、「-」、「_」の1〜64文字です。別の ID にしてください。',
  'not-a-language': '言語は "en" や "pt-BR" のようなコードで書きます。',
  'not-a-colour': '色は "#0b6e4f" のように書きます。',
  'not-a-time': '時刻は "09:00" のように書きます。',
  'not-a-time-zone': 'タイムゾーンは "Europe/Oslo" のように都市名で指定します。',
  'not-a-day': '日付は "2026-12-24" のように書きます。',
  'not-a-link': '"https://"、"/"、"mailto:"、"tel:" のいずれかで始まるアドレスを書いてください。',
  'not-a-page': '"https://" で始まるアドレスを書いてください。',
  'not-a-name': '"topic" や "query.utm_source" のような名前を書いてください。',
  'not-a-test': 'テストには "value" と、"given"、"is"、"contains"、"matches"、"above"、"below" のいずれか1つを書きます。',
  'not-a-condition': '条件ではありません。"value"、"hours"、"all"、"any"、"not" のいずれかで始めてください。',
  'not-a-start-condition':
    '開始の条件ではありません。"value"、"hours"、"seconds"、"scrolled"、"leaving"、"tracked"、"all"、"any"、"not" のいずれかで始めてください。',
  unfit: 'ここには書けません。書けるものを docs/playbooks.md で確認してください。',
}
