import { expect as playwrightExpect } from 'playwright/test'

/** Looks again until it is so. Patient, for a busy machine; the shortest wait of a playbook, 5 s, is well within. */
export const expect = playwrightExpect.configure({ timeout: 15_000 })
