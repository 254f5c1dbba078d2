import type { MiddlewareRoute } from "@medusajs/framework/http"

/** A signature is over the raw bytes, so no parser may touch them. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/:feature/:endpoint",
    methods: ["POST"],
    bodyParser: false,
  },
]
