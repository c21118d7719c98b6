import type { ComponentChildren, VNode } from 'preact'

/** A heading that looks like one and leaves the outline of the page around it alone. */
export const heading = (children: ComponentChildren): VNode => (
  <p class="rich-heading">
    <strong>{children}</strong>
  </p>
)

/** A table that scrolls by itself where it is wider than the bubble. */
export const table = (children: ComponentChildren): VNode => (
  <div class="rich-table">
    <table>{children}</table>
  </div>
)
