import type { LatencyBucket } from '../../contracts/gateway'

export interface Bar extends LatencyBucket {
  /** Of the longest bar, 0 to 1. */
  share: number
}

/** The bars of a histogram. Nothing where there was nothing. */
export function barsOf(buckets: readonly LatencyBucket[]): Bar[] {
  const most = Math.max(0, ...buckets.map(bucket => bucket.count))
  return most === 0 ? [] : buckets.map(bucket => ({ ...bucket, share: bucket.count / most }))
}
