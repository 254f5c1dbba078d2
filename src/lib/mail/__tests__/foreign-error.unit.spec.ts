import { judgeForeignError } from "../foreign-error"

const wrapped = (words: string) =>
  `Failed to send notification with id noti_1:\nFailed to send email: ${words}`

describe("an error of somebody else's provider", () => {
  it.each([
    ["401 - bad key", "not_sent", "api_401"],
    ["429 - slow down", "not_sent", "api_429"],
    ["ECONNREFUSED - unknown error", "not_sent", "api_econnrefused"],
    ["400 - asha@example.com is no address", "refused", "api_400"],
    ["413 - too large", "refused", "api_413"],
    ["408 - timeout", "unknown", "api_408"],
    ["503 - unknown error", "unknown", "api_503"],
    ["ETIMEDOUT - unknown error", "unknown", "api_etimedout"],
    ["undefined - unknown error", "unknown", "provider_failed"],
    ["something about asha@example.com", "unknown", "provider_failed"],
  ])("%s is %s", (words, outcome, error_class) => {
    expect(judgeForeignError(wrapped(words))).toEqual({ outcome, error_class })
  })

  it("says when core knows no provider at all", () => {
    const message =
      "Could not find a notification provider for channel: email for notification id noti_1"
    expect(judgeForeignError(message)).toEqual({
      outcome: "not_sent",
      error_class: "no_mail_provider",
    })
  })
})
