import { useTranslation } from "react-i18next"
import { humanised, reasonKey } from "../lib/message-reason"

/** What the server names by a key, as people say it. */
export function useMessageWords() {
  const { t } = useTranslation("messaging")
  return {
    topic: (name: string) =>
      t(`topics.${name}`, { defaultValue: humanised(name) }),
    reason: (reason: string) =>
      t(`reasons.${reasonKey(reason)}`, { defaultValue: humanised(reason) }),
    feedback: (feedback: string) =>
      t(`feedback.${feedback}`, { defaultValue: humanised(feedback) }),
    allowed: (because: string) =>
      t(`allowed.${because.split(" ")[0]}`, {
        defaultValue: humanised(because),
      }),
  }
}
