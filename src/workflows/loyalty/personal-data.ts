import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { definePersonalData } from "../../lib/personal-data"
import { loyaltyIn } from "./loyalty-service"

const BATCH = 100

/** The book stays, because it is a ledger; whose it was goes. */
definePersonalData({
  feature: "loyalty",
  erase: ({ customer_ids }, { container, now }) =>
    loyaltyIn(container).eraseMembers({ customer_ids, now }),
  merge: ({ from, into }, { container, now }) =>
    loyaltyIn(container).mergeMembers({
      ...{ from_ids: from.customer_ids, into_id: into.customer_id, now },
    }),
  export: ({ customer_id }, { container }) => ({
    accounts: accountOf(container, customer_id),
    entries: entriesOf(container, customer_id),
    tier_changes: tierChangesOf(container, customer_id),
    claims: claimsOf(container, customer_id),
  }),
})

async function* accountOf(container: MedusaContainer, customer_id: string) {
  const { id, ...account } = await loyaltyIn(container).readAccount({
    ...{ customer_id, now: clock.now() },
  })
  if (id) {
    yield { id, ...account }
  }
}

/** Without what merchants noted among themselves. */
async function* entriesOf(container: MedusaContainer, customer_id: string) {
  let after: string | undefined
  do {
    const { entries, next } = await loyaltyIn(container).readEntries({
      ...{ customer_id, after, limit: BATCH },
    })
    for (const { adjustment: _, ...entry } of entries) {
      yield entry
    }
    after = next ?? undefined
  } while (after)
}

/** Without who set it, which is nothing of the customer's. */
async function* tierChangesOf(container: MedusaContainer, customer_id: string) {
  let after: string | undefined
  do {
    const { tier_changes, next } = await loyaltyIn(container).readTierChanges({
      ...{ customer_id, after, limit: BATCH },
    })
    for (const { actor_type: _, actor_id: __, ...change } of tier_changes) {
      yield change
    }
    after = next ?? undefined
  } while (after)
}

/** Without the digest, which only stands for their address. */
async function* claimsOf(container: MedusaContainer, customer_id: string) {
  const loyalty = loyaltyIn(container)
  const { id: account_id } = await loyalty.readAccount({
    ...{ customer_id, now: clock.now() },
  })
  const claims = account_id
    ? await loyalty.listClaims({ account_id, limit: BATCH })
    : []
  for (const { address_digest: _, ...claim } of claims) {
    yield claim
  }
}
