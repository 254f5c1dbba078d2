import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { AnnouncementSection } from "../../components/messaging/announcement-section"
import { MessageSection } from "../../components/messaging/message-section"
import { SuppressionSection } from "../../components/messaging/suppression-section"
import { TemplateSection } from "../../components/messaging/template-section"
import {
  MESSAGING_VIEWS,
  useMessagingPlace,
  type MessagingView,
} from "../../hooks/use-messaging-place"

const SECTIONS = {
  messages: <MessageSection />,
  templates: <TemplateSection />,
  announcements: <AnnouncementSection />,
  suppressions: <SuppressionSection />,
} satisfies Record<MessagingView, unknown>

const MessagingPage = () => {
  const { t } = useTranslation("messaging")
  const { view, goTo } = useMessagingPlace()
  return (
    <Tabs
      value={view}
      onValueChange={(next) => goTo(next as MessagingView)}
      className="flex flex-col gap-y-3"
    >
      <Tabs.List className="-m-1 overflow-x-auto p-1">
        {MESSAGING_VIEWS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="shrink-0 whitespace-nowrap"
          >
            {t(`views.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={view}>{SECTIONS[view]}</Tabs.Content>
    </Tabs>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "messaging",
  icon: Envelope,
})

export default MessagingPage
