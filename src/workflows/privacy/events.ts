/** Events of this feature; their data are ids only. */
export const PrivacyEvents = {
  /** Nothing tells any more who this customer was. Sent at least once. */
  CUSTOMER_ERASED: "customer.erased",
  /** All that one customer had is another's now. Sent at least once. */
  CUSTOMER_MERGED: "customer.merged",
} as const

export interface CustomerErasedData {
  id: string
}

export interface CustomerMergedData {
  /** Who is gone. */
  id: string
  into: string
}
