import { Button, Code, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../client"
import { loyaltyImports } from "../../hooks/loyalty-import"
import { saveFile } from "../../lib/save-file"
import { ImportForm } from "../import/import-form"

/** What the server reads; who or how much has two ways to be said. */
const COLUMNS = [
  "email",
  "customer_id",
  "points",
  "expires_at",
  "tier",
  "reason",
  "reference",
] as const

const EXAMPLE = [
  "email,points,expires_at,tier,reference",
  "mia@example.com,1200,2027-12-31,,old-1001",
  "",
].join("\r\n")

/** A file of balances, and what may be in it. */
export const ImportStart = ({
  onChecked,
}: {
  onChecked: (checked: LoyaltyImport) => void
}) => {
  const { t } = useTranslation("loyaltyImport")
  return (
    <ImportForm
      kind={loyaltyImports}
      terms={{}}
      onChecked={onChecked}
      action={
        <Button
          size="small"
          variant="secondary"
          onClick={() => saveFile(t("start.example_name"), EXAMPLE)}
        >
          {t("start.example")}
        </Button>
      }
    >
      <Columns />
    </ImportForm>
  )
}

const Columns = () => {
  const { t } = useTranslation("loyaltyImport")
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 sm:grid-cols-[max-content_1fr]">
      {COLUMNS.map((column) => (
        <div key={column} className="contents">
          <dt>
            <Code>{column}</Code>
          </dt>
          <dd>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`columns.${column}`)}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
