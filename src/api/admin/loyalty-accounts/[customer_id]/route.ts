import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readAdminAccount } from "../read-admin-account"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { customer_id } = req.params
  const loyalty_account = await readAdminAccount(req.scope, customer_id)
  res.json({ loyalty_account })
}
