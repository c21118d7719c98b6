import type { ComponentChildren } from 'preact'

interface ToggleProps {
  isOn: boolean
  isBusy?: boolean
  onPress: () => void
  /** What it is called where nothing is written beside it. */
  label?: string
  children?: ComponentChildren
}

/** A switch. It shows how it is, never how it was asked to be. */
export function Toggle({ isOn, isBusy = false, onPress, label, children }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      class="toggle"
      aria-checked={isOn}
      aria-disabled={isBusy}
      aria-label={label}
      onClick={() => isBusy || onPress()}
    >
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      {children}
    </button>
  )
}
