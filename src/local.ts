/** The whole backend inside the page, for demos, tests and playing with a playbook. */
export { type LocalBackend, type LocalBackendOptions, localBackend } from './server/local.ts'
