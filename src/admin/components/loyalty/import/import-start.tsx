import { Button, Code, Container, Input, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"
import { useCheckFile } from "../../../hooks/loyalty-import"
import { saveFile } from "../../../lib/save-file"
import { Field } from "../../field"
import { SectionHeading } from "../../list-section"

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

/** Chooses a file, and has it checked before anything is given. */
export const ImportStart = ({
  onChecked,
}: {
  onChecked: (checked: LoyaltyImport) => void
}) => {
  const { t } = useTranslation("loyaltyImport")
  const { mutateAsync, isPending } = useCheckFile()
  const [file, setFile] = useState<File>()

  async function check(event: FormEvent) {
    event.preventDefault()
    if (!file) {
      return
    }
    try {
      onChecked(await mutateAsync(file))
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
        <Button
          size="small"
          variant="secondary"
          onClick={() => saveFile(t("start.example_name"), EXAMPLE)}
        >
          {t("start.example")}
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
      <Columns />
    </Container>
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
