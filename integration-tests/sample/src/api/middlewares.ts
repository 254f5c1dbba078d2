import { defineMiddlewares } from "@medusajs/framework/http"
import { contractRoutes } from "../../../../src/lib/contract"

export default defineMiddlewares({ routes: contractRoutes(__dirname) })
