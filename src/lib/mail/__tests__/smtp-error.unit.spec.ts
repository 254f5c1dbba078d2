import { judgeSmtpError } from "../smtp-error"

const judge = (error: object, isOut = false) => {
  const { outcome, error_class } = judgeSmtpError(error, isOut)
  return `${outcome} ${error_class}`
}

describe("an error of SMTP", () => {
  it.each([
    [{ code: "ESOCKET", originalCode: "ECONNREFUSED" }, "connection_refused"],
    [{ code: "EDNS", originalCode: "ENOTFOUND" }, "server_not_found"],
    [{ code: "ESOCKET", originalCode: "CERT_HAS_EXPIRED" }, "tls_failed"],
    [{ code: "ETLS" }, "tls_failed"],
    [{ code: "ETIMEDOUT" }, "connection_timed_out"],
    [{ code: "EABORT" }, "connection_timed_out"],
    [{ code: "ECONNECTION" }, "connection_lost"],
    [{ code: "EAUTH", responseCode: 535 }, "auth_failed_535"],
    [{ code: "EPROTOCOL", command: "CONN", responseCode: 554 }, "smtp_554"],
    [
      {
        code: "EENVELOPE",
        command: "MAIL FROM",
        responseCode: 553,
        response: "553 5.7.1 Sender is not yours: shop@example.com",
      },
      "smtp_553_5.7.1",
    ],
    [
      {
        code: "EMESSAGE",
        command: "DATA",
        responseCode: 421,
        response: "421-4.3.2 Going down",
      },
      "smtp_421_4.3.2",
    ],
  ])("before the mail is taken leaves it not sent: %j", (error, words) => {
    expect(judge(error)).toBe(`not_sent ${words}`)
  })

  it.each(["ETIMEDOUT", "EABORT", "ECONNECTION", "ESOCKET"])(
    "after the content leaves it unknown: %s",
    (code) => {
      expect(judge({ code }, true)).toBe("unknown answer_lost")
    }
  )

  it("with an answer is what the answer says, also after the content", () => {
    const about = { code: "EMESSAGE", command: "DATA" }
    expect(judge({ ...about, responseCode: 550 }, true)).toBe(
      "refused smtp_550"
    )
    expect(judge({ ...about, responseCode: 452 }, true)).toBe(
      "not_sent smtp_452"
    )
  })

  it("repeats no word of the server, and takes only codes for codes", () => {
    const response = "550 asha@example.com 5.1.1 is unknown"
    const error = { command: "RCPT TO", responseCode: 550, response }
    expect(judge(error)).toBe("refused smtp_550")
  })
})
