import type * as openapiModule from "../../../src/lib/openapi"
import type { Generator } from "./generator"

type OpenApi = typeof openapiModule

/**
 * The OpenAPI document, the Postman collection and the typed client, all from
 * the contracts. The contracts bring the configuration along, of which nothing
 * goes into the files.
 */
export const api: Generator = {
  title: "the API's documents and its client",
  render() {
    process.env.APP_ENV = "demo"
    process.env.DATABASE_URL = "postgres://nobody@localhost/nothing"
    // Late, after the settings that it reads.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const openapi: OpenApi = require("../../../src/lib/openapi")
    return [
      { path: "docs/api/openapi.json", text: openapi.renderOpenApi() },
      { path: "docs/api/postman.json", text: openapi.renderPostman() },
      { path: "src/client/generated.ts", text: openapi.renderClient() },
    ]
  },
}
