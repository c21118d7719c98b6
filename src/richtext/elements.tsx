import type { ComponentChildren } from 'preact'
import { type ImagePolicy, image } from './image.tsx'
import { link } from './link.tsx'
import { heading, table } from './parts.tsx'
import { TAGS, type Tag } from './tags.ts'

/** Draws an element of a message's HTML. `linked`: within a link, where no further one may open. */
type DrawElement = (
  element: Element,
  children: ComponentChildren,
  around: { images: ImagePolicy; linked: boolean },
) => ComponentChildren

const drawHeading: DrawElement = (_, children) => heading(children)

/** Those that are drawn as more than themselves. */
const special: Partial<Record<Tag, DrawElement>> = {
  a: (element, children, { linked }) => (!linked && link(element.getAttribute('href') ?? '', children)) || children,
  br: () => <br />,
  h1: drawHeading,
  h2: drawHeading,
  h3: drawHeading,
  h4: drawHeading,
  h5: drawHeading,
  h6: drawHeading,
  hr: () => <hr />,
  img: (element, _, around) => {
    const alt = element.getAttribute('alt') ?? ''
    return image(element.getAttribute('src') ?? '', alt, around) ?? alt
  },
  table: (_, children) => table(children),
}

const plain =
  (Tag: 'p'): DrawElement =>
  (_, children) => <Tag>{children}</Tag>

const elements = new Map<string, DrawElement>(TAGS.map((tag) => [tag, special[tag] ?? plain(tag as 'p')]))

/** The same list that DOMPurify went by, asked again: of any other element only what it holds is drawn. No attribute is ever copied. */
export const drawElement: DrawElement = (element, children, around) =>
  elements.get(element.localName)?.(element, children, around) ?? children
