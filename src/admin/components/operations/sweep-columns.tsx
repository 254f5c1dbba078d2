import { PlaySolid } from "@medusajs/icons"
import {
  IconButton,
  Text,
  Tooltip,
  createDataTableColumnHelper,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Sweep } from "../../../client"
import { scheduleWords } from "../../lib/schedule"
import { Moment } from "../moment"
import { Truncated } from "../truncated"
import { SweepResult } from "./sweep-result"

const column = createDataTableColumnHelper<Sweep>()

/** From this many on, the server stops counting. */
const BACKLOG_COUNTED = 1000

interface SweepRuns {
  canRun: boolean
  runningName?: string
  run: (name: string) => void
}

export function useSweepColumns({ canRun, runningName, run }: SweepRuns) {
  const { t } = useTranslation("operations")
  return [
    column.accessor("title", {
      header: t("sweeps.columns.title"),
      cell: ({ row: { original } }) => <SweepTitle sweep={original} />,
    }),
    column.accessor("last_started_at", {
      header: t("sweeps.columns.last_run"),
      cell: ({ getValue }) => <LastRun at={getValue()} />,
    }),
    column.display({
      id: "result",
      header: t("sweeps.columns.result"),
      cell: ({ row: { original } }) => <SweepResult sweep={original} />,
    }),
    column.accessor("last_items", {
      header: t("sweeps.columns.items"),
      align: "right",
    }),
    column.accessor("failures", {
      header: t("sweeps.columns.failures"),
      align: "right",
    }),
    column.accessor("backlog", {
      header: t("sweeps.columns.backlog"),
      align: "right",
      cell: ({ getValue }) => backlogText(getValue()),
    }),
    ...(canRun
      ? [
          column.accessor("name", {
            id: "run",
            header: "",
            truncateTooltip: false,
            cell: ({ row: { original } }) => (
              <Tooltip content={t("sweeps.run")}>
                <IconButton
                  size="small"
                  variant="transparent"
                  aria-label={t("sweeps.run_named", { name: original.title })}
                  isLoading={runningName === original.name}
                  disabled={Boolean(runningName) || original.is_running}
                  onClick={() => run(original.name)}
                >
                  <PlaySolid />
                </IconButton>
              </Tooltip>
            ),
          }),
        ]
      : []),
  ]
}

const SweepTitle = ({ sweep }: { sweep: Sweep }) => (
  <div className="py-2">
    <Truncated
      text={sweep.title}
      className="text-ui-fg-base max-w-44 sm:max-w-56 xl:max-w-96"
    />
    <Text size="xsmall" className="text-ui-fg-muted">
      <Schedule cron={sweep.schedule} />
    </Text>
  </div>
)

const Schedule = ({ cron }: { cron: string }) => {
  const { t } = useTranslation("operations")
  const words = scheduleWords(cron)
  return words ? t(`sweeps.schedule.${words.key}`, { ...words }) : cron
}

const LastRun = ({ at }: { at: string | null }) => {
  const { t } = useTranslation("operations")
  return at ? <Moment at={at} /> : t("never")
}

function backlogText(backlog: number | null) {
  if (backlog === null) {
    return "–"
  }
  return backlog >= BACKLOG_COUNTED ? `${BACKLOG_COUNTED}+` : backlog
}
