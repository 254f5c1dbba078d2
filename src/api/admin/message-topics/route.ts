import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { CLASS_RULES } from "../../../modules/messaging/domain/message-class"
import { listTopics } from "../../../workflows/messaging"
import type contract from "./contract"

export async function GET(
  _req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const topics = listTopics().map((topic) => ({
    name: topic.name,
    message_class: topic.class,
    is_locked: CLASS_RULES[topic.class].is_locked,
    channels: [...topic.channels],
    expires_after_seconds: topic.expires_after_seconds,
    template_version: topic.template.version,
    samples: Object.keys(topic.template.samples),
  }))
  res.json({ topics })
}
