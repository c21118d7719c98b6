/** How long a browser may take to fetch the file from the page. */
const FETCHED_WITHIN_MS = 60_000

/** Hand a text to the visitor as a file, made in the page: nothing is sent anywhere. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a')
  // A byte order mark, by which every editor knows the letters of every language.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED_WITHIN_MS)
}
