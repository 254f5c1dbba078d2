import { readSendgridEvents } from "../sendgrid-events"

/** As SendGrid documents what all events have. */
const around = {
  email: "example@test.com",
  timestamp: 1513299569,
  "smtp-id": "<14c5d75ce93.dfd.64b469@ismtpd-555>",
  category: "cat facts",
  sg_event_id: "sg_event_id",
  sg_message_id: "sg_message_id",
}
const read = (event: object) => readSendgridEvents([{ ...around, ...event }])

describe("an event of SendGrid", () => {
  it.each([
    [{ event: "delivered", response: "250 OK" }, "delivered", null],
    [
      { event: "bounce", reason: "500 unknown recipient", status: "5.0.0" },
      "bounced_hard",
      "5.0.0",
    ],
    [
      { event: "bounce", type: "bounce", reason: "x", status: "5.1.1" },
      "bounced_hard",
      "5.1.1",
    ],
    [
      { event: "bounce", type: "blocked", reason: "550 no", status: "5.7.1" },
      "bounced_soft",
      "5.7.1",
    ],
    [{ event: "bounce", status: "4.2.2" }, "bounced_soft", "4.2.2"],
    [
      { event: "dropped", reason: "Bounced Address", status: "5.0.0" },
      "dropped",
      "5.0.0",
    ],
    [
      { event: "dropped", reason: "Unsubscribed Address" },
      "dropped",
      "unsubscribed_address",
    ],
    [{ event: "spamreport" }, "complained", null],
    [{ event: "unsubscribe" }, "unsubscribed", null],
    [{ event: "group_unsubscribe", asm_group_id: 10 }, "unsubscribed", null],
  ])("%j is %s", (event, kind, reason) => {
    expect(read(event)).toEqual([
      {
        kind,
        reason,
        event_id: "sg_event_id",
        message_id: null,
        address: "example@test.com",
        occurred_at: new Date("2017-12-15T00:59:29.000Z"),
      },
    ])
  })

  it.each(["processed", "deferred", "open", "click", "group_resubscribe"])(
    "says nothing about the address when it is %s",
    (event) => {
      expect(read({ event })).toEqual([])
    }
  )

  it("names our message, by its own argument or by the Message-ID", () => {
    const idOf = (more: object) =>
      read({ event: "delivered", ...more })[0].message_id
    expect(idOf({ message_id: "msg_01A" })).toBe("msg_01A")
    expect(idOf({ "smtp-id": "<msg_01B@shop.example>" })).toBe("msg_01B")
    expect(
      idOf({ message_id: "msg_01A", "smtp-id": "<msg_01B@shop.example>" })
    ).toBe("msg_01A")
    expect(idOf({ message_id: "' or 1=1" })).toBeNull()
    expect(idOf({ "smtp-id": undefined })).toBeNull()
  })

  it("keeps no reason that may quote somebody", () => {
    const reason = "550 asha@example.com is unknown here"
    const [event] = read({ event: "bounce", reason })
    expect(event.reason).toBeNull()
  })

  it("is left out when it is none", () => {
    for (const body of [null, {}, "x", [null], [{}], [{ event: "bounce" }]]) {
      expect(readSendgridEvents(body)).toEqual([])
    }
    const [event] = readSendgridEvents([1, { ...around, event: "spamreport" }])
    expect(event.kind).toBe("complained")
  })
})
