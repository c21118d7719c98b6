/** The languages of `load.ts`, for those who have to know before anything of it is loaded. */
export const SPOKEN = /^(ar|de|en|es|fr|he|it|iw|ja|nl|pl|pt|sv|tr|zh)(?![a-z])/i
