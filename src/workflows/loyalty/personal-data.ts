import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { definePersonalData } from "../../lib/personal-data"
import { loyaltyIn } from "./loyalty-service"
import { settleClaim } from "./rewards/settle-claim"

const BATCH = 100

/** The book stays, because it is a ledger; whose it was goes. */
definePersonalData({
  feature: "loyalty",
  async erase({ customer_ids }, { container, now }) {
    const loyalty = loyaltyIn(container)
    const claims = await loyalty.listOpenClaims(customer_ids)
    const erased = await loyalty.eraseMembers({ customer_ids, now })
    await settleEach(container, claims)
    return erased
  },
  async merge({ from, into }, { container, now }) {
    const loyalty = loyaltyIn(container)
    const { customer_id: into_id } = into
    const merged = await loyalty.mergeMembers({
      ...{ from_ids: from.customer_ids, into_id, now },
    })
    await settleEach(container, await loyalty.listOpenClaims([into_id]))
    return merged
  },
  export: ({ customer_id }, { container }) => ({
    accounts: accountOf(container, customer_id),
    entries: entriesOf(container, customer_id),
    tier_changes: tierChangesOf(container, customer_id),
    claims: claimsOf(container, customer_id),
  }),
})

/** Codes follow whom they are for; what is cut short the sweep finds. */
async function settleEach(container: MedusaContainer, claim_ids: string[]) {
  for (const id of claim_ids) {
    await settleClaim(container, id)
  }
}

/** Without who took it back, which is nothing of the customer's. */
async function* claimsOf(container: MedusaContainer, customer_id: string) {
  let after: string | undefined
  do {
    const { claims, next } = await loyaltyIn(container).readClaims({
      ...{ customer_id, after, limit: BATCH },
    })
    for (const { returned_by_type: _, returned_by_id: __, ...own } of claims) {
      yield own
    }
    after = next ?? undefined
  } while (after)
}

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
