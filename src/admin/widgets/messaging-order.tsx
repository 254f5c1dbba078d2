import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { RecentMessages } from "../components/messaging/recent-messages"

const LATEST = 8

/** What was told about an order. */
const OrderMessagesWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("messaging")
  return (
    <Container className="divide-y overflow-hidden p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("order.title")}
      </Heading>
      <RecentMessages
        of={{ order_id: data.id }}
        none={t("order.none")}
        limit={LATEST}
      />
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderMessagesWidget
