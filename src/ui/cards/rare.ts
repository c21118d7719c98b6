/** The views of the cards that few playbooks have. */
import { MeetingView } from './meeting.tsx'

export const style = ''
export const views = { meeting: MeetingView }
