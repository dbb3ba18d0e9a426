/** RFC 6266: the name with letters of all languages, if there is one. */
export function fileNameOf(disposition: string | null): string | undefined {
  const long = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (long) return decodeURIComponent(long)
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1]
}
