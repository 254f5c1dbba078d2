import { defineStatus } from "../../../lib/status"

/**
 * A decision can be undone, by an appeal or by the next revision; only the
 * author's own word is final. While a revision is held, the text before it
 * stays visible.
 */
export const reviewStatus = defineStatus("review", {
  initial: "submitted",
  transitions: {
    submitted: ["screening", "anonymised"],
    screening: ["published", "held", "rejected", "anonymised"],
    held: ["published", "rejected", "withdrawn", "anonymised", "revised"],
    published: ["flagged", "removed", "revised", "withdrawn", "anonymised"],
    flagged: ["published", "removed", "revised", "withdrawn", "anonymised"],
    revised: ["screening", "anonymised"],
    rejected: ["appealed", "revised", "withdrawn", "anonymised"],
    removed: ["appealed", "withdrawn", "anonymised"],
    appealed: ["published", "upheld", "withdrawn", "anonymised"],
    upheld: ["withdrawn", "anonymised"],
    withdrawn: ["anonymised"],
    anonymised: [],
  },
})

export type ReviewState = (typeof reviewStatus.values)[number]

/** What a merchant can decide on. */
export const UNDECIDED: ReviewState[] = ["held", "flagged", "appealed"]
