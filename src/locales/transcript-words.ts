import { languageOf } from './language.ts'

/** What an e-mail with a conversation says around it. A `site` is called as its owner calls it. */
export interface TranscriptWords {
  subject(site: string): string
  intro(site: string): string
  /** For somebody whose address another has typed. */
  unasked: string
}

const hebrew: TranscriptWords = {
  subject: (site) => `השיחה שלך עם ${site}`,
  intro: (site) => `זה ההעתק שביקשת של השיחה עם ${site}.`,
  unasked: 'לא ביקשת אותו? מישהו הזין את הכתובת שלך בצ׳אט. לא יישלחו הודעות נוספות.',
}

/** Only the server says these, so no visitor fetches them. */
const words: Readonly<Record<string, TranscriptWords>> = {
  ar: {
    subject: (site) => `محادثتك مع ${site}`,
    intro: (site) => `هذه نسخة من محادثتك مع ${site} كما طلبت.`,
    unasked: 'لم تطلب هذه الرسالة؟ لقد أدخل شخص ما عنوانك في محادثة. لن تصلك رسائل أخرى.',
  },
  de: {
    subject: (site) => `Ihr Gespräch mit ${site}`,
    intro: (site) => `Hier ist die Kopie Ihres Gesprächs mit ${site}, die Sie gewünscht haben.`,
    unasked:
      'Sie haben nichts angefordert? Dann hat jemand Ihre Adresse in einem Chat angegeben. Weitere Nachrichten folgen nicht.',
  },
  en: {
    subject: (site) => `Your conversation with ${site}`,
    intro: (site) => `Here is the copy of your conversation with ${site} that you asked for.`,
    unasked: 'You did not ask for this? Then somebody gave your address in a chat. Nothing more will follow.',
  },
  es: {
    subject: (site) => `Su conversación con ${site}`,
    intro: (site) => `Aquí tiene la copia de su conversación con ${site} que ha pedido.`,
    unasked: '¿No la ha pedido? Alguien ha indicado su dirección en un chat. No recibirá nada más.',
  },
  fr: {
    subject: (site) => `Votre conversation avec ${site}`,
    intro: (site) => `Voici la copie de votre conversation avec ${site} que vous avez demandée.`,
    unasked: 'Vous n’avez rien demandé ? Quelqu’un a indiqué votre adresse dans un chat. Vous ne recevrez rien d’autre.',
  },
  he: hebrew,
  it: {
    subject: (site) => `La sua conversazione con ${site}`,
    intro: (site) => `Ecco la copia della sua conversazione con ${site} che ha richiesto.`,
    unasked: 'Non l’ha richiesta? Qualcuno ha indicato il suo indirizzo in una chat. Non riceverà altro.',
  },
  iw: hebrew, // as older systems call it
  ja: {
    subject: (site) => `${site}とのチャットの記録`,
    intro: (site) => `ご希望の、${site}とのチャットの控えをお送りします。`,
    unasked: 'お心当たりがない場合は、どなたかがチャットでこのアドレスを入力したものです。今後お送りすることはありません。',
  },
  nl: {
    subject: (site) => `Uw gesprek met ${site}`,
    intro: (site) => `Hier is de kopie van uw gesprek met ${site} waarom u hebt gevraagd.`,
    unasked: 'Hebt u hier niet om gevraagd? Dan heeft iemand uw adres in een chat opgegeven. Er volgt verder niets.',
  },
  pl: {
    subject: (site) => `Rozmowa z ${site}`,
    intro: (site) => `Oto kopia rozmowy z ${site}, o którą poproszono.`,
    unasked: 'To nie była Państwa prośba? Ktoś podał ten adres na czacie. Nie wyślemy nic więcej.',
  },
  pt: {
    subject: (site) => `A sua conversa com ${site}`,
    intro: (site) => `Esta é a cópia da sua conversa com ${site} que você pediu.`,
    unasked: 'Você não pediu isto? Alguém informou o seu endereço em um chat. Nada mais será enviado.',
  },
  sv: {
    subject: (site) => `Din konversation med ${site}`,
    intro: (site) => `Här är kopian av din konversation med ${site} som du bad om.`,
    unasked: 'Har du inte bett om den? Då har någon angett din adress i en chatt. Inget mer kommer att skickas.',
  },
  tr: {
    subject: (site) => `${site} ile görüşmeniz`,
    intro: (site) => `${site} ile görüşmenizin istediğiniz kopyası aşağıdadır.`,
    unasked: 'Bunu siz istemediniz mi? Biri sohbette adresinizi vermiş. Başka ileti gönderilmeyecek.',
  },
  zh: {
    subject: (site) => `您与${site}的对话`,
    intro: (site) => `这是您要求的与${site}的对话副本。`,
    unasked: '不是您要求的？有人在聊天中填写了您的地址。之后不会再发送邮件。',
  },
}

const english = words.en as TranscriptWords

/** The words in a BCP 47 locale; in English where the language is not spoken. */
export const transcriptWords = (locale: string): TranscriptWords => words[languageOf(locale) ?? 'en'] ?? english
