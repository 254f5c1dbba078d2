import { createClient } from "../../client"
import { backendUrl } from "./sdk"

interface Explanation {
  code?: string
  message?: string
  details?: { path: string; message: string }[]
}

/** Says where in a form something is wrong; the usual client forgets that. */
export class Refusal extends Error {
  /** What helps, such as `loyalty_tier_known`. */
  readonly code: string
  readonly details: NonNullable<Explanation["details"]>

  constructor({ code = "", message = "", details = [] }: Explanation) {
    super(message)
    this.code = code
    this.details = details
  }
}

/** Our own routes, for forms that show what was refused at its field. */
export const explainedApi = createClient({
  async fetch<Answer>(
    path: string,
    init: { method?: string; body?: unknown } = {}
  ) {
    const response = await fetch(backendUrl.replace(/\/$/, "") + path, {
      method: init.method,
      headers: {
        accept: "application/json",
        "content-type": "application/json",
      },
      body: JSON.stringify(init.body),
      credentials: "include",
    })
    const answer: unknown = await response.json().catch(() => ({}))
    if (!response.ok) {
      throw new Refusal({ message: response.statusText, ...(answer as object) })
    }
    return answer as Answer
  },
})
