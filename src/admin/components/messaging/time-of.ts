import type { Message } from "../../../client"

/** When a message went out, or will. */
export function timeOf({
  sent_at,
  due_at,
  planned_at,
}: Pick<Message, "sent_at" | "due_at" | "planned_at">) {
  return sent_at ?? due_at ?? planned_at
}
