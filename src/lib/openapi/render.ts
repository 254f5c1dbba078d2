import { clientSource } from "./client-source"
import { postmanCollection } from "./postman"
import { productApi } from "./product"

/** `docs/api/openapi.json` */
export function renderOpenApi() {
  return asJson(productApi())
}

/** `docs/api/postman.json` */
export function renderPostman() {
  return asJson(postmanCollection(productApi()))
}

/** `src/client/generated.ts` */
export function renderClient() {
  return clientSource(productApi())
}

function asJson(value: unknown) {
  return `${JSON.stringify(value, null, 2)}\n`
}
