export {
  eraseCustomerWorkflow,
  type EraseCustomerInput,
} from "./erase-customer"
export {
  PrivacyEvents,
  type CustomerErasedData,
  type CustomerMergedData,
} from "./events"
export { exportPerson } from "./export-person"
export { finishRequests } from "./finish-requests"
export { finishPrivacyRequestWorkflow } from "./finish-privacy-request"
export {
  mergeCustomersWorkflow,
  type MergeCustomersInput,
} from "./merge-customers"
export { digestAddress } from "./sealed-person"
