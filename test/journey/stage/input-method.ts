import type { CDPSession, Page } from 'playwright'

/** Whoever writes with an input method, as the browser is told of it by its system. */
export interface InputMethod {
  /** What is written appears, underlined, and is not settled. */
  compose(...steps: string[]): Promise<void>
  /** Enter, which takes it as it stands, or as `text`. */
  commit(text: string): Promise<void>
  /** Escape, which takes back what is not settled. */
  cancel(): Promise<void>
}

/** `early`: as in Safari the composition is over before its key is told of, which is an input method's by its code alone. */
export async function inputMethodOn(page: Page, early = false): Promise<InputMethod> {
  const devtools = await page.context().newCDPSession(page)
  const end = async (key: string, text: string): Promise<void> => {
    const settle = async () => {
      await showing(devtools, text)
      if (text) await devtools.send('Input.insertText', { text })
    }
    if (early) await settle()
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 })
    if (!early) await settle()
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 })
  }
  return {
    async compose(...steps) {
      for (const text of steps) {
        await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
        await showing(devtools, text)
      }
    },
    commit: (text) => end('Enter', text),
    cancel: () => end('Escape', ''),
  }
}

const showing = (devtools: CDPSession, text: string) =>
  devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
