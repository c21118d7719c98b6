/** The view of the card that takes files, apart from the others: what sends and draws files comes with it. */
import toolCss from '../attach/tool.css?inline'
import trayCss from '../attach/tray.css?inline'
import uploadCss from './upload.css?inline'
import { UploadView } from './upload.tsx'

export const style = toolCss + trayCss + uploadCss
export const views = { upload: UploadView }
