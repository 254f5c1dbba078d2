import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { listPersonalData } from "../../lib/personal-data"

/** Grows when a key changes its meaning or goes; not when one is added. */
const EXPORT_SCHEMA_VERSION = 1

/**
 * Everything that is kept of a customer, as the pieces of one JSON document.
 * No workflow: it changes nothing, and a workflow cannot hand on a stream.
 */
export async function* exportPerson(
  container: MedusaContainer,
  customer_id: string
): AsyncGenerator<string> {
  const now = clock.now()
  yield `{"schema_version":${EXPORT_SCHEMA_VERSION},"exported_at":${JSON.stringify(now)},"customer_id":${JSON.stringify(customer_id)},"data":{`
  let isFirst = true
  for (const part of listPersonalData()) {
    if (part.export) {
      yield `${isFirst ? "" : ","}${JSON.stringify(part.feature)}:{`
      isFirst = false
      yield* listsOf(part.export({ customer_id }, { container, now }))
      yield "}"
    }
  }
  yield "}}\n"
}

async function* listsOf(
  lists: Record<string, Iterable<unknown> | AsyncIterable<unknown>>
) {
  for (const [index, [name, rows]] of Object.entries(lists).entries()) {
    yield `${index ? "," : ""}${JSON.stringify(name)}:[`
    let count = 0
    for await (const row of rows) {
      yield `${count ? "," : ""}${JSON.stringify(row)}`
      count += 1
    }
    yield "]"
  }
}
