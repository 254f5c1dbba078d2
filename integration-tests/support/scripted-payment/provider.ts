import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  InitiatePaymentInput,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { book, readBookings } from "./journal"
import type { Act } from "./script"

type Data = { acts?: Act[]; session_id?: string } & Record<string, unknown>

/** A payment provider that does what its session's data tells it to. */
export class ScriptedPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "scripted"

  // Medusa hands over its container and nothing else that is needed here.
  constructor(container: Record<string, unknown>) {
    super(container)
  }

  async initiatePayment({ data = {} }: InitiatePaymentInput) {
    return { id: String(data.session_id), data }
  }

  async authorizePayment(
    input: AuthorizePaymentInput
  ): Promise<AuthorizePaymentOutput> {
    const data = (input.data ?? {}) as Data
    const [act = "authorize", ...later] = data.acts ?? []
    const next = { ...data, acts: later.length ? later : [act] }
    switch (act) {
      case "be_unreachable":
        throw new Error("The payment provider does not answer")
      case "decline":
        return { data: next, status: PaymentSessionStatus.ERROR }
      case "require_more":
        return { data: next, status: PaymentSessionStatus.REQUIRES_MORE }
      case "defer":
        return {
          data: next,
          status: PaymentSessionStatus.PENDING_AUTHORIZATION,
        }
      case "authorize":
        return { data, status: this.charge(data, false) }
      case "capture":
        return { data, status: this.charge(data, true) }
      case "take_and_crash": {
        const isFirst = !this.findCharge(data)
        const status = this.charge(data, true)
        if (isFirst) {
          process.kill(process.pid, "SIGKILL")
        }
        return { data, status }
      }
    }
  }

  /** A key that was used before gets its first answer, as with real ones. */
  private charge(data: Data, captured: boolean) {
    const earlier = this.findCharge(data)
    if (!earlier) {
      book({ did: "charge", session_id: String(data.session_id), captured })
    }
    return (earlier?.captured ?? captured)
      ? PaymentSessionStatus.CAPTURED
      : PaymentSessionStatus.AUTHORIZED
  }

  private findCharge(data: Data) {
    return readBookings().find(
      ({ did, session_id }) =>
        did === "charge" && session_id === data.session_id
    )
  }

  async capturePayment({ data = {} }: { data?: Data }) {
    return { data }
  }

  async cancelPayment({ data = {} }: { data?: Data }) {
    book({ did: "cancel", session_id: String(data.session_id) })
    return { data }
  }

  async refundPayment({ data = {} }: { data?: Data }) {
    book({ did: "refund", session_id: String(data.session_id) })
    return { data }
  }

  async deletePayment({ data = {} }: { data?: Data }) {
    book({ did: "withdraw", session_id: String(data.session_id) })
    return { data }
  }

  async updatePayment({ data = {} }: { data?: Data }) {
    return { data }
  }

  async retrievePayment({ data = {} }: { data?: Data }) {
    return { data }
  }

  async getPaymentStatus() {
    return { status: PaymentSessionStatus.PENDING }
  }

  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
