export { findContracts, type FoundContract } from "./find"
export {
  METHODS,
  defineContract,
  isOpen,
  takesIdempotencyKey,
  type Access,
  type Contract,
  type Method,
  type Operation,
  type RequestOf,
  type ResponseOf,
} from "./operation"
export { breachOf } from "./check-answer"
export { contractRoutes } from "./routes"
export { strict } from "./validate"
export {
  deletedOf,
  feedOf,
  feedQuery,
  htmlPage,
  isHtmlPage,
  listOf,
  listQuery,
  moment,
  oneOrMany,
} from "./schemas"
