import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Part } from "./part-types"

/** What a shop's developer added: shown as it is, and kept so. */
export const UnknownPart = ({ part }: { part: Part }) => {
  const { t } = useTranslation("loyalty")
  return (
    <div className="flex flex-col gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {t("program.unknown_part", { type: part.type })}
      </Text>
      <pre className="bg-ui-bg-component txt-xsmall overflow-x-auto rounded-md p-3 font-mono">
        {JSON.stringify(part, null, 2)}
      </pre>
    </div>
  )
}
