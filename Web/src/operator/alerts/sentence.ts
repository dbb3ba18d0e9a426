import type { AlertView } from '../../contracts/alerts'

/** What is wrong, and with whom: "It accepts no connections." alone could be anybody. */
export const sentenceOf = ({ instance, subject, summary }: AlertView) => `${instance ?? subject}: ${summary}`
