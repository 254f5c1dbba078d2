import { Switch, Table, Text, toast, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessageChannel } from "../../../client"
import {
  useChoosePreferences,
  type MessagePreference,
} from "../../hooks/messaging-preference"
import { useMessageWords } from "../../hooks/use-message-words"
import { ConsentDrawer } from "./consent-drawer"

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
  const words = useMessageWords()
  const { mutate, isPending } = useChoosePreferences(customerId)
  const [asking, setAsking] = useState<MessagePreference>()
  const topics = [...new Set(preferences.map(({ topic }) => topic))]

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
        onError: (error) => toast.error(error.message),
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
                    preference={preferences.find(
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

interface PreferenceSwitchProps {
  preference: MessagePreference | undefined
  isSaving: boolean
  onToggle: (preference: MessagePreference) => void
}

const PreferenceSwitch = ({
  preference,
  isSaving,
  onToggle,
}: PreferenceSwitchProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  if (!preference) {
    return <span className="text-ui-fg-muted">{t("customer.not_there")}</span>
  }
  if (preference.is_locked) {
    return (
      <Tooltip content={t(`classes.${preference.class}.why`)}>
        <Text size="small" className="text-ui-fg-muted" tabIndex={0} as="span">
          {t("customer.locked")}
        </Text>
      </Tooltip>
    )
  }
  return (
    <Switch
      size="small"
      aria-label={t("customer.switch", {
        topic: words.topic(preference.topic),
        channel: t(`channels.${preference.channel}`),
      })}
      checked={preference.enabled}
      disabled={isSaving}
      onCheckedChange={() => onToggle(preference)}
    />
  )
}
