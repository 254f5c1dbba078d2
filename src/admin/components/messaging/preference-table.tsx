import { Table, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessageChannel } from "../../../client"
import {
  useChoosePreferences,
  type MessagePreference,
} from "../../hooks/messaging-preference"
import { useErrorToast } from "../../hooks/use-error-toast"
import { useMessageWords } from "../../hooks/use-message-words"
import { ConsentDrawer } from "./consent-drawer"
import { LockedTopics } from "./locked-topics"
import { PreferenceSwitch } from "./preference-switch"

const CHANNELS = ["email", "feed"] as const satisfies MessageChannel[]

interface PreferenceTableProps {
  customerId: string
  preferences: MessagePreference[]
}

/** A switch for each message and channel; what cannot be switched says so. */
export const PreferenceTable = ({
  customerId,
  preferences,
}: PreferenceTableProps) => {
  const { t } = useTranslation("messaging")
  const tellError = useErrorToast()
  const words = useMessageWords()
  const { mutate, isPending } = useChoosePreferences(customerId)
  const [asking, setAsking] = useState<MessagePreference>()
  const free = preferences.filter(({ is_locked }) => !is_locked)
  const topics = [...new Set(free.map(({ topic }) => topic))]

  function choose(preference: MessagePreference, consent_evidence?: string) {
    const { topic, channel, enabled } = preference
    mutate(
      {
        preferences: [{ topic, channel, enabled: !enabled }],
        consent_evidence,
      },
      {
        onSuccess: () => {
          toast.success(t("customer.saved"))
          setAsking(undefined)
        },
        onError: tellError,
      }
    )
  }
  const toggle = (preference: MessagePreference) =>
    preference.class === "marketing" && !preference.enabled
      ? setAsking(preference)
      : choose(preference)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("customer.preferences")}</Table.HeaderCell>
            {CHANNELS.map((channel) => (
              <Table.HeaderCell key={channel} className="w-28">
                {t(`channels.${channel}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {topics.map((topic) => (
            <Table.Row key={topic}>
              <Table.Cell>{words.topic(topic)}</Table.Cell>
              {CHANNELS.map((channel) => (
                <Table.Cell key={channel}>
                  <PreferenceSwitch
                    preference={free.find(
                      (one) => one.topic === topic && one.channel === channel
                    )}
                    isSaving={isPending}
                    onToggle={toggle}
                  />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <LockedTopics preferences={preferences} />
      {asking && (
        <ConsentDrawer
          preference={asking}
          isSaving={isPending}
          onClose={() => setAsking(undefined)}
          onSubmit={(evidence) => choose(asking, evidence)}
        />
      )}
    </div>
  )
}
