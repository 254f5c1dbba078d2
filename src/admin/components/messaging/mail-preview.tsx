import { Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { MessagePreview } from "../../../client"
import { Segments } from "../segments"
import { FeedCard } from "./feed-card"
import { FIRST_LOOK, LookSwitches, type MailLook } from "./look-switches"
import { MailFrame } from "./mail-frame"

const FORMS = ["html", "text", "feed"] as const

interface MailPreviewProps {
  /** A message has one of the two, a template both. */
  mail: Pick<MessagePreview, "subject" | "html" | "text"> | null
  feed: MessagePreview["feed"]
  height?: number
  /** More switches, before those of the look. */
  children?: ReactNode
}

/** What a message says, in each of its forms and looks. */
export const MailPreview = ({
  mail,
  feed,
  height = 480,
  children,
}: MailPreviewProps) => {
  const { t } = useTranslation("messaging")
  const forms = FORMS.filter((form) => (form === "feed" ? feed : mail))
  const [chosen, setForm] = useState<(typeof FORMS)[number]>("html")
  const [look, setLook] = useState<MailLook>(FIRST_LOOK)
  const form = forms.includes(chosen) ? chosen : forms[0]
  return (
    <div className="min-w-0 divide-y overflow-hidden">
      <div className="flex flex-wrap items-center gap-2 px-6 py-3 empty:hidden">
        {children}
        {forms.length > 1 && (
          <Segments
            label={t("preview.title")}
            value={form}
            options={forms.map((value) => ({
              value,
              label: t(`preview.forms.${value}`),
            }))}
            onChange={setForm}
          />
        )}
        {form === "html" && <LookSwitches look={look} onChange={setLook} />}
      </div>
      {mail && form !== "feed" && <Subject text={mail.subject} />}
      {mail && form === "html" && (
        <MailFrame html={mail.html} {...look} height={height} />
      )}
      {mail && form === "text" && (
        <PlainText text={mail.text} height={height} />
      )}
      {feed && form === "feed" && <FeedCard item={feed} />}
    </div>
  )
}

const Subject = ({ text }: { text: string }) => {
  const { t } = useTranslation("messaging")
  return (
    <div className="flex gap-3 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {t("preview.subject")}
      </Text>
      <Text size="small" weight="plus" className="min-w-0 break-words">
        {text}
      </Text>
    </div>
  )
}

const PlainText = ({ text, height }: { text: string; height: number }) => (
  <pre
    tabIndex={0}
    className="text-ui-fg-base overflow-auto whitespace-pre-wrap break-words px-6 py-4 font-mono text-xs leading-5"
    style={{ maxHeight: height }}
  >
    {text}
  </pre>
)
