import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReviewImport } from "../../../client"
import { reviewImports } from "../../hooks/review-import"
import { exportUrl } from "../../lib/sdk"
import { Choice } from "../choice"
import { Field } from "../field"
import { ImportForm } from "../import/import-form"

const ORDERS = ["none", "day_first", "month_first"] as const

/** A file of reviews, with what its dates mean; beside it, all there are. */
export const ImportStart = ({
  onChecked,
}: {
  onChecked: (checked: ReviewImport) => void
}) => {
  const { t } = useTranslation("reviewImport")
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("none")
  return (
    <ImportForm
      kind={reviewImports}
      terms={order === "none" ? {} : { date_order: order }}
      onChecked={onChecked}
      action={
        <Button size="small" variant="secondary" asChild>
          <a href={exportUrl} download title={t("export.hint")}>
            {t("export.action")}
          </a>
        </Button>
      }
      fields={
        <Field label={t("start.date_order")}>
          {(id) => (
            <Choice
              id={id}
              label={t("start.date_order")}
              value={order}
              options={ORDERS.map((value) => ({
                value,
                label: t(`start.date_orders.${value}`),
              }))}
              onChange={setOrder}
            />
          )}
        </Field>
      }
    />
  )
}
