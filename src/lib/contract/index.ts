export { findContracts, type FoundContract } from "./find"
export {
  METHODS,
  defineContract,
  type Access,
  type Contract,
  type Method,
  type Operation,
  type RequestOf,
  type ResponseOf,
} from "./operation"
export { contractRoutes } from "./routes"
export {
  deletedOf,
  feedOf,
  feedQuery,
  listOf,
  listQuery,
  moment,
  oneOrMany,
} from "./schemas"
