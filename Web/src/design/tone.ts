/** What a colour means. Each tone has a text colour and, but for none, a soft ground in tokens.css. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'violet' | 'none'
