/** RFC 9457; the detail says what to do next. */
export interface ProblemDetails {
  title?: string
  status?: number
  detail?: string
  /** Of each field, what is wrong with it. */
  errors?: Record<string, string[]>
}
