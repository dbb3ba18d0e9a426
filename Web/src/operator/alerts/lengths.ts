/** Minutes, and how they are said. */
export const lengths = [[15, '15 minutes'], [60, '1 hour'], [480, '8 hours'], [1_440, '1 day']] as const
