import { Button, Container, InlineTip, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useImport, useImporting } from "../../hooks/file-import"
import { useErrorToast } from "../../hooks/use-error-toast"
import { isOpen, type FileImport, type ImportKind } from "../../lib/import-kind"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { ImportBadge } from "./import-badge"
import { ImportCounts, type Figure } from "./import-counts"
import { ImportFindings } from "./import-findings"

interface ImportCurrentProps<Import extends FileImport> {
  kind: ImportKind<Import>
  id: string
  /** Said under its heading. */
  describe: (current: Import) => string
  /** What a feature counts of its own. */
  figuresOf?: (current: Import) => Figure[]
  onImport: (started: Import) => void
}

/** How far an import has come, and what was found on the way. */
export function ImportCurrent<Import extends FileImport>({
  kind,
  id,
  describe,
  figuresOf,
  onImport,
}: ImportCurrentProps<Import>) {
  const { t } = useTranslation(kind.words)
  const { data, error, refetch } = useImport(kind, id)
  if (!data) {
    return error ? (
      <LoadError error={error} onRetry={refetch} />
    ) : (
      <Skeleton className="h-48" />
    )
  }
  const { is_dry_run, status, reason } = data
  return (
    <Container className="divide-y p-0" aria-live="polite">
      <SectionHeading
        title={t(is_dry_run ? "current.checked" : "current.imported")}
        description={describe(data)}
      >
        <ImportBadge words={kind.words} status={status} />
        <NextStep kind={kind} current={data} onImport={onImport} />
      </SectionHeading>
      {status === "waiting" && (
        <div className="px-6 py-4">
          <InlineTip label={t("statuses.waiting")}>
            {t("current.waits")}
          </InlineTip>
        </div>
      )}
      {reason && (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("statuses.failed")}>
            {t(`current.reasons.${reason}`)}
          </InlineTip>
        </div>
      )}
      <ImportCounts
        words={kind.words}
        current={data}
        figures={figuresOf?.(data)}
      />
      {data.failed_count > 0 && <ImportFindings kind={kind} current={data} />}
    </Container>
  )
}

/** Import what was checked, or stop what runs. */
function NextStep<Import extends FileImport>({
  kind,
  current,
  onImport,
}: Pick<ImportCurrentProps<Import>, "kind" | "onImport"> & {
  current: Import
}) {
  const { t } = useTranslation(kind.words)
  const start = useImporting(kind, kind.importChecked)
  const cancel = useImporting(kind, kind.cancel)
  const tell = useErrorToast()
  const { id, is_dry_run, status, imported_count: count } = current
  if (isOpen(current)) {
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={cancel.isPending}
        onClick={() => cancel.mutate(id, { onError: tell })}
      >
        {t("current.cancel")}
      </Button>
    )
  }
  return is_dry_run && status === "finished" && count > 0 ? (
    <Button
      size="small"
      isLoading={start.isPending}
      onClick={() =>
        start.mutate(current, { onSuccess: onImport, onError: tell })
      }
    >
      {t("current.import", { count })}
    </Button>
  ) : null
}
