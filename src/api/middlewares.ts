import {
  defineMiddlewares,
  type MiddlewareFunction,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { contractRoutes } from "../lib/contract"
import { answerError } from "../lib/errors"
import { limitAuth, limitStoreWrites } from "../lib/rate-limit"
import { clockMiddlewares } from "./admin/clock/middlewares"
import { docsMiddlewares } from "./docs/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { staticMiddlewares } from "./static/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"
import { productMiddlewares } from "./store/products/middlewares"
import { streamMiddlewares } from "./stream/middlewares"
import { unsubscribeMiddlewares } from "./unsubscribe/middlewares"

const everywhereUnder = (
  matcher: string,
  middleware: MiddlewareFunction
): MiddlewareRoute => ({ matcher, middlewares: [middleware] })

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...staticMiddlewares,
    ...clockMiddlewares,
    ...docsMiddlewares,
    ...hookMiddlewares,
    ...cartMiddlewares,
    ...productMiddlewares,
    ...streamMiddlewares,
    ...unsubscribeMiddlewares,
    everywhereUnder("/auth", limitAuth),
    everywhereUnder("/store", limitStoreWrites),
    ...contractRoutes(__dirname),
  ],
})
