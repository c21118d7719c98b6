import { complete } from '../../locales/complete.ts'
import { directionOf } from '../../locales/direction.ts'
import { loadWords } from '../../locales/load.ts'
import { transcriptWords } from '../../locales/transcript-words.ts'
import type { Words } from '../../locales/words.ts'
import type { Email } from './mailer.ts'
import type { Said } from './said.ts'

export interface Composition {
  said: readonly Said[]
  to: string
  /** What the site is called. */
  site: string
  /** What the bot is called; absent where the playbook is not known. */
  bot: string | undefined
  /** BCP 47. */
  locale: string
  /** The visitor's, IANA; absent where their device did not tell, and then times are UTC. */
  timeZone: string | undefined
}

/** The e-mail that brings a conversation. What was said stands there as it was written: Markdown stays that, and nothing becomes a link of ours. */
export async function compose({ said, to, site, bot, locale, timeZone }: Composition): Promise<Email> {
  const words = complete(await loadWords(locale))
  const { subject, intro, unasked } = transcriptWords(locale)
  const time = timeIn(locale, timeZone)
  const paragraphs = said.map((line) => ({ ...told(line, words, bot), at: time.format(line.at) }))
  const lines = paragraphs.map(({ name, at, text }) => (name ? `${name}, ${at}\n${text}` : `— ${text}, ${at}`))
  return {
    to,
    from: site,
    subject: subject(site),
    text: `${[intro(site), ...lines, unasked].join('\n\n')}\n`,
    html: page(
      locale,
      [
        `<p>${escaped(intro(site))}</p>`,
        ...paragraphs.map(({ name, at, text }) =>
          name
            ? `<p style="margin:20px 0 0"><strong>${escaped(name)}</strong> <span style="color:#5f6673">${escaped(at)}</span></p>` +
              `<p dir="auto" style="margin:4px 0 0;white-space:pre-wrap;overflow-wrap:anywhere">${escaped(text)}</p>`
            : `<p style="margin:20px 0 0;color:#5f6673">${escaped(text)}, ${escaped(at)}</p>`,
        ),
        `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #d9dce1;color:#5f6673">${escaped(unasked)}</p>`,
      ].join('\n'),
    ),
  }
}

/** Who said it, and what; without a name for what happened beside the talking. */
function told(line: Said, words: Words, bot: string | undefined): { name?: string; text: string } {
  if (line.by === 'event') return { text: line.event === 'closed' ? words.closed : words[line.event](line.name) }
  return { name: line.by === 'agent' ? line.name : line.by === 'bot' ? (bot ?? words.bot) : words.you, text: line.text }
}

const page = (locale: string, body: string): string =>
  `<!doctype html>
<html lang="${escaped(locale)}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<body style="margin:0;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;color:#1c2024;background:#fff">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')

/** In the visitor's language and zone, as far as this machine knows them. */
function timeIn(locale: string, timeZone = 'UTC'): Intl.DateTimeFormat {
  const ways = [
    [locale, timeZone],
    ['en', timeZone],
    [locale, 'UTC'],
  ] as const
  for (const [tag, zone] of ways) {
    try {
      return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })
    } catch {
      // RangeError: "en-US@posix" is no language tag, and a zone may be newer than this machine. Another way is taken.
    }
  }
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
}
