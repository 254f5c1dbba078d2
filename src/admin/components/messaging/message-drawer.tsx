import { Button, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageDetail } from "../../../client"
import { useMessage } from "../../hooks/messaging"
import { DetailDrawer } from "../detail-drawer"
import { MailPreview } from "./mail-preview"
import { MessageFacts } from "./message-facts"
import { MessageHistory } from "./message-history"
import { MessageReasons } from "./message-reasons"
import { messageVerdictsFor } from "./message-verdicts"
import { TitledPart } from "./titled-part"
import { useMessageActions } from "./use-message-actions"

interface MessageDrawerProps {
  id: string
  onClose: () => void
}

/** One message whole: what it said, why it was sent, what became of it. */
export const MessageDrawer = ({ id, onClose }: MessageDrawerProps) => {
  const { t } = useTranslation("messaging")
  const { decide, isPending } = useMessageActions()
  return (
    <DetailDrawer
      isWide
      title={t("detail.title")}
      description={id}
      query={useMessage(id)}
      onClose={onClose}
      footer={({ message }) =>
        messageVerdictsFor(message.status).map((verdict) => (
          <Button
            key={verdict}
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => void decide(message, verdict)}
          >
            {t(`${verdict}.action`)}
          </Button>
        ))
      }
    >
      {({ message }) => (
        <>
          {message.status === "unknown" && (
            <div className="px-6 py-4">
              <InlineTip variant="warning" label={t("doubt.label")}>
                {t("doubt.text")}
              </InlineTip>
            </div>
          )}
          <MessageFacts message={message} />
          <Said message={message} />
          <MessageReasons message={message} />
          <MessageHistory message={message} />
        </>
      )}
    </DetailDrawer>
  )
}

const Said = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  const { rendered, feed } = message
  const hasSecrets = rendered?.text.includes("[secret]")
  return (
    <TitledPart title={t("detail.said")}>
      {rendered || feed ? (
        <MailPreview mail={rendered} feed={feed} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("detail.not_said")}
        </Text>
      )}
      {hasSecrets && (
        <Text size="xsmall" className="text-ui-fg-muted px-6 py-3">
          {t("detail.secret")}
        </Text>
      )}
    </TitledPart>
  )
}
