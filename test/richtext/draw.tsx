import { render } from 'preact'
import type { ImagePolicy } from '../../src/richtext/image.tsx'
import { prepare, toNodes } from '../../src/richtext/markdown.ts'

/** The elements that a message becomes. */
export async function draw(text: string, images: ImagePolicy = []): Promise<HTMLElement> {
  await prepare(text)
  const host = document.createElement('div')
  render(toNodes(text, 'bot', images), host)
  return host
}

/** As markup, to compare. Links lose what every one has; a test of its own looks for that. */
export const drawnHtml = async (text: string, images?: ImagePolicy): Promise<string> =>
  (await draw(text, images)).innerHTML.replaceAll(' target="_blank" rel="noopener noreferrer nofollow ugc"', '')
