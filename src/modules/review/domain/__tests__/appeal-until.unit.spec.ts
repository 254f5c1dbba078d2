import { appealUntil } from "../appeal-until"
import { localText } from "../local-text"

it("gives an author six months at least, also from the end of August", () => {
  const of = (decided: string) =>
    appealUntil(new Date(`${decided}T12:00:00Z`))
      .toISOString()
      .slice(0, 10)
  expect(of("2026-03-14")).toBe("2026-09-14")
  expect(of("2026-08-31")).toBe("2027-03-03")
})

it("says an offer in the reader's language, or in one there is", () => {
  const text = { de: "Gutschein", en: "Voucher" }
  expect(localText(text, "de-AT")).toBe("Gutschein")
  expect(localText(text, "hi")).toBe("Voucher")
  expect(localText({ fr: "Bon" }, "hi")).toBe("Bon")
})
