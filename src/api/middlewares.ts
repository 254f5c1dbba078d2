import { defineMiddlewares } from "@medusajs/framework/http"
import { staticMiddlewares } from "./static/middlewares"

export default defineMiddlewares({
  routes: [...staticMiddlewares],
})
