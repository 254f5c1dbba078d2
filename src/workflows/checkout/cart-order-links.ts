import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** The order that a cart became, by the link that core goes by itself. */
export async function findOrderOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return data[0]?.order_id
}

/**
 * Makes a cart completable again, as core does when a completion fails. The
 * payment collection stays with the cancelled order, so that what is paid for
 * the next order never shows up at this one.
 */
export async function reopenCart(
  container: MedusaContainer,
  cartId: string,
  canceledOrderId: string
) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const collectionIds = await findCollections(container, canceledOrderId)
  await link.dismiss([
    {
      [Modules.ORDER]: { order_id: canceledOrderId },
      [Modules.CART]: { cart_id: cartId },
    },
    ...collectionIds.map((id) => ({
      [Modules.CART]: { cart_id: cartId },
      [Modules.PAYMENT]: { payment_collection_id: id },
    })),
  ])
  if (!(await findOrderOfCart(container, cartId))) {
    await container
      .resolve(Modules.CART)
      .updateCarts(cartId, { completed_at: null } as object)
  }
}

/** Cancelling an order gives back what its payment collections hold. */
export async function leavePaymentToCart(
  container: MedusaContainer,
  orderId: string
) {
  const collectionIds = await findCollections(container, orderId)
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
    collectionIds.map((id) => ({
      [Modules.ORDER]: { order_id: orderId },
      [Modules.PAYMENT]: { payment_collection_id: id },
    }))
  )
}

async function findCollections(container: MedusaContainer, orderId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  return data.map(({ payment_collection_id }) => payment_collection_id)
}
