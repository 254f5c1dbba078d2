import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { answerTo, RequestProblem } from ".."

const { Types } = MedusaError

describe("the answer to an error", () => {
  it.each([
    [Types.INVALID_DATA, 400],
    [Types.NOT_ALLOWED, 400],
    [Types.UNAUTHORIZED, 401],
    [Types.FORBIDDEN, 403],
    [Types.NOT_FOUND, 404],
    [Types.CONFLICT, 409],
    [Types.DUPLICATE_ERROR, 422],
  ])("of the type %s has status %i and keeps its code", (type, status) => {
    const error = new MedusaError(type, "Why, and what to do.", "own_code")
    expect(answerTo(error)).toEqual({
      status,
      body: { type, code: "own_code", message: "Why, and what to do." },
    })
  })

  it("has the type as its code when there is none", () => {
    const { body } = answerTo(new MedusaError(Types.NOT_FOUND, "No cart x."))
    expect(body).toEqual({
      type: "not_found",
      code: "not_found",
      message: "No cart x.",
    })
  })

  it.each([
    ["too_large", 413],
    ["unsupported_media", 415],
    ["rate_limited", 429],
    ["unavailable", 503],
  ] as const)("of a problem %s has status %i", (type, status) => {
    const headers = { "Retry-After": "3" }
    expect(answerTo(new RequestProblem(type, "Why.", { headers }))).toEqual({
      status,
      body: { type, code: type, message: "Why." },
      headers,
    })
  })

  it("is the same after the error went through another process", () => {
    const error = new RequestProblem("too_large", "Too large.", { code: "x" })
    const thrown: unknown = JSON.parse(
      JSON.stringify({ ...error, message: error.message })
    )
    expect(answerTo(thrown)).toMatchObject({
      status: 413,
      body: { code: "x", message: "Too large." },
    })
  })

  it("names every path that zod refused", () => {
    const schema = z.strictObject({
      items: z.array(z.strictObject({ quantity: z.int().min(1) })),
      email: z.email(),
    })
    const { error } = schema.safeParse({
      items: [{ quantity: 0, colour: "red" }],
      extra: 1,
    })
    const paths = answerTo(error).body.details?.map(({ path }) => path)
    expect(paths?.sort()).toEqual([
      "email",
      "extra",
      "items.0.colour",
      "items.0.quantity",
    ])
  })

  it("never repeats what a database said", () => {
    const { status, body } = answerTo(
      new MedusaError(Types.DB_ERROR, "select * from secrets where a = 'b'")
    )
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain("secrets")
  })

  it("never repeats the words of an error nobody expected", () => {
    const { status, body } = answerTo(new Error("password=hunter2"))
    expect(status).toBe(500)
    expect(body).toMatchObject({ type: "unknown_error", code: "unknown_error" })
    expect(JSON.stringify(body)).not.toContain("hunter2")
  })

  it.each([
    ["Field 'items, 0, title' is required", "items.0.title"],
    ["Expected type: 'number' for field 'amount', got: 'x'", "amount"],
    ["Value for field 'limit' too big, expected at most: '5'", "limit"],
    ["Unrecognized fields: 'colour'", "colour"],
  ])("has the path out of core's words: %s", (sentence, path) => {
    const error = new MedusaError(
      Types.INVALID_DATA,
      `Invalid request: ${sentence}`
    )
    expect(answerTo(error).body.details).toEqual([
      { path, message: expect.any(String) },
    ])
  })

  it.each(["22021", "22P05", "08P01"])(
    "takes a null character for the caller's mistake: %s",
    (code) => {
      const error = Object.assign(new Error("invalid byte sequence"), { code })
      expect(answerTo(error)).toMatchObject({
        status: 400,
        body: { type: "invalid_data" },
      })
    }
  )
})
