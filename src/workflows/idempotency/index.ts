export { forgetExpiredKeys } from "./forget-expired-keys"
