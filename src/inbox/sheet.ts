import { type Theme, themeCss } from '../theme/css.ts'
import marksCss from '../ui/css/marks.css?inline'
import toolsCss from '../ui/css/tools.css?inline'
import uiCss from '../ui/ui.css?inline'
import aboutCss from './css/about.css?inline'
import assignCss from './css/assign.css?inline'
import cardsCss from './css/cards.css?inline'
import conversationCss from './css/conversation.css?inline'
import detailsCss from './css/details.css?inline'
import dialogCss from './css/dialog.css?inline'
import droppedCss from './css/dropped.css?inline'
import frameCss from './css/frame.css?inline'
import keysCss from './css/keys.css?inline'
import listCss from './css/list.css?inline'
import notifyCss from './css/notify.css?inline'
import partsCss from './css/parts.css?inline'
import popoverCss from './css/popover.css?inline'
import primitivesCss from './css/primitives.css?inline'
import railCss from './css/rail.css?inline'
import replyCss from './css/reply.css?inline'
import searchCss from './css/search.css?inline'
import switchCss from './css/switch.css?inline'
import filterCss from './filter/filter.css?inline'

/** The style of the inbox, as a constructed sheet: it needs nothing of the page's content security policy. */
export function inboxSheet(theme: Theme): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    [
      themeCss({ theme }),
      uiCss,
      marksCss,
      toolsCss,
      frameCss,
      partsCss,
      primitivesCss,
      popoverCss,
      railCss,
      switchCss,
      listCss,
      searchCss,
      filterCss,
      conversationCss,
      assignCss,
      replyCss,
      droppedCss,
      cardsCss,
      detailsCss,
      aboutCss,
      dialogCss,
      keysCss,
      notifyCss,
    ].join('\n'),
  )
  return sheet
}
