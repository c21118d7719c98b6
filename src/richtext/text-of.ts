import type { ComponentChildren } from 'preact'

/** The words of drawn nodes, as a reader sees them one after another. */
export function textOf(nodes: ComponentChildren): string {
  if (Array.isArray(nodes)) return nodes.map(textOf).join('')
  if (typeof nodes === 'string') return nodes
  if (typeof nodes === 'object' && nodes && 'props' in nodes) return textOf(nodes.props.children)
  return ''
}
