export { limitAuth, limitRoute, limitStoreWrites } from "./middleware"
export {
  RATE_LIMITER,
  type Consumption,
  type Policy,
  type RateLimiter,
} from "./limiter"
