/** The views of the cards that few playbooks have, with their style. */
import { MeetingView } from './meeting.tsx'
import { UploadView } from './upload.tsx'

export { default as style } from './common.css?inline'

export const views = { meeting: MeetingView, upload: UploadView }
