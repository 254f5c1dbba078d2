import { listProducts } from "./calls/list-products.mjs"

/** @type {import("../lib/flow.mjs").Flow} */
export const flow = {
  name: "product-list",
  title: "List of 20 products with prices",
  unit: "list",
  runs_on_stock: true,
  loads: [{ shoppers: 10, runs: 60 }],
  calls: [listProducts],
}
