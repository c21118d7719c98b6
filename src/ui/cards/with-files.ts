/** The view of the card that takes files, apart from the others: what sends and draws files comes with it. */
import { UploadView } from './upload.tsx'

export const style = ''
export const views = { upload: UploadView }
