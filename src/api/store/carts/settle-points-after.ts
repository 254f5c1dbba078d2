import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { messageOf } from "../../../lib/error-message"
import { loyaltyIn, settleCartPointsWorkflow } from "../../../workflows/loyalty"

/**
 * Core has no hook where a promotion has made a cart cheaper and its payment is
 * not yet for the new total. So the points follow once core has done its work,
 * and the shopper is answered with the cart as it is then.
 */
export async function settlePointsAfter(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  try {
    if (await loyaltyIn(req.scope).findHeldReservation(req.params.id)) {
      answerSettled(req, res)
    }
    next()
  } catch (error) {
    next(error)
  }
}

function answerSettled(req: MedusaRequest, res: MedusaResponse) {
  const json = res.json.bind(res)
  res.json = (body) => {
    res.json = json
    if (res.statusCode >= 400) {
      return json(body)
    }
    void settle(req).then(
      (cart) => json({ ...(body as object), cart }),
      (error: unknown) => {
        complain(req, error)
        json(body)
      }
    )
    return res
  }
}

async function settle({ params: { id }, scope, queryConfig }: MedusaRequest) {
  await settleCartPointsWorkflow(scope).run({ input: { cart_id: id } })
  return refetchCart(id, scope, queryConfig.fields)
}

/** Core's work is done; completing the cart looks once more. */
function complain({ params, scope }: MedusaRequest, error: unknown) {
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(
      `The points of cart ${params.id} could not follow its change: ${messageOf(error)}`
    )
}
