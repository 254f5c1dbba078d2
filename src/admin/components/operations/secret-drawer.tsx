import { Button, Copy, Drawer, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEndpointWithSecret } from "../../../client"
import { addressOf } from "../../hooks/inbox-endpoint"

interface SecretDrawerProps {
  made: InboxEndpointWithSecret
  onClose: () => void
}

/** Shows a secret, this once. */
export const SecretDrawer = ({ made, onClose }: SecretDrawerProps) => {
  const { t } = useTranslation("operations")
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("endpoints.secret.title")}</Drawer.Title>
          <Drawer.Description>
            {t("endpoints.secret.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-auto">
          <InlineTip variant="warning" label={t("endpoints.secret.once")}>
            {t("endpoints.secret.advice")}
          </InlineTip>
          <Copyable
            label={t("endpoints.columns.address")}
            text={addressOf(made.inbox_endpoint)}
          />
          <Copyable label={t("endpoints.secret.label")} text={made.secret} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" onClick={onClose}>
            {t("endpoints.secret.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const Copyable = ({ label, text }: { label: string; text: string }) => (
  <div className="flex flex-col gap-1">
    <Text size="small" weight="plus">
      {label}
    </Text>
    <div className="bg-ui-bg-field border-ui-border-base flex items-start justify-between gap-3 rounded-md border px-3 py-2">
      <code className="txt-small min-w-0 break-all">{text}</code>
      <Copy content={text} aria-label={label} />
    </div>
  </div>
)
