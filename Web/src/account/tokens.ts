/** Services/Contracts/AuthContracts.cs, as far as a host needs it. */
export interface SignedIn {
  token: string
  refreshToken: string
  /** Seconds. */
  expiresIn: number
  user: { username: string }
}

export interface Session {
  token: string
  refreshToken: string
  /** Milliseconds since 1970, by this device. */
  goodUntil: number
  name: string
}

// A request that is on its way when the token ends would be refused.
const MARGIN_MS = 30_000

export function stillGood({ goodUntil }: Pick<Session, 'goodUntil'>, now: number): boolean {
  return now < goodUntil - MARGIN_MS
}
