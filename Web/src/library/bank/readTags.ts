const MOST_TAGS = 12
const LONGEST_TAG = 30

/** As the server has them: small letters, each once. */
export function readTags(text: string): string[] {
  const tags = text.split(',').map(tag => tag.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST_TAG)).filter(tag => tag !== '')
  return [...new Set(tags)].slice(0, MOST_TAGS)
}
