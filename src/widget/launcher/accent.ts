/** What changes with the owner's colour; said again when the playbook brings another. */
export const accentCss = (accent: string, on: string): string => `.launcher{background:${accent};color:${on}}`
