import type { AnswerHeader } from "../answer-headers"
import { IDEMPOTENCY_HEADER } from "../idempotency"
import type { JsonSchema } from "./json-schema"

/** What every error of the API looks like; `ErrorBody` of `lib/errors`. */
export const errorSchema: JsonSchema = {
  type: "object",
  description: "What every error looks like.",
  properties: {
    type: { type: "string", description: "The general kind of problem." },
    code: {
      type: "string",
      description: "Stable; the one to compare. Often the same as `type`.",
    },
    message: {
      type: "string",
      description: "For people: which rule, which ids, which states.",
    },
    details: {
      type: "array",
      description: "Everything that is wrong with the request.",
      items: {
        type: "object",
        properties: {
          path: {
            type: "string",
            description: 'Such as "items.0.quantity"; "" is the whole.',
          },
          message: { type: "string" },
          limits: {
            type: "object",
            description:
              "What the message says in words, for those who translate: points_max, for example, or what may be chosen from.",
            additionalProperties: {
              anyOf: [
                { type: "number" },
                { type: "array", items: { type: "string" } },
              ],
            },
          },
        },
        required: ["path", "message"],
      },
    },
  },
  required: ["type", "code", "message"],
}

export const idempotencyKey = {
  name: IDEMPOTENCY_HEADER,
  in: "header" as const,
  description:
    "Same key, same answer: a request that is sent again with it has no second effect. Kept for 24 hours.",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 255,
    pattern: "^[\\x20-\\x7e]+$",
  },
}

export const headers: Record<
  AnswerHeader,
  { description: string; schema: JsonSchema }
> = {
  "Idempotency-Replayed": {
    description: "`true` when this is the stored answer to an earlier request.",
    schema: { type: "string", const: "true" },
  },
  RateLimit: {
    description:
      'What is left of the quota and the seconds until it is full again: `"store";r=299;t=60`.',
    schema: { type: "string" },
  },
  "RateLimit-Policy": {
    description: 'The quota and its window in seconds: `"store";q=300;w=60`.',
    schema: { type: "string" },
  },
  "Retry-After": {
    description: "Seconds to wait before another try.",
    schema: { type: "string" },
  },
  "X-Request-Id": {
    description: "On every answer. Quote it when you report a problem.",
    schema: { type: "string" },
  },
}

export function headerReferences(...names: AnswerHeader[]) {
  return Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` }])
  )
}
