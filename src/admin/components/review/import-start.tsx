import { Button, Container, Input, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { ReviewImport } from "../../../client"
import { useCheckFile } from "../../hooks/review-import"
import { exportUrl } from "../../lib/sdk"
import { Choice } from "../choice"
import { Field } from "../field"
import { SectionHeading } from "../list-section"

const ORDERS = ["none", "day_first", "month_first"] as const

/** Chooses a file, and has it checked before anything is written. */
export const ImportStart = ({
  onChecked,
}: {
  onChecked: (checked: ReviewImport) => void
}) => {
  const { t } = useTranslation("reviewImport")
  const { mutateAsync, isPending } = useCheckFile()
  const [file, setFile] = useState<File>()
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("none")

  async function check(event: FormEvent) {
    event.preventDefault()
    if (!file) {
      return
    }
    try {
      const date_order = order === "none" ? undefined : order
      onChecked(await mutateAsync({ file, date_order }))
    } catch (error) {
      toast.error((error as Error).message)
    }
  }

  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("start.title")}
        description={t("start.description")}
      >
        <Button size="small" variant="secondary" asChild>
          <a href={exportUrl} download title={t("export.hint")}>
            {t("export.action")}
          </a>
        </Button>
      </SectionHeading>
      <form
        className="flex flex-wrap items-start gap-6 px-6 py-4"
        onSubmit={(event) => void check(event)}
      >
        <Field label={t("start.file")} hint={t("start.file_hint")}>
          {(id) => (
            <Input
              id={id}
              type="file"
              accept=".csv,text/csv"
              onChange={({ target }) => setFile(target.files?.[0])}
            />
          )}
        </Field>
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
        <Button
          type="submit"
          size="small"
          className="mt-7"
          disabled={!file}
          isLoading={isPending}
        >
          {t("start.check")}
        </Button>
      </form>
    </Container>
  )
}
