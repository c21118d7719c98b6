/** Everything in one classic script, as the global `Frontdesk`: for a page opened from a folder, where no module can be loaded. */
export * from './index.ts'
export * from './local.ts'
