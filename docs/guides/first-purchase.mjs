// Buys a pair of something from the running demo shop, as a storefront would:
//   node docs/guides/first-purchase.mjs
import { readFileSync } from "node:fs"

const demo = JSON.parse(
  readFileSync(process.env.DEMO_FILE ?? ".data/demo.json", "utf8")
)

async function store(method, path, body) {
  const response = await fetch(`${demo.url}/store${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": demo.publishable_key,
    },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${answer.message}`)
  }
  return answer
}

const region_id = demo.regions.eur
const { products } = await store(
  "GET",
  `/products?region_id=${region_id}&limit=20&fields=title,*variants.calculated_price,%2Bvariants.inventory_quantity`
)
const product = products.find(({ variants }) =>
  variants.some(({ inventory_quantity }) => inventory_quantity >= 2)
)
const variant = product.variants.find(
  ({ inventory_quantity }) => inventory_quantity >= 2
)

const { cart } = await store("POST", "/carts", {
  region_id,
  email: "first.purchase@example.test",
  items: [{ variant_id: variant.id, quantity: 2 }],
  shipping_address: {
    first_name: "First",
    last_name: "Purchase",
    address_1: "Rua das Flores 12",
    postal_code: "4050-262",
    city: "Porto",
    country_code: "pt",
  },
})

const { shipping_options } = await store(
  "GET",
  `/shipping-options?cart_id=${cart.id}`
)
await store("POST", `/carts/${cart.id}/shipping-methods`, {
  option_id: shipping_options[0].id,
})

const { payment_collection } = await store("POST", "/payment-collections", {
  cart_id: cart.id,
})
await store(
  "POST",
  `/payment-collections/${payment_collection.id}/payment-sessions`,
  { provider_id: "pp_system_default" }
)

const { order } = await store("POST", `/carts/${cart.id}/complete`)
console.log(
  `Order ${order.display_id}: 2 x ${product.title}, ${order.total} ${order.currency_code.toUpperCase()} with ${shipping_options[0].name}`
)
