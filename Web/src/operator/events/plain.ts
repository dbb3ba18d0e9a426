const LONGEST = 300

/** What an event carries, as one reads it: names and values, without the quotes and braces of JSON. */
export function plain(data: unknown): string {
  const text = typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.entries(data).map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ')
    : JSON.stringify(data) ?? ''
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
