import fc from "fast-check"
import { MESSAGE_CLASSES, SUPPRESSION_REASONS } from "../message-class"
import { permit, type Standing } from "../permission"

const noon = new Date("2026-11-21T12:00:00Z")
const night = new Date("2026-11-21T23:00:00Z")
const nothing: Standing = {
  preference: null,
  suppressions: [],
  offers_sent_at: [],
  zones: ["UTC"],
}
const on = { is_enabled: true, consent_id: null }
const off = { is_enabled: false, consent_id: null }
const consented = { is_enabled: true, consent_id: "msgcns_1" }

describe("permission to send", () => {
  it("cannot be taken from legal and transactional messages by a preference", () => {
    for (const messageClass of ["legal", "transactional"] as const) {
      const standing = { ...nothing, preference: off }
      expect(permit(messageClass, standing, night)).toEqual({
        verdict: "allowed",
        because: messageClass,
      })
    }
  })

  it("says why a service message was allowed", () => {
    const because = (standing: Standing) =>
      permit("service", standing, night).because
    expect(because(nothing)).toBe("not-switched-off")
    expect(because({ ...nothing, preference: on })).toBe("switched-on")
    expect(because({ ...nothing, preference: off })).toBe("switched-off")
  })

  it("needs a recorded consent for marketing, not only a switch", () => {
    expect(permit("marketing", nothing, noon)).toEqual({
      verdict: "suppressed",
      because: "no-consent",
    })
    expect(
      permit("marketing", { ...nothing, preference: on }, noon).verdict
    ).toBe("suppressed")
    expect(
      permit("marketing", { ...nothing, preference: consented }, noon)
    ).toEqual({ verdict: "allowed", because: "consent msgcns_1" })
  })

  it("keeps an offer until the morning", () => {
    const standing = { ...nothing, preference: consented }
    expect(permit("marketing", standing, night)).toEqual({
      verdict: "deferred",
      because: "quiet-hours",
      until: new Date("2026-11-22T08:00:00Z"),
    })
  })

  it("keeps an offer until the week has room, and then for the day", () => {
    const offers_sent_at = [
      new Date("2026-11-14T23:30:00Z"),
      new Date("2026-11-18T09:00:00Z"),
      new Date("2026-11-20T09:00:00Z"),
    ]
    const standing = { ...nothing, preference: consented, offers_sent_at }
    expect(permit("marketing", standing, noon)).toEqual({
      verdict: "deferred",
      because: "attention-budget",
      until: new Date("2026-11-22T08:00:00Z"),
    })
  })

  it("writes to an address that bounced for no reason at all", () => {
    for (const messageClass of MESSAGE_CLASSES) {
      const standing = {
        ...nothing,
        preference: consented,
        suppressions: ["hard_bounce"] as const,
      }
      expect(permit(messageClass, standing, noon)).toEqual({
        verdict: "suppressed",
        because: "address-hard-bounce",
      })
    }
  })

  it("still confirms an order to somebody who called an offer spam", () => {
    const standing = { ...nothing, suppressions: ["complaint"] as const }
    expect(permit("transactional", standing, noon).verdict).toBe("allowed")
    expect(permit("service", standing, noon).verdict).toBe("suppressed")
  })

  it("never sends marketing without consent, whatever else holds", () => {
    fc.assert(
      fc.property(
        fc.record({
          preference: fc.constantFrom(null, on, off),
          suppressions: fc.subarray([...SUPPRESSION_REASONS]),
          offers_sent_at: fc.array(fc.date({ noInvalidDate: true })),
          zones: fc.constantFrom(["UTC"], ["Asia/Kolkata", "Europe/Berlin"]),
        }),
        fc.date({
          noInvalidDate: true,
          min: new Date("2020-01-01"),
          max: new Date("2035-01-01"),
        }),
        (standing, now) => {
          expect(permit("marketing", standing, now).verdict).toBe("suppressed")
        }
      )
    )
  })
})
