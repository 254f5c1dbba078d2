import "../../support/guestbook"
import type { AxiosError } from "axios"
import { buildCustomer } from "../../builders/customer"
import { buildStorefront } from "../../builders/storefront"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let headers: Record<string, string>
  let login: Record<string, string>
  beforeAll(async () => {
    headers = (await buildStorefront(getContainer())).headers
    login = (await buildCustomer(getContainer())).headers
  })

  /** Status and body of a request that is refused. */
  async function refusal(request: Promise<unknown>) {
    const error = (await request.then(
      () => {
        throw new Error("The request was not refused.")
      },
      (refused: AxiosError) => refused
    )) as AxiosError<Record<string, unknown>>
    return { status: error.response?.status, ...error.response?.data }
  }

  const leave = (body: unknown, extra = {}) =>
    api.post("/store/guestbook-notes", body, {
      headers: { ...headers, ...login, ...extra },
    })

  it("names every wrong path of a body at once", async () => {
    expect(await refusal(leave({ text: "", mood: 1 }))).toMatchObject({
      status: 400,
      type: "invalid_data",
      code: "invalid_data",
      details: expect.arrayContaining([
        { path: "text", message: expect.any(String) },
        { path: "mood", message: "This key is not known here." },
      ]),
    })
  })

  it("refuses a list that is too long, and what it does not know", async () => {
    const query = "limit=100000&with_deleted=true&fields=*"
    const refused = await refusal(
      api.get(`/store/guestbook-notes?${query}`, { headers })
    )
    expect(refused).toMatchObject({ status: 400, code: "invalid_data" })
    expect(
      (refused as unknown as { details: { path: string }[] }).details.map(
        ({ path }) => path
      )
    ).toEqual(["limit", "with_deleted", "fields"])
  })

  it("gives the details of a problem that core found", async () => {
    expect(
      await refusal(api.post("/store/carts", { regoin_id: "x" }, { headers }))
    ).toMatchObject({
      status: 400,
      code: "invalid_data",
      details: [{ path: "regoin_id", message: "This key is not known here." }],
    })
  })

  it.each([
    ["nobody is logged in", "/store/customers/me", 401, "unauthorized"],
    ["nobody may know", "/admin/orders", 401, "unauthorized"],
    ["a cart is not there", "/store/carts/cart_none", 404, "not_found"],
    ["no route is there", "/store/nothing", 404, "not_found"],
  ])("says type, code and message when %s", async (_, path, status, code) => {
    expect(await refusal(api.get(path, { headers }))).toEqual({
      status,
      type: code,
      code,
      message: expect.stringMatching(/\w/),
    })
  })

  it("tells a caller that the JSON is broken", async () => {
    expect(
      await refusal(leave("{", { "content-type": "application/json" }))
    ).toMatchObject({ status: 400, code: "invalid_data" })
  })

  it("tells a caller that the body is too large", async () => {
    expect(await refusal(leave({ text: "x".repeat(200_000) }))).toMatchObject({
      status: 413,
      code: "too_large",
    })
  })

  it("answers as the contract says", async () => {
    const { status, data } = await leave({ text: "Lovely linen." })
    expect(status).toBe(201)
    expect(data).toEqual({
      note: {
        id: expect.stringMatching(/^gbnote_/),
        text: "Lovely linen.",
        occurred_at: expect.any(String),
      },
    })
  })
})
