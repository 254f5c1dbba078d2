import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { setTierWorkflow } from "../../../../../workflows/loyalty"
import { readAdminAccount } from "../../read-admin-account"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { customer_id } = req.params
  await setTierWorkflow(req.scope).run({
    input: { customer_id, by: personOf(req), ...req.validatedBody },
  })
  const loyalty_account = await readAdminAccount(req.scope, customer_id)
  res.json({ loyalty_account })
}
