import { postmanCollection } from "../postman"
import { describeKites } from "./kites"

describe("the Postman collection", () => {
  it("holds every call, ready to be sent", () => {
    const { item, variable } = postmanCollection(describeKites())
    expect(variable[0]).toEqual({ key: "url", value: "http://kites" })
    const build = item
      .find(({ name }) => name === "Store: Kites")
      ?.item.find(({ name }) => name === "Build a kite")
    expect(build?.request).toMatchObject({
      method: "POST",
      url: { raw: "{{url}}/store/kites", path: ["store", "kites"] },
      auth: { type: "bearer" },
      header: [
        { key: "x-publishable-api-key", value: "{{publishable_key}}" },
        { key: "Idempotency-Key", value: "{{$guid}}" },
      ],
      body: { mode: "raw", raw: '{\n  "colour": "red"\n}' },
    })
  })

  it("sends a customer's token wherever one may be named", () => {
    const { item } = postmanCollection(describeKites())
    const see = item
      .flatMap(({ item: requests }) => requests)
      .find(({ name }) => name.startsWith("See a kite"))
    expect(see?.request.auth).toMatchObject({
      bearer: [{ value: "{{customer_token}}" }],
    })
  })
})
