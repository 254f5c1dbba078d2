import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { isDeepStrictEqual } from "util"
import { tidy, type JsonSchema } from "./json-schema"

/** What a caller may send is wider than what a handler gets. */
export type Direction = "input" | "output"

export interface SchemaBook {
  /** The JSON Schema of a zod schema; named parts become references. */
  write(schema: z.ZodType, direction: Direction): JsonSchema
  /** Schemas that carry a name, by `.meta({ id })`. */
  named: Record<string, JsonSchema>
}

/** Turns zod into JSON Schema and keeps what is shared in one place. */
export function createSchemaBook(): SchemaBook {
  const named: Record<string, JsonSchema> = {}

  function write(schema: z.ZodType, direction: Direction) {
    // The wrapper makes a schema that has a name itself a reference, too.
    const written = z.toJSONSchema(z.object({ schema }), {
      target: "draft-2020-12",
      io: direction,
      unrepresentable: "any",
      override: (context) => correct(context, direction),
    }) as JsonSchema
    for (const [name, part] of Object.entries(written.$defs ?? {})) {
      keep(name, tidy(part, direction))
    }
    return tidy(written.properties?.schema ?? {}, direction)
  }

  function keep(name: string, schema: JsonSchema) {
    if (named[name] && !isDeepStrictEqual(named[name], schema)) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The schema ${name} goes in and comes out in different shapes. Describe what goes in by a schema of its own.`
      )
    }
    named[name] = schema
  }

  return { write, named }
}

type Override = Parameters<
  NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>
>[0]

function correct({ zodSchema, jsonSchema }: Override, direction: Direction) {
  const { def } = zodSchema._zod
  if (def.type === "date") {
    Object.assign(jsonSchema, { type: "string", format: "date-time" })
  }
  if (def.type === "object" && direction === "input" && jsonSchema.required) {
    // Zod takes every preprocessed field for required; asking it tells better.
    jsonSchema.required = jsonSchema.required.filter(
      (key) => !def.shape[key] || !accepts(def.shape[key], undefined)
    )
  }
}

function accepts(schema: z.core.$ZodType, value: unknown) {
  return z.safeParse(schema, value).success
}
