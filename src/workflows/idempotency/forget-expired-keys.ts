import { IDEMPOTENCY_STORE } from "../../lib/idempotency/store"
import { defineSweep } from "../../lib/sweep"
import type IdempotencyModuleService from "../../modules/idempotency/service"

export const forgetExpiredKeys = defineSweep({
  name: "idempotency-forget-keys",
  title: "Forgets idempotency keys after 24 hours",
  schedule: "7 * * * *",
  sweep({ container, now }, limit) {
    const service: IdempotencyModuleService =
      container.resolve(IDEMPOTENCY_STORE)
    return service.forgetExpired({ now, limit })
  },
})
