import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import type { RequestRow } from "../../modules/privacy/request-rows"
import {
  PrivacyEvents,
  type CustomerErasedData,
  type CustomerMergedData,
} from "./events"
import { privacyIn } from "./privacy-service"

/**
 * Tells of a finished request. Noted afterwards, so that a process that dies in
 * between leads to a second event and not to none.
 */
export async function tellFinished(container: MedusaContainer, id: string) {
  const privacy = privacyIn(container)
  const request = await privacy.retrievePrivacyRequest(id)
  if (request.status === "finished" && !request.told_at) {
    crashPoint("privacy.finished")
    await container.resolve(Modules.EVENT_BUS).emit(eventOf(request))
    await privacy.updatePrivacyRequests({ id, told_at: clock.now() })
  }
}

function eventOf({
  kind,
  customer_id: id,
  into_id,
}: Pick<RequestRow, "kind" | "customer_id" | "into_id">) {
  switch (kind) {
    case "erasure": {
      const data: CustomerErasedData = { id }
      return { name: PrivacyEvents.CUSTOMER_ERASED, data }
    }
    case "merger": {
      const data: CustomerMergedData = { id, into: into_id ?? "" }
      return { name: PrivacyEvents.CUSTOMER_MERGED, data }
    }
  }
}
