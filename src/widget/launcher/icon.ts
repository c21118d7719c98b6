const SVG = 'http://www.w3.org/2000/svg'

/** Strokes on a grid of 20, drawn by us: a speech bubble with two lines. */
export const BUBBLE = 'M5 13.7a7.2 6.2 0 1 1 2.8 1.4l-3.4 2zM7 8h6M7 11h3.5'

/** An icon, made without markup: a page's Trusted Types policy has nothing to refuse. It is decoration; the button has the name. */
export function icon(drawing: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.append(document.createElementNS(SVG, 'path'))
  svg.firstElementChild?.setAttribute('d', drawing)
  return svg
}
