/**
 * This folder holds the only SQL of the feature over tables that are not ours.
 * Core's services skip deleted rows, tell subscribers what they change and
 * commit one by one; an erasure has to reach everything, quietly and at once.
 */
export { eraseCoreRows } from "./erase"
export { mergeCoreRows } from "./merge"
export { listOpenOrders } from "./open-orders"
export { readPerson, type FoundPerson } from "./read-person"
