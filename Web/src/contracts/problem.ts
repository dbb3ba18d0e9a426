/** RFC 9457; the detail says what to do next. */
export interface ProblemDetails {
  title?: string
  status?: number
  detail?: string
}
