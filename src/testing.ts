export * from './testing/index.ts'
export { checkPlaybook, holdDialogue, listed, parsePlaybook, readDialogue, reviewPlaybook, roadsOf } from './cards/index.ts'
