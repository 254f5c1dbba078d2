import fc from "fast-check"
import type { BookSum } from "../roll-forward"

/** What a verb of the book does: the member's accounts, and the house's. */
type Verb = (n: bigint) => { kind: string; postings: [string, bigint][] }

const VERBS: Verb[] = [
  (n) => entry("earn", ["member_pending", n], ["issued_liability", -n]),
  (n) => entry("award", ["member_available", n], ["issued_liability", -n]),
  (n) => entry("activate", ["member_pending", -n], ["member_available", n]),
  (n) => entry("reserve", ["member_available", -n], ["member_reserved", n]),
  (n) => entry("release", ["member_reserved", -n], ["member_available", n]),
  (n) => entry("redeem", ["member_reserved", -n], ["redeemed", n]),
  (n) => entry("restore", ["redeemed", -n], ["member_reserved", n]),
  (n) => entry("expire", ["member_available", -n], ["breakage", n]),
  (n) => entry("lapse", ["member_pending", -n], ["breakage", n]),
  (n) => entry("adjust", ["member_available", -n], ["adjustment", n]),
  (n) => entry("undo", ["member_available", n], ["adjustment", -n]),
  (n) => entry("pay_debt", ["member_available", -n], ["member_debt", n]),
  (n) => entry("extend", ["member_available", -n], ["member_available", n]),
  // Half of it is owed, or forgiven.
  (n) =>
    entry(
      "claw_back",
      ["member_debt", -n],
      ["member_pending", -n],
      ["issued_liability", 2n * n]
    ),
  (n) =>
    entry(
      "claw_back",
      ["member_pending", -n],
      ["adjustment", -n],
      ["issued_liability", 2n * n]
    ),
  // A shop's own.
  (n) => entry("raffle", ["member_available", n], ["issued_liability", -n]),
]

const entry = (kind: string, ...postings: [string, bigint][]) => ({
  ...{ kind, postings },
})

/** Months of entries, in no particular order and of any size. */
export const histories = fc.array(
  fc.array(
    fc
      .tuple(fc.constantFrom(...VERBS), fc.bigInt({ min: 1n, max: 1_000_000n }))
      .map(([verb, points]) => verb(points)),
    { maxLength: 20 }
  ),
  { minLength: 1, maxLength: 12 }
)

export type Entry = ReturnType<Verb>

/** As the database sums them. */
export const sumsOf = (entries: Entry[]): BookSum[] =>
  entries.flatMap(({ kind, postings }) =>
    postings.map(([account, amount]) => ({ kind, account, amount }))
  )

/** What members have after some entries, counted posting by posting. */
export function membersHave(entries: Entry[]) {
  const have: Record<string, bigint> = {}
  for (const [account, amount] of entries.flatMap(({ postings }) => postings)) {
    if (account.startsWith("member_")) {
      have[account] = (have[account] ?? 0n) + amount
    }
  }
  return have
}
