import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Mail programs send what they like; a parser would refuse some of it. */
export const unsubscribeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/unsubscribe", methods: ["POST"], bodyParser: false },
]
