import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Notes with a parcel that nobody is to be told of it. Core hands this wish to
 * its event and forgets it; the sweep has to know it as well.
 */
export async function keepSilentAbout(
  container: MedusaContainer,
  topic: string,
  fulfillmentId: string
) {
  const { metadata } = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(fulfillmentId, { select: ["id", "metadata"] })
  const { no_notification = {} } = (metadata ?? {}) as {
    no_notification?: Record<string, true>
  }
  await updateFulfillmentWorkflow(container).run({
    input: {
      id: fulfillmentId,
      metadata: {
        ...metadata,
        no_notification: { ...no_notification, [topic]: true },
      },
    },
  })
}
