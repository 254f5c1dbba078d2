import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEndpoint, InboxEndpointWithSecret } from "../../../client"
import {
  useRotateEndpoint,
  useSwitchEndpoint,
} from "../../hooks/inbox-endpoint"
import { useErrorToast } from "../../hooks/use-error-toast"

interface EndpointActionsInput {
  onSecret: (made: InboxEndpointWithSecret) => void
}

/** What a merchant can do with an endpoint, each asked for once more. */
export function useEndpointActions({ onSecret }: EndpointActionsInput) {
  const { t } = useTranslation("operations")
  const rotation = useRotateEndpoint()
  const change = useSwitchEndpoint()
  const prompt = usePrompt()
  const onError = useErrorToast()
  const isWanted = (what: "rotate" | "disable", { provider }: InboxEndpoint) =>
    prompt({
      title: t(`endpoints.${what}.title`, { provider }),
      description: t(`endpoints.${what}.description`),
      confirmText: t(`endpoints.${what}.action`),
      cancelText: t("shared:cancel"),
    })
  return {
    async rotate(endpoint: InboxEndpoint) {
      if (await isWanted("rotate", endpoint)) {
        rotation.mutate(endpoint, { onSuccess: onSecret, onError })
      }
    },
    async toggle(endpoint: InboxEndpoint) {
      const what = endpoint.is_enabled ? "disable" : "enable"
      if (what === "enable" || (await isWanted(what, endpoint))) {
        change.mutate(endpoint, {
          onSuccess: () => toast.success(t(`endpoints.${what}.done`)),
          onError,
        })
      }
    },
  }
}
