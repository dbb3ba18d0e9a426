/** Characters of a text or a word: AnswerRules.LongestWords of the server. */
export const LONGEST = 120
