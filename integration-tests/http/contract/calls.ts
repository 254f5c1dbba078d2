import { join } from "path"
import {
  METHODS,
  findContracts,
  type Contract,
  type Method,
  type Operation,
} from "../../../src/lib/contract"
import { describeApi, exampleOf } from "../../../src/lib/openapi"

const root = join(__dirname, "../../..")

/** Every route of ours, the sample feature's included. */
const contracts = ["src/api", "integration-tests/sample/src/api"].flatMap(
  (folder) => findContracts(join(root, folder))
)

const document = describeApi(contracts, {
  info: { title: "Everything", version: "0" },
  server_url: "/",
})

export interface Call {
  title: string
  path: string
  method: Method
  operation: Operation
  contract: Contract
  /** A path that leads nowhere, and a body that the contract accepts. */
  url: string
  body?: Record<string, unknown>
}

export const calls: Call[] = contracts.flatMap(({ path, contract }) =>
  METHODS.flatMap((method) => {
    const operation = contract[method]
    return operation ? [callOf(path, method, operation, contract)] : []
  })
)

function callOf(
  path: string,
  method: Method,
  operation: Operation,
  contract: Contract
): Call {
  return {
    title: `${method} ${path}`,
    path,
    method,
    operation,
    contract,
    url: path.replace(/:\w+/g, "none_0001"),
    body: method === "GET" ? undefined : bodyOf(path, method),
  }
}

function bodyOf(path: string, method: Method) {
  const template = path.replace(/:(\w+)/g, "{$1}")
  const verb = method.toLowerCase() as "post" | "delete"
  const { content } = document.paths[template][verb]?.requestBody ?? {}
  const schema = content?.["application/json"]?.schema
  return schema
    ? (exampleOf(schema, document.components.schemas) as Record<
        string,
        unknown
      >)
    : {}
}
