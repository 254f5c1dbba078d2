import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { planMessagesWorkflow } from "../../../../../../../src/workflows/messaging"
import { brokenTopic } from "../../../workflows/workshop/break-message"

interface Broken {
  quoted: string
  is_broken_early: boolean
}

/** Plans a message that cannot be planned, or not be sent. */
export async function POST(req: MedusaRequest<Broken>, res: MedusaResponse) {
  const { quoted, is_broken_early } = req.body
  const { result } = await planMessagesWorkflow(req.scope).run({
    input: {
      messages: [
        {
          topic: brokenTopic.name,
          cause: "broken",
          recipient: { email: quoted },
          data: { quoted, is_broken_early },
        },
      ],
    },
  })
  res.json(result)
}
