/** Six digits, however they were typed or pasted: with spaces, a dash, or as the link from the QR code. */
export function readPin(text: string): string | undefined {
  const linked = /(?:[?&]pin=|\/play\/)(\d{6})(?!\d)/.exec(text)
  if (linked) return linked[1]
  const digits = text.replace(/[\s\u00a0.·-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** As people read it aloud: 482 913. */
export function spaced(pin: string): string {
  return pin.replace(/^(\d{3})(\d{3})$/, '$1 $2')
}
