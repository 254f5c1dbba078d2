import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http"

/**
 * What a storefront may ask for beside a product, with `fields=+rating.count`.
 * Leaves only: with `rating` alone a client could ask for every column. And no
 * `methods`: with them Medusa silently leaves the entry out.
 */
export const productMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products",
    middlewares: [
      allowFields("rating.average", "rating.count", "rating.distribution"),
    ],
  },
]
