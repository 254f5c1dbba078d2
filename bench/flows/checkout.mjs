import assert from "node:assert/strict"
import { listProducts, priceOf } from "./calls/list-products.mjs"

const LINES = 3
const ADDRESS = {
  first_name: "Ada",
  last_name: "Lovelace",
  address_1: "Analytical Street 1",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

/**
 * A guest who looks around, buys three things and pays.
 *
 * @type {import("../lib/flow.mjs").Flow}
 */
export const flow = {
  name: "checkout",
  title: "Checkout of three lines, from the list to the order",
  unit: "checkout",
  runs_on_stock: true,
  loads: [
    { shoppers: 1, runs: 6 },
    { shoppers: 8, runs: 16 },
  ],
  calls: [
    listProducts,
    {
      name: "product detail",
      request: ({ shop, products }) => ({
        path: `/store/products/${products[0].id}?region_id=${shop.region_id}`,
      }),
      read: ({ product }, visit) => {
        assert.equal(product.id, visit.products[0].id)
        const variants = visit.products
          .slice(0, LINES)
          .map((/** @type {any} */ { variants }) => variants[0])
        visit.variants = variants
        visit.goods_total = sum(variants.map(priceOf))
      },
    },
    {
      name: "create cart",
      request: ({ shop }) => ({
        path: "/store/carts",
        body: { region_id: shop.region_id },
      }),
      read: ({ cart }, visit) => {
        assert.equal(cart.items.length, 0)
        visit.cart_id = cart.id
      },
    },
    addLine(1),
    addLine(2),
    addLine(3),
    {
      name: "set address",
      request: ({ cart_id, number }) => ({
        path: `/store/carts/${cart_id}`,
        body: {
          email: `checkout-${number}@example.com`,
          shipping_address: ADDRESS,
          billing_address: ADDRESS,
        },
      }),
      read: ({ cart }) => assert.equal(cart.shipping_address.city, "Berlin"),
    },
    {
      name: "list shipping options",
      request: ({ cart_id }) => ({
        path: `/store/shipping-options?cart_id=${cart_id}`,
      }),
      read: ({ shipping_options }, visit) => {
        visit.shipping_option = shipping_options[0]
        assert.ok(visit.shipping_option, "nothing ships this cart")
      },
    },
    {
      name: "choose shipping",
      request: ({ cart_id, shipping_option }) => ({
        path: `/store/carts/${cart_id}/shipping-methods`,
        body: { option_id: shipping_option.id },
      }),
      read: ({ cart }, visit) => {
        visit.total = visit.goods_total + visit.shipping_option.amount
        assert.equal(cart.total, visit.total)
      },
    },
    {
      name: "create payment collection",
      request: ({ cart_id }) => ({
        path: "/store/payment-collections",
        body: { cart_id },
      }),
      read: ({ payment_collection }, visit) => {
        assert.equal(payment_collection.amount, visit.total)
        visit.payment_collection_id = payment_collection.id
      },
    },
    {
      name: "open payment session",
      request: ({ payment_collection_id }) => ({
        path: `/store/payment-collections/${payment_collection_id}/payment-sessions`,
        body: { provider_id: "pp_system_default" },
      }),
      read: ({ payment_collection }) =>
        assert.equal(payment_collection.payment_sessions.length, 1),
    },
    {
      name: "complete",
      request: ({ cart_id }) => ({
        path: `/store/carts/${cart_id}/complete`,
        body: {},
      }),
      read: (answer, visit) => {
        assert.equal(answer.type, "order")
        assert.equal(answer.order.items.length, LINES)
        assert.equal(answer.order.total, visit.total)
      },
    },
  ],
  proof: {
    sql: `
      with placed as (
        select id from "order" where email like 'checkout-%@example.com'
      ), line as (
        select item_id from order_item where order_id in (select id from placed)
      ), reserved as (
        select quantity from reservation_item
        where line_item_id in (select item_id from line)
      )
      select
        (select count(*) from placed)::int as orders,
        (select count(*) from line)::int as lines,
        (select count(*) from reserved)::int as reservations,
        (select sum(quantity) from reserved)::int as reserved_units`,
    expected: (runs) => ({
      orders: runs,
      lines: runs * LINES,
      reservations: runs * LINES,
      reserved_units: runs * LINES,
    }),
  },
}

/**
 * @param {number} nth
 * @returns {import("../lib/flow.mjs").Call}
 */
function addLine(nth) {
  return {
    name: `add line ${nth}`,
    request: ({ cart_id, variants }) => ({
      path: `/store/carts/${cart_id}/line-items`,
      body: { variant_id: variants[nth - 1].id, quantity: 1 },
    }),
    read: ({ cart }) => assert.equal(cart.items.length, nth),
  }
}

/** @param {number[]} amounts */
function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0)
}
