import Medusa from "@medusajs/js-sdk"
import { readDemo } from "../support/demo"
import { withShop } from "../support/shop"

/**
 * The whole way of one order, through the clients that a storefront and an
 * admin really use.
 */
withShop(
  ({ api }) => {
    const demo = readDemo()
    const [customer] = demo.customers
    const sdk = (options: { publishableKey?: string } = {}) =>
      new Medusa({
        baseUrl: String(api.defaults.baseURL),
        auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
        ...options,
      })

    it("a shopper buys, the merchant ships, the shopper returns an item", async () => {
      const shopper = sdk({ publishableKey: demo.publishable_key })
      await shopper.auth.login("customer", "emailpass", {
        email: customer.email,
        password: customer.password,
      })

      const { products } = await shopper.store.product.list({
        region_id: demo.regions.eur,
        fields: "*variants.calculated_price,+variants.inventory_quantity",
        limit: 20,
      })
      const variant = products
        .flatMap((product) => product.variants ?? [])
        .find((candidate) => (candidate.inventory_quantity ?? 0) >= 2)!
      const unitPrice = variant.calculated_price!.calculated_amount!

      const { cart } = await shopper.store.cart.create({
        region_id: demo.regions.eur,
        email: customer.email,
      })
      await shopper.store.cart.createLineItem(cart.id, {
        variant_id: variant.id,
        quantity: 2,
      })
      await shopper.store.cart.update(cart.id, {
        shipping_address: {
          first_name: "Ines",
          last_name: "Moreira",
          address_1: "Rua das Flores 12",
          postal_code: "4050-262",
          city: "Porto",
          country_code: "pt",
        },
      })
      const { shipping_options } =
        await shopper.store.fulfillment.listCartOptions({ cart_id: cart.id })
      const { cart: ready } = await shopper.store.cart.addShippingMethod(
        cart.id,
        { option_id: shipping_options[0].id }
      )
      expect(ready.item_total).toBeCloseTo(2 * unitPrice, 2)
      await shopper.store.payment.initiatePaymentSession(ready, {
        provider_id: "pp_system_default",
      })
      const completed = await shopper.store.cart.complete(cart.id)
      if (completed.type !== "order") {
        throw new Error(completed.error.message)
      }
      const placed = completed.order
      expect(placed.total).toBe(ready.total)

      const { orders } = await shopper.store.order.list({
        limit: 1,
        order: "-created_at",
      })
      expect(orders[0].id).toBe(placed.id)

      const merchant = sdk()
      await merchant.auth.login("user", "emailpass", demo.admin)
      const { order } = await merchant.admin.order.retrieve(placed.id)
      await merchant.admin.payment.capture(
        order.payment_collections[0].payments![0].id,
        {}
      )
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
      await merchant.admin.order.createFulfillment(placed.id, { items })
      const { order: fulfilled } = await merchant.admin.order.retrieve(
        placed.id,
        { fields: "*fulfillments" }
      )
      const fulfillment = fulfilled.fulfillments!.at(-1)!
      await merchant.admin.order.createShipment(placed.id, fulfillment.id, {
        items,
        labels: [],
      })
      await merchant.admin.order.markAsDelivered(placed.id, fulfillment.id)

      const { shipping_options: returnOptions } =
        await shopper.store.fulfillment.listCartOptions({
          cart_id: cart.id,
          is_return: true,
        })
      const { return: requested } = await shopper.client.fetch<{
        return: { id: string; status: string }
      }>("/store/returns", {
        method: "POST",
        body: {
          order_id: placed.id,
          items: [{ id: order.items[0].id, quantity: 1 }],
          return_shipping: { option_id: returnOptions[0].id },
          location_id: fulfillment.location_id,
        },
      })
      expect(requested.status).toBe("requested")

      await merchant.admin.return.initiateReceive(requested.id, {})
      await merchant.admin.return.receiveItems(requested.id, {
        items: [{ id: order.items[0].id, quantity: 1 }],
      })
      await merchant.admin.return.confirmReceive(requested.id, {})

      const { order: seen } = await shopper.store.order.retrieve(placed.id, {
        fields: "id,fulfillment_status,payment_status,*items,*items.detail",
      })
      expect(seen.fulfillment_status).toBe("delivered")
      expect(seen.items![0].detail.return_received_quantity).toBe(1)
    })
  },
  { is_demo: true }
)
