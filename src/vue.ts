/** A chat as a Vue component. */
export { FrontdeskChat } from './widget/vue.ts'
