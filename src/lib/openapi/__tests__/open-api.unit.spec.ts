import { z } from "@medusajs/framework/zod"
import Ajv2020 from "ajv/dist/2020"
import { clientSource } from "../client-source"
import { exampleOf } from "../example"
import { api, describeKites, kites } from "./kites"

describe("the OpenAPI document", () => {
  const document = describeKites()
  const { paths, components } = document

  it("names every operation from its path", () => {
    const ids = Object.values(paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId)
    )
    expect(ids).toEqual([
      "admin.kites.fly",
      "kitePictures.list",
      "kitePictures.create",
      "store.kites.list",
      "store.kites.create",
      "store.kites.retrieve",
      "store.kites.delete",
    ])
  })

  it("writes a named schema once, and a moment as one", () => {
    expect(components.schemas.Kite).toEqual({
      description: "Flies.",
      type: "object",
      properties: {
        id: { type: "string" },
        colour: {
          anyOf: [{ type: "string", enum: ["red", "blue"] }, { type: "null" }],
        },
        flown_at: { type: ["string", "null"], format: "date-time" },
      },
      required: ["id", "colour", "flown_at"],
    })
    expect(paths["/store/kites"].post?.responses["201"]).toMatchObject({
      content: {
        "application/json": {
          schema: {
            properties: { kite: { $ref: "#/components/schemas/Kite" } },
          },
        },
      },
    })
  })

  it("tells what goes in: what has a default need not be sent, what is unknown may not", () => {
    expect(paths["/store/kites"].post?.requestBody).toEqual({
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              colour: { type: "string", enum: ["red", "blue"] },
              tail_metres: { type: "integer", minimum: 1, default: 3 },
              built_at: {
                type: "string",
                format: "date-time",
                description: "When it was done.",
              },
            },
            required: ["colour"],
            additionalProperties: false,
          },
        },
      },
    })
  })

  it("requires no filter of a list", () => {
    expect(paths["/store/kites"].get?.parameters).toEqual([
      expect.objectContaining({ name: "limit", in: "query" }),
      expect.objectContaining({ name: "offset" }),
      {
        name: "colour",
        in: "query",
        schema: {
          type: "array",
          maxItems: 100,
          items: { type: "string", enum: ["red", "blue"] },
        },
      },
    ])
    expect(JSON.stringify(paths["/store/kites"].get)).not.toContain(
      '"required":true'
    )
  })

  it("says who may call", () => {
    const security = (path: string, verb: "get" | "post" | "delete") =>
      paths[path][verb]?.security.map((way) => Object.keys(way).join(" + "))
    expect(security("/kite-pictures", "get")).toEqual([])
    expect(security("/store/kites", "get")).toEqual(["publishable_key"])
    expect(security("/store/kites", "post")).toEqual([
      "publishable_key + customer_token",
      "publishable_key + session",
    ])
    expect(security("/store/kites/{id}", "get")).toEqual([
      "publishable_key",
      "publishable_key + customer_token",
      "publishable_key + session",
    ])
    expect(security("/store/kites/{id}", "delete")).toEqual([
      "publishable_key + guest_token",
      "publishable_key + customer_token",
      "publishable_key + session",
    ])
    expect(security("/admin/kites/{id}/fly", "post")).toEqual([
      "admin_token",
      "session",
      "secret_key",
    ])
  })

  it("lists every code a call may be refused with, by status", () => {
    expect(codesOf("/store/kites", "post")).toEqual({
      400: ["invalid_data", "not_allowed"],
      401: ["unauthorized"],
      409: ["conflict", "idempotency_in_flight"],
      413: ["too_large"],
      422: ["duplicate_error", "idempotency_key_reused"],
      429: ["rate_limited"],
      503: ["unavailable"],
      "4XX": ["kite_exists"],
    })
    expect(codesOf("/store/kites/{id}", "delete")).toMatchObject({
      401: ["guest_token_invalid", "unauthorized"],
      404: ["not_found"],
    })
    expect(codesOf("/store/kites/{id}", "get")).not.toHaveProperty("401")
    expect(codesOf("/kite-pictures", "post")).toMatchObject({
      413: ["too_large"],
      415: ["unsupported_media"],
    })
  })

  it("shows Idempotency-Key where it is read, and nowhere else", () => {
    const key = { $ref: "#/components/parameters/IdempotencyKey" }
    expect(paths["/store/kites"].post?.parameters).toContainEqual(key)
    expect(paths["/store/kites"].get?.parameters).not.toContainEqual(key)
    expect(paths["/admin/kites/{id}/fly"].post?.parameters).not.toContainEqual(
      key
    )
    expect(paths["/kite-pictures"].post?.parameters).toBe(undefined)
  })

  it("describes pages, forms and answers without a body", () => {
    expect(paths["/kite-pictures"].get?.responses["200"]).toHaveProperty([
      "content",
      "text/html",
    ])
    expect(paths["/admin/kites/{id}/fly"].post?.responses["204"]).toEqual({
      description: "No Content",
    })
    expect(paths["/kite-pictures"].post?.requestBody?.content).toMatchObject({
      "multipart/form-data": {
        schema: {
          properties: { title: {}, picture: { format: "binary" } },
          required: ["title", "picture"],
        },
      },
    })
  })

  it("has no reference that leads nowhere", () => {
    for (const [, path] of JSON.stringify(document).matchAll(
      /"\$ref":"#\/([^"]+)"/g
    )) {
      expect(document).toHaveProperty(path.split("/"))
    }
  })

  it("has schemas that a validator takes and examples that they accept", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const { content } = paths["/store/kites"].post?.requestBody ?? {}
    const { schema } = content?.["application/json"] ?? {}
    for (const part of [schema, components.schemas.Kite]) {
      const accepts = ajv.compile(part ?? false)
      expect(accepts(exampleOf(part ?? {}, components.schemas))).toBe(true)
    }
  })

  it("refuses two operations of one name, and one name for what goes in and comes out differently", () => {
    expect(() =>
      describeKites({ ...api, "/store/:shop/kites": { GET: kites.GET } })
    ).toThrow("Two operations would be called store.kites.list")
    const Kit = z.object({ size: z.int().default(1) }).meta({ id: "Kit" })
    expect(() =>
      describeKites({
        "/kits": {
          POST: {
            summary: "Open a kit",
            access: "anyone",
            body: z.object({ kit: Kit }),
            responses: { 200: z.object({ kit: Kit }) },
          },
        },
      })
    ).toThrow("The schema Kit goes in and comes out in different shapes")
  })

  function codesOf(path: string, verb: "get" | "post" | "delete") {
    const responses = paths[path][verb]?.responses ?? {}
    return Object.fromEntries(
      Object.entries(responses).flatMap(([status, response]) => {
        const name = "$ref" in response ? response.$ref.split("/").pop() : ""
        const shared = components.responses[name ?? ""]
        const schema = shared?.content?.["application/json"].schema
        const codes = schema?.allOf?.[1].properties?.code.enum
        return codes ? [[status, codes]] : []
      })
    )
  }
})

describe("the client", () => {
  it("is typed and commented as somebody would write it", () => {
    expect(clientSource(describeKites())).toMatchSnapshot()
  })
})
