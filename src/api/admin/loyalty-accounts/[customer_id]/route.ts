import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { changeAccountWorkflow } from "../../../../workflows/loyalty"
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

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { customer_id } = req.params
  await changeAccountWorkflow(req.scope).run({
    input: { customer_id, ...req.validatedBody, is_by_member: false },
  })
  const loyalty_account = await readAdminAccount(req.scope, customer_id)
  res.json({ loyalty_account })
}
