/** A line through the values from left to right, with the largest possible at the top. */
export function linePath(values: readonly number[], most: number, width: number, height: number): string {
  const step = values.length > 1 ? width / (values.length - 1) : 0
  return values.map((value, at) => `${at === 0 ? 'M' : 'L'}${round(at * step)},${round(height - (value / most) * (height - 2) - 1)}`).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
