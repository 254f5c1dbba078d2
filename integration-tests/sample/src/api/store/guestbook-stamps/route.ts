import { personOf } from "../../../../../../src/lib/actor"
import { clock } from "../../../../../../src/lib/clock"
import type { RequestOf, ResponseOf } from "../../../../../../src/lib/contract"
import { GUESTBOOK_MODULE } from "../../../modules/guestbook"
import type GuestbookModuleService from "../../../modules/guestbook/service"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const guestbook: GuestbookModuleService = req.scope.resolve(GUESTBOOK_MODULE)
  const available = await guestbook.countStamps({
    author: personOf(req),
    now: clock.now(),
  })
  res.json({ stamps: { available: Number(available) } })
}
