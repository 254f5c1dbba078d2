import { formWith } from "../../../../integration-tests/support/form-post"
import { receiving, type Receiving } from "./receiving"

const CSV = "title,rating\r\nGroßartig,5\r\n"

describe("a table", () => {
  let server: Receiving
  let others: Receiving
  beforeAll(async () => {
    server = await receiving({ kinds: ["table"] })
    others = await receiving({ kinds: ["image", "video", "document"] })
  })
  afterAll(() => {
    server.close()
    others.close()
  })

  it.each([
    ["UTF-8", Buffer.from(CSV)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${CSV}`)],
    ["an older encoding", Buffer.from(CSV, "latin1")],
  ])("is text in %s, and is kept as it is", async (_, file) => {
    expect(await server.post(formWith(file))).toMatchObject({
      status: 201,
      body: { mime_type: "text/csv", extension: "csv", kind: "table" },
    })
    expect(server.kept()).toEqual(file)
  })

  it("is nothing that is no text", async () => {
    for (const file of [Buffer.from([0, 1, 2]), Buffer.from("%PDF-1.7\n")]) {
      expect(await server.post(formWith(file))).toMatchObject({ status: 415 })
    }
  })

  it("is taken only where one is asked for", async () => {
    expect(await others.post(formWith(CSV))).toMatchObject({ status: 415 })
  })
})
