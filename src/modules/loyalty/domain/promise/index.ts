export {
  earnBy,
  mostOf,
  snapshotOfOne,
  termsFor,
  termsOf,
  type Terms,
  type Told,
} from "./terms"
export { isFresh, promisedAt, promiseEndsAt } from "./validity"
