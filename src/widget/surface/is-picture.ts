/** Whether this can be the address of a picture, as the options `icon` and `picture` take it. */
export function isPicture(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    URL.canParse(value, 'https://page') &&
    /^(https?:|blob:|data:image\/)/.test(new URL(value, 'https://page').href)
  )
}
