import { Button, Container, InlineTip, Skeleton, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"
import {
  isOpen,
  useCancelImport,
  useImportChecked,
  useLoyaltyImport,
} from "../../../hooks/loyalty-import"
import { Fact, Facts } from "../../facts"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { ImportBadge } from "./import-badge"
import { ImportFindings } from "./import-findings"

interface ImportCurrentProps {
  id: string
  onImport: (started: LoyaltyImport) => void
}

/** How far an import has come, and what was found on the way. */
export const ImportCurrent = ({ id, onImport }: ImportCurrentProps) => {
  const { t } = useTranslation("loyaltyImport")
  const { data, error, refetch } = useLoyaltyImport(id)
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
        description={t(is_dry_run ? "current.nothing_given" : "current.given")}
      >
        <ImportBadge status={status} />
        <NextStep current={data} onImport={onImport} />
      </SectionHeading>
      {status === "waiting" && (
        <InlineTip className="m-6" label={t("statuses.waiting")}>
          {t("current.waits")}
        </InlineTip>
      )}
      {reason && (
        <InlineTip className="m-6" variant="error" label={t("statuses.failed")}>
          {t(`current.reasons.${reason as "file-gone"}`)}
        </InlineTip>
      )}
      <Counts current={data} />
      {data.failed_count > 0 && <ImportFindings current={data} />}
    </Container>
  )
}

const Counts = ({ current }: { current: LoyaltyImport }) => {
  const { t, i18n } = useTranslation("loyaltyImport")
  const shown = (count: number) => count.toLocaleString(i18n.language)
  const { is_dry_run, row_count, imported_count } = current
  return (
    <Facts>
      <Fact name={t("current.rows")}>{shown(row_count)}</Fact>
      <Fact
        name={t(is_dry_run ? "current.would_import" : "current.did_import")}
      >
        {shown(imported_count)}
      </Fact>
      <Fact name={t(is_dry_run ? "current.would_give" : "current.did_give")}>
        {shown(current.points_imported)}
      </Fact>
      <Fact name={t("current.tiers")}>{shown(current.tiers_set)}</Fact>
      <Fact name={t("current.known")}>{shown(current.known_count)}</Fact>
      <Fact name={t("current.failed")}>{shown(current.failed_count)}</Fact>
    </Facts>
  )
}

/** Import what was checked, or stop what runs. */
const NextStep = ({
  current,
  onImport,
}: {
  current: LoyaltyImport
  onImport: ImportCurrentProps["onImport"]
}) => {
  const { t } = useTranslation("loyaltyImport")
  const start = useImportChecked()
  const cancel = useCancelImport()
  const tell = (error: Error) => toast.error(error.message)
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
