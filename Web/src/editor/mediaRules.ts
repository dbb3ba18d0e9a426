/** Services/Quiz/Quizzes/MediaRules.cs: where a picture or a sound may come from. All else browsers would block, or only its author could see. */
const LONGEST = 2_000

// Characters: a small icon. More would be sent again with every view of the question.
const LONGEST_DATA = 8_192

const FILE = /^\/(?:api\/media|samples)\/(?!.*\.\.)[\w.-]+$/
const DATA = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*$/

export function isGoodAddress(url: string): boolean {
  if (url.startsWith('data:')) return url.length <= LONGEST_DATA && DATA.test(url)
  return url.length <= LONGEST && (FILE.test(url) || isHttps(url))
}

// No name or password, which a browser would send there, and nothing that it would leave out.
function isHttps(url: string): boolean {
  if (!/^https:\/\//i.test(url) || /[\s\\\p{Cc}]/u.test(url) || !URL.canParse(url)) return false
  const { username, password } = new URL(url)
  return username === '' && password === ''
}
