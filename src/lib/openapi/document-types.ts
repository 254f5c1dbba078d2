import type { JsonSchema } from "./json-schema"

/** OpenAPI 3.1, as far as our document uses it. */
export interface OpenApiDocument {
  openapi: "3.1.0"
  info: Record<string, unknown>
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, Partial<Record<HttpVerb, OpenApiOperation>>>
  components: {
    schemas: Record<string, JsonSchema>
    responses: Record<string, OpenApiResponse>
    parameters: Record<string, OpenApiParameter>
    headers: Record<string, OpenApiHeader>
    securitySchemes: Record<string, unknown>
  }
}

export type HttpVerb = "get" | "post" | "delete"

export interface Reference {
  $ref: string
}

export interface OpenApiOperation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  security: Record<string, string[]>[]
  parameters?: (OpenApiParameter | Reference)[]
  requestBody?: { required: boolean; content: OpenApiContent }
  responses: Record<string, OpenApiResponse | Reference>
}

export interface OpenApiParameter {
  name: string
  in: "path" | "query" | "header"
  required?: boolean
  description?: string
  schema: JsonSchema
}

export interface OpenApiResponse {
  description: string
  headers?: Record<string, Reference>
  content?: OpenApiContent
}

interface OpenApiHeader {
  description: string
  schema: JsonSchema
}

export type OpenApiContent = Record<
  string,
  { schema: JsonSchema; example?: unknown }
>
