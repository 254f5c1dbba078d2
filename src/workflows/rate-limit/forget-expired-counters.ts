import { RATE_LIMITER } from "../../lib/rate-limit"
import { defineSweep } from "../../lib/sweep"
import type RateLimitModuleService from "../../modules/rate-limit/service"

export const forgetExpiredCounters = defineSweep({
  name: "rate-limit-forget-counters",
  title: "Forgets rate limits whose time is over",
  schedule: "37 * * * *",
  sweep({ container }, limit) {
    const service: RateLimitModuleService = container.resolve(RATE_LIMITER)
    return service.forgetExpired(limit)
  },
})
