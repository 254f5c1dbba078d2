import type { OpenApiDocument } from "./document-types"
import { clientOperations, type ClientOperation } from "./client-operation"
import { commentOf, hasMembers, membersOf, typeOf } from "./typescript"
import type { JsonSchema } from "./json-schema"

const COLUMNS = 80
const HEAD = `// Written by \`npm run generate\` from the contracts of src/api. Do not edit.
`

/** The typed client of an API, as TypeScript that needs nothing but core.ts. */
export function clientSource(document: OpenApiDocument): string {
  const operations = clientOperations(document)
  const types = [
    ...Object.entries(document.components.schemas),
    ...operations.flatMap(({ types }) => types),
  ].map(([name, schema]) => declarationOf(name, schema))
  return [
    HEAD,
    importOf(operations),
    ...types,
    `export function createClient(fetcher: Fetcher) {\n  return ${treeOf(operations)}\n}\n`,
    `export type Client = ReturnType<typeof createClient>\n`,
  ].join("\n")
}

function importOf(operations: ClientOperation[]) {
  const used = ["send", "sendForNothing", "path"].filter((name) =>
    operations.some(({ call }) => new RegExp(`\\b${name}\\W`).test(call))
  )
  const names = ["type CallOptions", "type Fetcher", ...used.sort()]
  return `import { ${names.join(", ")} } from "./core"\n`
}

function declarationOf(name: string, schema: JsonSchema) {
  const comment = commentOf([schema.description], "")
  return schema.type === "object" && hasMembers(schema)
    ? `${comment}export interface ${name} {\n${membersOf(schema, "  ")}}\n`
    : `${comment}export type ${name} = ${typeOf(schema)}\n`
}

/** `store.reviews.list` becomes a function in an object in an object. */
function treeOf(operations: ClientOperation[], depth = 0): string {
  const indent = "  ".repeat(depth + 1)
  const names = [...new Set(operations.map(({ name }) => name[depth]))]
  const members = names.map((name) => {
    const within = operations.filter(
      (operation) => operation.name[depth] === name
    )
    const leaf = within.find((operation) => operation.name.length === depth + 1)
    return leaf
      ? functionOf(leaf, `${indent}  `)
      : `${indent}  ${name}: ${treeOf(within, depth + 1)},\n`
  })
  return `{\n${members.join("")}${indent}}`
}

function functionOf(operation: ClientOperation, indent: string) {
  const { name, parameters, answer, call, comment } = operation
  const list = [...parameters, "options?: CallOptions"]
  const own = name[name.length - 1]
  const line = `${indent}${own}(${list.join(", ")}): Promise<${answer}> {\n`
  const lines = [
    `${indent}${own}(\n`,
    ...list.map((parameter) => `${indent}  ${parameter},\n`),
    `${indent}): Promise<${answer}> {\n`,
  ]
  return [
    commentOf(comment, indent),
    ...(line.length > COLUMNS + 1 ? lines : [line]),
    `${indent}  return ${call}\n`,
    `${indent}},\n`,
  ].join("")
}
