/** A picture before it is sent: how large it is, and a small copy of it to show meanwhile. */
export interface Picture {
  width: number
  height: number
  preview: ImageBitmap
}

/** The longer side of a preview, in pixels: sharp in a bubble on a dense screen. */
const PREVIEW_PX = 560

/**
 * Look at a picture. It is drawn from its bytes and needs no address, which a page's policy might forbid. `undefined` for what is no
 * picture, or one that cannot be read; the server has the last word on it.
 */
export async function look(file: File): Promise<Picture | undefined> {
  if (!file.type.startsWith('image/') || !globalThis.createImageBitmap) return undefined
  try {
    const whole = await createImageBitmap(file)
    const { width, height } = whole
    const scale = Math.min(1, PREVIEW_PX / Math.max(width, height))
    const small = {
      resizeWidth: Math.ceil(width * scale),
      resizeHeight: Math.ceil(height * scale),
      resizeQuality: 'medium',
    } as const
    const preview = await createImageBitmap(whole, small)
    whole.close()
    return { width, height, preview }
  } catch {
    // No code: it goes without a preview.
    return undefined
  }
}
