import { Button, Container, Input } from "@medusajs/ui"
import { useState, type FormEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useImporting } from "../../hooks/file-import"
import type { FileImport, ImportKind } from "../../lib/import-kind"
import { ErrorTip } from "../error-tip"
import { Field } from "../field"
import { SectionHeading } from "../list-section"

interface ImportFormProps<Import extends FileImport, Terms extends object> {
  kind: ImportKind<Import, Terms>
  /** What its fields say about the file. */
  terms: Terms
  fields?: ReactNode
  /** At the right of the heading. */
  action: ReactNode
  /** Below the form. */
  children?: ReactNode
  onChecked: (checked: Import) => void
}

/** Chooses a file, and has it checked before anything is written. */
export function ImportForm<Import extends FileImport, Terms extends object>({
  kind,
  terms,
  fields,
  action,
  children,
  onChecked,
}: ImportFormProps<Import, Terms>) {
  const { t } = useTranslation(kind.words)
  const [file, setFile] = useState<File>()
  const { mutate, isPending, error, reset } = useImporting(
    kind,
    (chosen: File) => kind.check(chosen, terms)
  )

  function choose(chosen: File | undefined) {
    reset()
    setFile(chosen)
  }
  function check(event: FormEvent) {
    event.preventDefault()
    if (file) {
      mutate(file, { onSuccess: onChecked })
    }
  }

  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("start.title")}
        description={t("start.description")}
      >
        {action}
      </SectionHeading>
      <form
        className="flex flex-wrap items-start gap-6 px-6 py-4"
        onSubmit={check}
      >
        <Field label={t("start.file")} hint={t("start.file_hint")}>
          {(id) => (
            <Input
              id={id}
              type="file"
              accept=".csv,text/csv"
              onChange={({ target }) => choose(target.files?.[0])}
            />
          )}
        </Field>
        {fields}
        <Button
          type="submit"
          size="small"
          className="mt-7"
          disabled={!file}
          isLoading={isPending}
        >
          {t("start.check")}
        </Button>
        {error && <ErrorTip error={error} className="w-full" />}
      </form>
      {children}
    </Container>
  )
}
