import { MedusaError } from "@medusajs/framework/utils"
import { defineSweep } from "../../../../../src/lib/sweep"
import { guestbookIn } from "./guestbook-service"

/** Takes what is too old, and then proves what is left. */
export const expireStamps = defineSweep({
  name: "guestbook-expire-stamps",
  title: "Expires stamps that are a year old, and proves the book",
  schedule: "0 3 * * *",
  async sweep({ container, now }, limit) {
    const guestbook = guestbookIn(container)
    const lots = await guestbook.listExpiredStamps({ now, limit })
    for (const lot of lots) {
      await guestbook.expireStamps(lot, now)
    }
    if (lots.length < limit) {
      await proveBook(container)
    }
    return lots.length
  },
  nextDueAt: ({ container }) => guestbookIn(container).nextStampsExpireAt(),
})

/** Stops the sweep with what is wrong, which the page Operations shows. */
async function proveBook(container: Parameters<typeof guestbookIn>[0]) {
  const guestbook = guestbookIn(container)
  const { violations } = await guestbook.proveStamps()
  const pages = await guestbook.verifyPages()
  const problems = [
    ...violations.map(({ rule, entity_id }) => `${rule}: ${entity_id}`),
    ...(pages.intact ? [] : [pages.problem]),
  ]
  if (problems.length) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The guest book does not prove: ${problems.join("; ")}`
    )
  }
}
