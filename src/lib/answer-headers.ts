/**
 * Every header of ours that a caller is to read. Documents name them, and
 * storefronts on other origins are shown them: a browser hides the rest.
 */
export const ANSWER_HEADERS = [
  "Idempotency-Replayed",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "X-Request-Id",
] as const

export type AnswerHeader = (typeof ANSWER_HEADERS)[number]
