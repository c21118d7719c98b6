export { checkPlaybook, holdDialogue, listed, parsePlaybook, readDialogue, reviewPlaybook, roadsOf } from './cards/index.ts'
export * from './testing/index.ts'
