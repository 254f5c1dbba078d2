import { strict, type Operation } from "../contract"
import type { OpenApiOperation } from "./document-types"
import type { JsonSchema } from "./json-schema"
import type { SchemaBook } from "./schema-book"

export function requestBodyOf(
  { body, multipart }: Operation,
  book: SchemaBook
): OpenApiOperation["requestBody"] {
  if (multipart) {
    const schema = formOf(multipart, book)
    return { required: true, content: { "multipart/form-data": { schema } } }
  }
  if (!body) {
    return undefined
  }
  return {
    required: !body.safeParse({}).success,
    content: {
      "application/json": { schema: book.write(strict(body), "input") },
    },
  }
}

function formOf(
  { file, fields }: NonNullable<Operation["multipart"]>,
  book: SchemaBook
): JsonSchema {
  const { properties, required = [] } = fields
    ? book.write(fields, "input")
    : {}
  return {
    type: "object",
    properties: {
      ...properties,
      // Readers show a field for a file where the format is binary.
      [file]: {
        type: "string",
        format: "binary",
        contentMediaType: "application/octet-stream",
      },
    },
    required: [...required, file],
  }
}
