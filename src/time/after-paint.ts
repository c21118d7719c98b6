/**
 * Call `task` in a task of its own, once what the page shows by now is painted: until then every millisecond is one that somebody waits.
 * On a page that is not looked at that is when it is.
 */
export const afterPaint = (task: () => void): void => void requestAnimationFrame(() => setTimeout(task))
