import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { draftProgramWorkflow } from "../../../workflows/loyalty"
import type contract from "./contract"
import { readProgram, type ProgramAnswer } from "./read-program"
import { LOYALTY_PROGRAM_FIELDS } from "./schema"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "loyalty_program",
      fields: LOYALTY_PROGRAM_FIELDS,
      filters,
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  const count = metadata?.count ?? 0
  const loyalty_programs = data as unknown as ProgramAnswer[]
  res.json({ loyalty_programs, count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { sales_channel_id = null, ...program } = req.validatedBody
  const { result } = await draftProgramWorkflow(req.scope).run({
    input: { ...program, sales_channel_id },
  })
  const loyalty_program = await readProgram(req.scope, result.id)
  res.status(201).json({ loyalty_program })
}
