import type { Edge } from './graph'
import { lit } from './lit'

/** The part of its requests that fails, 0 to 1. */
export function failingShare({ rps, failing }: Edge): number {
  return rps ? Math.min(1, (failing ?? 0) / rps) : 0
}

/** Whether what it leads to is away: nothing passes. */
export function isAway({ state }: Edge): boolean {
  return state === 'unhealthy'
}

/** Lines of other nodes step back while one is looked at. */
export function isDimmed({ from, to }: Edge): boolean {
  return lit.value !== undefined && lit.value !== from && lit.value !== to
}
