import MarkdownIt from 'markdown-it'
import { MarkdownParser } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { parted } from './lines.ts'
import { schema } from './schema.ts'

const tokenizer = new MarkdownIt('commonmark', { html: false, breaks: true }).disable([
  'image',
  'hr',
  'reference',
  'html_block',
  'html_inline',
])

const parser = new MarkdownParser(schema, tokenizer, {
  paragraph: { block: 'paragraph' },
  blockquote: { block: 'blockquote' },
  heading: { block: 'heading' },
  bullet_list: { block: 'bullet_list' },
  ordered_list: { block: 'ordered_list', getAttrs: (token) => ({ order: Number(token.attrGet('start') ?? 1) }) },
  list_item: { block: 'list_item' },
  code_block: { block: 'code_block', noCloseToken: true },
  fence: { block: 'code_block', noCloseToken: true },
  softbreak: { node: 'hard_break' },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') }) },
  code_inline: { mark: 'code', noCloseToken: true },
})

/** Markdown as it is written in the editor. What the editor has no drawing of stays words. */
export const fromMarkdown = (text: string): Node => parted(parser.parse(text))
