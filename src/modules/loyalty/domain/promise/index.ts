export { earnBy, mostOf, snapshotOfOne, termsOf, type Terms } from "./terms"
export { isFresh, promisedAt, promiseEndsAt } from "./validity"
