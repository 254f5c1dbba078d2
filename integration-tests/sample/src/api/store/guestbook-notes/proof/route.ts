import { MedusaError } from "@medusajs/framework/utils"
import type {
  RequestOf,
  ResponseOf,
} from "../../../../../../../src/lib/contract"
import { GUESTBOOK_MODULE } from "../../../../modules/guestbook"
import type GuestbookModuleService from "../../../../modules/guestbook/service"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const guestbook: GuestbookModuleService = req.scope.resolve(GUESTBOOK_MODULE)
  const { note_id } = req.validatedQuery
  const proof = await guestbook.provePages(note_id)
  if (note_id && !proof.page) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The guest book has no page of note ${note_id}`
    )
  }
  res.json(proof)
}
