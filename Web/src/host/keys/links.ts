/** The address that players get, on paper and in the QR code: a PIN is no key, so it may stand in the path. */
export function joinLink(origin: string, pin: string): string {
  return `${origin}/play/${pin}`
}

/** Keys are in the fragment, which no server and no log sees. They are made of what may stand there. */
export function hostLink(origin: string, pin: string, key: string): string {
  return `${origin}/host/${pin}#${key}`
}

export function screenLink(origin: string, pin: string, key: string): string {
  return `${origin}/screen/${pin}#${key}`
}

/** As people type it: without the scheme. */
export function spokenAddress(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/^www\./, '')
}
