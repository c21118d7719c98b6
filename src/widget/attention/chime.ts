/** A short soft sound. */
export interface Chime {
  /** Nothing is heard where the browser allows no sound, or shortly after the last. */
  ring(): void
  end(): void
}

/** Two notes, a fourth apart, in hertz. */
const NOTES = [587.33, 783.99]
const APART_S = 0.12
const RINGS_S = 0.5
const LOUDNESS = 0.05
const SILENT_MS = 2_000

/** Made by the page itself, so that nothing is fetched. Some browsers allow it only after the visitor has touched `touchable`. */
export function createChime(touchable: EventTarget): Chime {
  let context: AudioContext | undefined
  let rungAt = Number.NEGATIVE_INFINITY
  const over = new AbortController()

  function open(): void {
    if (context || !globalThis.AudioContext || navigator.userActivation?.hasBeenActive === false) return
    context = new AudioContext()
    void context.suspend().catch(nothing)
  }
  for (const touch of ['pointerdown', 'keydown']) touchable.addEventListener(touch, open, { passive: true, signal: over.signal })

  function note(on: AudioContext, frequency: number, at: number): OscillatorNode {
    const tone = on.createOscillator()
    const volume = on.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.0001, at + RINGS_S)
    tone.connect(volume).connect(on.destination)
    tone.start(at)
    tone.stop(at + RINGS_S)
    return tone
  }

  async function sound(on: AudioContext): Promise<void> {
    await on.resume()
    const tones = NOTES.map((frequency, index) => note(on, frequency, on.currentTime + index * APART_S))
    // An audio device that is kept open drains a battery.
    tones.at(-1)?.addEventListener('ended', () => void on.suspend().catch(nothing))
  }

  return {
    ring() {
      open()
      const now = performance.now()
      if (!context || now - rungAt < SILENT_MS) return
      rungAt = now
      sound(context).catch(nothing)
    },
    end() {
      over.abort()
      void context?.close().catch(nothing)
    },
  }
}

/** No code: a device that cannot be opened is a chat without sound. */
const nothing = (): void => {}
