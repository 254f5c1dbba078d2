import { redactBody, redactHeaders, redactUrl } from ".."

const CANARIES = ["sk_live_51Habc", "hunter2", "ada@example.com", "Lovelace"]
const holdsNone = (text: string) =>
  CANARIES.every((canary) => !text.includes(canary))

describe("redaction", () => {
  it("leaves of an address what tells where it went", () => {
    expect(
      redactUrl(
        "https://u:hunter2@api.example.com:8443/v1/orders/42?email=ada@example.com&key=sk_live_51Habc#hunter2"
      )
    ).toBe("https://api.example.com:8443/v1/orders/42?email=***&key=***")
  })

  it("hides tokens and addresses in a path", () => {
    expect(
      redactUrl(
        "https://hooks.example.com/services/T00/xoxb1234567890abcdefghij"
      )
    ).toBe("https://hooks.example.com/services/T00/***")
    expect(redactUrl("https://example.com/people/ada@example.com")).toBe(
      "https://example.com/people/***"
    )
    expect(redactUrl("no address hunter2")).toBe("***")
  })

  it("hides headers by their name or their look", () => {
    const headers: [string, string][] = [
      ["Authorization", "Bearer hunter2"],
      ["Cookie", "a=hunter2"],
      ["set-cookie", "a=hunter2"],
      ["X-Api-Key", "hunter2"],
      ["Stripe-Signature", "hunter2"],
      ["X-Shop-Token", "hunter2"],
      ["Proxy-Authorization", "hunter2"],
      ["x-other", "abcdefghijklmnopqrstuvwxyz0123456789"],
    ]
    expect(Object.values(redactHeaders(headers))).toEqual(
      headers.map(() => "***")
    )
    expect(
      redactHeaders(
        new Headers({ "content-type": "application/json", "retry-after": "3" })
      )
    ).toEqual({
      "content-type": "application/json",
      "retry-after": "3",
    })
  })

  it("leaves of a JSON body its shape and its codes", () => {
    const body = JSON.stringify({
      status: "declined",
      code: "sk_live_51Habc_0123456789",
      paid: false,
      person: { name: "Lovelace", mails: ["ada@example.com"], age: 36 },
      password: "hunter2",
    })
    expect(redactBody(body)).toBe(
      '{"status":"declined","code":"***","paid":false,"person":{"name":"***","mails":["***"],"age":"***"},"password":"***"}'
    )
    expect(holdsNone(redactBody(body))).toBe(true)
  })

  it("leaves of any other body its length", () => {
    expect(redactBody("name=Lovelace&password=hunter2")).toBe("<30 bytes>")
    expect(redactBody('"Lovelace"')).toBe('"***"')
  })
})
