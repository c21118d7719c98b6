import type { Page } from 'playwright'
import { expect } from './expect.ts'

const TABS = 40

/** Somebody who has no mouse. */
export function keysOn(page: Page) {
  /** One after the other. */
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** The focus is somewhere, and whoever looks sees where: on what has it, or what stands for it. */
  const isKept = (): Promise<void> => expect.poll(() => page.evaluate(focusFault)).toBe('')
  /** Where the focus comes to from where it is, until it is out of our element: the name of each stop, and where it stands in the window. */
  const stops = async (key = 'Tab'): Promise<Stop[]> => {
    const found: Stop[] = []
    for (let presses = 0; presses < TABS; presses++) {
      const stop = await page.evaluate(focusStop)
      if (!stop) break
      found.push(stop)
      await press(key)
    }
    return found
  }
  /** Tab on, as somebody who looks for it would. */
  const reach = async (name: string | RegExp, key = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < TABS; presses++) {
      const focused = await page.evaluate(() => {
        const it = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
        return it?.getAttribute('aria-label') ?? it?.textContent ?? ''
      })
      if (typeof name === 'string' ? focused === name : name.test(focused)) return
      await press(key)
    }
    throw new Error(`The keyboard does not come to "${name}".`)
  }
  return { press, reach, isKept, stops }
}

export interface Stop {
  name: string
  top: number
  bottom: number
  left: number
  /** Among what was said. */
  isInTalk: boolean
}

/** Run in the page: what is wrong with where the focus is; nothing where all is well. */
function focusFault(): string {
  let it = document.activeElement
  while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement
  if (!it || it === document.body) return 'It is nowhere.'
  const isRinged = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
    const [, , , alpha = '1'] = outlineColor.match(/[\d.]+/g) ?? []
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && alpha !== '0'
  }
  const around = [it, it.nextElementSibling, it.closest('.choice, .grow, .field')].filter((one) => one !== null)
  const { width, height } = it.getBoundingClientRect()
  if (width === 0 || height === 0) return `${it.outerHTML.slice(0, 120)} has no place.`
  return around.some(isRinged) ? '' : `Nobody sees that it is on ${it.outerHTML.slice(0, 120)}`
}

/** Run in the page: where the focus is, within our element. */
function focusStop(): Stop | null {
  const it = document.activeElement?.shadowRoot?.activeElement
  if (!it) return null
  const { top, bottom, left } = it.getBoundingClientRect()
  return {
    name: it.getAttribute('aria-label') ?? it.textContent ?? '',
    top,
    bottom,
    left,
    isInTalk: it.closest('.lines') !== null,
  }
}
