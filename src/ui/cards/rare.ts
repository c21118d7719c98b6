/** The views of the cards that few playbooks have. */
import { MeetingView } from './meeting.tsx'
import { UploadView } from './upload.tsx'

export const style = ''
export const views = { meeting: MeetingView, upload: UploadView }
