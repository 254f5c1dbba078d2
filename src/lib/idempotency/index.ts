export { idempotent, type Recover } from "./middleware"
export { IDEMPOTENCY_HEADER } from "./request-key"
export type { Claim, IdempotencyStore, StoredAnswer } from "./store"
