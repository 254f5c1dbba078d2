export { limitAuth, limitRoute, limitStoreWrites } from "./middleware"
export type { Consumption, Policy, RateLimiter } from "./limiter"
