import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { messageOf } from "../../../lib/error-message"
import { grantGuestAccess } from "../../../workflows/guest-access"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { scope, validatedBody } = req
  // The answer is on its way before anything is looked up, so that the time
  // it takes says nothing about the order.
  res.once("close", () => {
    grantGuestAccess(scope, validatedBody).catch((error) =>
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Guest access could not be granted: ${messageOf(error)}`)
    )
  })
  res.status(202).json({})
}
