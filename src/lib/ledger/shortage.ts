import { MedusaError } from "@medusajs/framework/utils"

/** `ledger_insufficient`, with what there is: features say it in their words. */
export class LedgerShortage extends MedusaError {
  constructor(
    message: string,
    readonly spendable: bigint
  ) {
    super(MedusaError.Types.NOT_ALLOWED, message, "ledger_insufficient")
  }
}
