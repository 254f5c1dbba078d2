import { toast, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminSweepsRunAnswer } from "../../../client"
import { useClock } from "../../hooks/clock"
import { useRunSweep, useSweeps } from "../../hooks/sweep"
import { useErrorToast } from "../../hooks/use-error-toast"
import { ListSection } from "../list-section"
import { useSweepColumns } from "./sweep-columns"

/** The jobs that find what events missed. */
export const SweepSection = () => {
  const { t } = useTranslation("operations")
  const query = useSweeps()
  const columns = useSweepColumns(useSweepRuns())
  const table = useDataTable({
    data: query.data?.sweeps ?? [],
    columns,
    getRowId: ({ name }) => name,
    rowCount: query.data?.sweeps.length,
    isLoading: query.isLoading,
  })
  return (
    <ListSection
      title={t("sweeps.title")}
      description={t("sweeps.description")}
      query={query}
      table={table}
      empty={{
        empty: {
          heading: t("sweeps.empty.heading"),
          description: t("sweeps.empty.description"),
        },
      }}
    />
  )
}

/** Runs are started by hand only where the clock can be moved by hand. */
function useSweepRuns() {
  const { t } = useTranslation("operations")
  const tellError = useErrorToast()
  const { data: clock } = useClock()
  const { mutate, variables, isPending } = useRunSweep()
  function tell({ runs, items, failed }: AdminSweepsRunAnswer["sweep"]) {
    if (!runs) {
      toast.info(t("sweeps.ran.elsewhere"))
    } else if (failed) {
      toast.warning(t("sweeps.ran.failed", { count: failed }))
    } else {
      toast.success(t("sweeps.ran.done", { count: items }))
    }
  }
  return {
    canRun: Boolean(clock),
    runningName: isPending ? variables : undefined,
    run: (name: string) =>
      mutate(name, {
        onSuccess: ({ sweep }) => tell(sweep),
        onError: tellError,
      }),
  }
}
