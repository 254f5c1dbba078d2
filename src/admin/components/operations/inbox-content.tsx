import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEventDetail } from "../../../client"

/** The headers and the body as they came. */
export const InboxContent = ({ event }: { event: InboxEventDetail }) => {
  const { t } = useTranslation("operations")
  const headers = Object.entries(event.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")
  return (
    <section className="flex flex-col gap-2 px-6 py-4">
      <Heading level="h3">{t("inbox.detail.headers")}</Heading>
      <Verbatim text={headers || "–"} />
      <Heading level="h3">
        {t("inbox.detail.body", { bytes: event.body_bytes })}
      </Heading>
      {event.body === null ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("inbox.detail.no_text")}
        </Text>
      ) : (
        <Verbatim text={readable(event.body)} />
      )}
    </section>
  )
}

const Verbatim = ({ text }: { text: string }) => (
  <pre
    tabIndex={0}
    className="bg-ui-bg-subtle border-ui-border-base txt-small text-ui-fg-subtle max-h-80 overflow-auto whitespace-pre-wrap break-words rounded-md border p-3 font-mono"
  >
    {text}
  </pre>
)

/** JSON with line breaks; anything else as it is. */
function readable(body: string) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
