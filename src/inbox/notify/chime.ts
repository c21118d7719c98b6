/** Two notes, high and then higher, as [hertz, seconds from now]. */
const NOTES = [
  [659.25, 0],
  [880, 0.14],
] as const
const RING_S = 0.5
const LOUDNESS = 0.12

let context: AudioContext | undefined

/** A short, soft two-tone bell, made here: no file is fetched. Silent where the browser has not heard a press in this tab yet. */
export function chime(): void {
  context ??= new AudioContext()
  // No code: without a press the browser keeps it silent, and the notification still shows.
  void context.resume().catch(() => {})
  for (const [hertz, afterS] of NOTES) ring(context, hertz, context.currentTime + afterS)
}

function ring(on: AudioContext, hertz: number, at: number): void {
  const tone = new OscillatorNode(on, { type: 'sine', frequency: hertz })
  const volume = new GainNode(on, { gain: 0 })
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + RING_S)
  tone.connect(volume).connect(on.destination)
  tone.start(at)
  tone.stop(at + RING_S)
}
