export { forgetExpiredCounters } from "./forget-expired-counters"
