import { formWith } from "../../../../integration-tests/support/form-post"
import { receiving, type Receiving } from "./receiving"

const pdf = (content = "") =>
  Buffer.from(`%PDF-1.7\n1 0 obj <</Type /Catalog ${content}>> endobj\n%%EOF\n`)

describe("a document", () => {
  let server: Receiving
  beforeAll(async () => {
    server = await receiving({ kinds: ["document"] })
  })
  afterAll(() => server.close())

  const send = (file: Buffer) => server.post(formWith(file))

  it("is taken as it is", async () => {
    expect(await send(pdf())).toMatchObject({
      status: 201,
      body: { mime_type: "application/pdf", extension: "pdf" },
    })
    expect(server.kept()).toEqual(pdf())
  })

  it.each([
    ["a script", pdf("/OpenAction <</S /JavaScript /JS (app.alert(1))>>")],
    ["a script in disguise", pdf("/S /J#61va#53cript")],
    ["a program to start", pdf("/S /Launch")],
    ["a file inside", pdf("/Names <</EmbeddedFiles 2 0 R>>")],
    ["a page behind it", Buffer.concat([pdf(), Buffer.from("<script>")])],
  ])("with %s is refused", async (_, file) => {
    expect(await send(file)).toMatchObject({
      status: 415,
      body: { code: "unsupported_media" },
    })
  })

  it("is found to hold a script across two pieces of the file", async () => {
    const name = Buffer.from("/S /JavaScript")
    const filler = Buffer.alloc(64 * 1024 - 30, " ")
    const file = [pdf().subarray(0, 20), filler, name, pdf()]
    expect(await send(Buffer.concat(file))).toMatchObject({ status: 415 })
  })
})
