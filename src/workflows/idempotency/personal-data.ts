import { IDEMPOTENCY_STORE } from "../../lib/idempotency/store"
import { definePersonalData, type Person } from "../../lib/personal-data"
import type IdempotencyModuleService from "../../modules/idempotency/service"

/** An answer repeats whatever a route said, names included. */
definePersonalData({
  feature: "idempotency",
  async erase(person, { container }) {
    const service: IdempotencyModuleService =
      container.resolve(IDEMPOTENCY_STORE)
    return { answers: await service.forgetPerson(answersTo(person)) }
  },
  async merge({ from }, { container }) {
    const service: IdempotencyModuleService =
      container.resolve(IDEMPOTENCY_STORE)
    return { answers: await service.forgetPerson(answersTo(from)) }
  },
})

function answersTo({ customer_ids, order_ids, emails }: Person) {
  return {
    // A guest's token is known by what it opens.
    actor_ids: [...customer_ids, ...order_ids],
    texts: [...emails, ...customer_ids].map((text) => text.toLowerCase()),
  }
}
