import { Modules } from "@medusajs/framework/utils"
import { buildReadyCart } from "../../builders/cart"
import { checkOut, checkOutTogether } from "../../builders/checkout"
import { buildStockLocation } from "../../builders/location"
import { countOrders } from "../../builders/order"
import { buildProduct } from "../../builders/product"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { readStock } from "../../builders/stock"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  const run = (sql: string) =>
    withClient((client) => client.query(sql), dbConfig.dbName)
  const stockOf = (itemId: string) => readStock(getContainer(), itemId)

  const buildCart = (
    { storefront, region }: BuiltShop,
    ...items: { variant_id: string; quantity: number }[]
  ) => buildReadyCart(api, storefront, { region_id: region.id, items })

  /** One cart each, so that only the stock is fought over. */
  async function buildCarts(
    shop: BuiltShop,
    count: number,
    ...items: { variant_id: string; quantity: number }[]
  ) {
    const carts = []
    for (let index = 0; index < count; index++) {
      carts.push(await buildCart(shop, ...items))
    }
    return carts
  }

  /** A second product that is made of the first one's inventory item. */
  const buildBundle = ({ storefront, product }: BuiltShop, units: number) =>
    buildProduct(getContainer(), storefront, {
      title: "Bundle",
      inventory_items: [
        {
          inventory_item_id: product.inventory_item_id,
          required_quantity: units,
        },
      ],
    })

  it("sells exactly five units to twenty parallel shoppers", async () => {
    const shop = await buildShop(getContainer(), { stock: 5 })
    const { product } = shop
    const carts = await buildCarts(shop, 20, {
      variant_id: product.variant_id,
      quantity: 1,
    })

    const { sold, refused } = await checkOutTogether(api, carts)

    expect(sold).toHaveLength(5)
    for (const answer of refused) {
      expect(answer).toMatchObject({
        status: 400,
        code: "checkout_insufficient_stock",
      })
    }
    expect(await countOrders(getContainer())).toBe(5)
    expect(await stockOf(product.inventory_item_id)).toEqual({
      stocked: 5,
      reserved: 5,
      reservations: 5,
    })
  })

  it("never promises a unit to two lines of one inventory item", async () => {
    const shop = await buildShop(getContainer(), { stock: 5 })
    const { product } = shop
    const bundle = await buildBundle(shop, 1)
    const carts = await buildCarts(
      shop,
      8,
      { variant_id: product.variant_id, quantity: 1 },
      { variant_id: bundle.variant_id, quantity: 1 }
    )

    const { sold } = await checkOutTogether(api, carts)

    expect(sold).toHaveLength(2)
    expect(await stockOf(product.inventory_item_id)).toEqual({
      stocked: 5,
      reserved: 4,
      reservations: 4,
    })
  })

  it("sells what two locations hold, to the last unit of both", async () => {
    const shop = await buildShop(getContainer())
    const { storefront } = shop
    const backRoom = await buildStockLocation(getContainer(), storefront)
    const coat = await buildProduct(getContainer(), storefront, {
      stock: { [storefront.stock_location_id]: 2, [backRoom]: 3 },
    })
    const carts = await buildCarts(shop, 8, {
      variant_id: coat.variant_id,
      quantity: 1,
    })

    const { sold } = await checkOutTogether(api, carts)

    expect(sold).toHaveLength(5)
    expect(await stockOf(coat.inventory_item_id)).toEqual({
      stocked: 5,
      reserved: 5,
      reservations: 5,
    })
  })

  it("takes both lines from the location that holds their sum", async () => {
    const shop = await buildShop(getContainer())
    const { storefront, region } = shop
    const backRoom = await buildStockLocation(getContainer(), storefront)
    const coat = await buildProduct(getContainer(), storefront, {
      stock: { [storefront.stock_location_id]: 2, [backRoom]: 4 },
    })
    const bundle = await buildBundle({ storefront, region, product: coat }, 2)
    const cart = await buildCart(
      shop,
      { variant_id: coat.variant_id, quantity: 2 },
      { variant_id: bundle.variant_id, quantity: 1 }
    )

    expect(await checkOut(api, cart)).toMatchObject({ type: "order" })
    const levels = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: coat.inventory_item_id })
    const reserved = levels.map(({ location_id, reserved_quantity }) => [
      location_id,
      Number(reserved_quantity),
    ])
    expect(Object.fromEntries(reserved)).toEqual({
      [storefront.stock_location_id]: 0,
      [backRoom]: 4,
    })
  })

  it("notices stock that the admin gave away during a checkout", async () => {
    const shop = await buildShop(getContainer(), { stock: 5 })
    const { product } = shop
    const bundle = await buildBundle(shop, 1)
    const cart = await buildCart(
      shop,
      { variant_id: product.variant_id, quantity: 1 },
      { variant_id: bundle.variant_id, quantity: 1 }
    )
    // Each line still finds the one unit that is left, as core counts.
    await run(`
      create function give_away() returns trigger language plpgsql as $$
      begin
        update inventory_level set reserved_quantity = 4,
          raw_reserved_quantity = '{"value": "4", "precision": 20}';
        return new;
      end $$;
      create trigger give_away after insert on "order"
        for each row execute function give_away()`)

    expect(await checkOut(api, cart)).toMatchObject({
      status: 400,
      code: "checkout_insufficient_stock",
    })
    expect(await countOrders(getContainer())).toBe(0)
    expect(await stockOf(product.inventory_item_id)).toMatchObject({
      reserved: 4,
      reservations: 0,
    })
    const payments = await getContainer()
      .resolve(Modules.PAYMENT)
      .listPayments()
    expect(payments).toHaveLength(0)
  })

  it("leaves a refused cart as it was, to be bought after a restock", async () => {
    const shop = await buildShop(getContainer(), { stock: 1 })
    const { product, storefront } = shop
    const [first, second] = await buildCarts(shop, 2, {
      variant_id: product.variant_id,
      quantity: 1,
    })
    expect(await checkOut(api, first)).toMatchObject({ type: "order" })
    expect(await checkOut(api, second)).toMatchObject({ status: 400 })

    expect(await countOrders(getContainer())).toBe(1)
    const { data } = await api.get(`/store/carts/${second.id}`, second)
    expect(data.cart.completed_at).toBeNull()
    const [session] = await getContainer()
      .resolve(Modules.PAYMENT)
      .listPaymentSessions({
        payment_collection_id: data.cart.payment_collection.id,
      })
    expect(session).toMatchObject({ status: "pending", authorized_at: null })

    await getContainer()
      .resolve(Modules.INVENTORY)
      .adjustInventory(
        product.inventory_item_id,
        storefront.stock_location_id,
        1
      )
    expect(await checkOut(api, second)).toMatchObject({ type: "order" })
    expect(await stockOf(product.inventory_item_id)).toEqual({
      stocked: 2,
      reserved: 2,
      reservations: 2,
    })
  })

  it("waits for others only so long, and sells afterwards", async () => {
    const shop = await buildShop(getContainer(), { stock: 1 })
    const cart = await buildCart(shop, {
      variant_id: shop.product.variant_id,
      quantity: 1,
    })
    const key = `checkout:stock:${shop.product.inventory_item_id}`
    const locking = getContainer().resolve(Modules.LOCKING)
    await locking.acquire(key, { ownerId: "another checkout" })

    expect(await checkOut(api, cart)).toMatchObject({ status: 409 })
    expect(await countOrders(getContainer())).toBe(0)

    await locking.release(key, { ownerId: "another checkout" })
    expect(await checkOut(api, cart)).toMatchObject({ type: "order" })
  })

  it("sells backorders and untracked products without stock", async () => {
    const shop = await buildShop(getContainer(), {
      stock: 0,
      allow_backorder: true,
    })
    const gift = await buildProduct(getContainer(), shop.storefront, {
      title: "Gift card",
      manage_inventory: false,
    })
    const cart = await buildCart(
      shop,
      { variant_id: shop.product.variant_id, quantity: 3 },
      { variant_id: gift.variant_id, quantity: 9 }
    )
    expect(await checkOut(api, cart)).toMatchObject({ type: "order" })
    expect(await stockOf(shop.product.inventory_item_id)).toMatchObject({
      stocked: 0,
      reserved: 3,
    })
  })

  it("answers a repeated completion with the order, though stock is gone", async () => {
    const shop = await buildShop(getContainer(), { stock: 1 })
    const cart = await buildCart(shop, {
      variant_id: shop.product.variant_id,
      quantity: 1,
    })
    const { sold } = await checkOutTogether(api, [cart, cart, cart])
    expect(sold).toHaveLength(3)
    expect(new Set(sold.map(({ order_id }) => order_id)).size).toBe(1)
    expect(await checkOut(api, cart)).toEqual(sold[0])
    expect(await countOrders(getContainer())).toBe(1)
  })
})
