import { addSheet, type Sheet } from '../../ui/sheet.ts'
import contrastCss from './contrast.css?inline'
import finishCss from './finish.css?inline'
import lowCss from './low.css?inline'
import { nameParts } from './name-parts.ts'
import tokensCss from './tokens.css?inline'
import typeCss from './type.css?inline'

/**
 * The page's own style sheet can take hold of the panel from now on: by the names of its parts, and by tokens. What the panel is drawn without at
 * first comes with them.
 *
 * @returns how to stop
 */
export function styleByPage(root: ShadowRoot): () => void {
  let sheet: Sheet | undefined
  // Behind the panel's own sheet, which comes anew with each panel.
  return nameParts(root, () => {
    sheet?.remove()
    sheet = addSheet(root, tokensCss + typeCss + finishCss + lowCss + contrastCss)
  })
}
