import {
  Copy,
  StatusBadge,
  Text,
  createDataTableColumnHelper,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEndpoint } from "../../../client"
import { addressOf } from "../../hooks/inbox-endpoint"
import { Truncated } from "../truncated"

const column = createDataTableColumnHelper<InboxEndpoint>()

interface EndpointActions {
  rotate: (endpoint: InboxEndpoint) => Promise<void>
  toggle: (endpoint: InboxEndpoint) => Promise<void>
}

export function useEndpointColumns({ rotate, toggle }: EndpointActions) {
  const { t } = useTranslation("operations")
  return [
    column.accessor("provider", {
      header: t("endpoints.columns.sender"),
      cell: ({ row: { original } }) => (
        <div className="py-2">
          <Text size="small" leading="compact" className="text-ui-fg-base">
            {original.feature} · {original.provider}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {original.scheme}
          </Text>
        </div>
      ),
    }),
    column.accessor("slug", {
      header: t("endpoints.columns.address"),
      cell: ({ row: { original } }) => (
        <span className="flex items-center gap-2">
          <Truncated
            text={addressOf(original)}
            className="max-w-40 sm:max-w-56"
          />
          <Copy
            content={addressOf(original)}
            aria-label={t("endpoints.copy_address")}
          />
        </span>
      ),
    }),
    column.accessor("is_enabled", {
      header: t("endpoints.columns.state"),
      cell: ({ getValue }) => (
        <StatusBadge color={getValue() ? "green" : "grey"}>
          {t(getValue() ? "endpoints.enabled" : "endpoints.disabled")}
        </StatusBadge>
      ),
    }),
    column.accessor("rejected_count", {
      header: t("endpoints.columns.rejected"),
      align: "right",
    }),
    column.action({
      actions: ({ row: { original } }) => [
        {
          label: t("endpoints.rotate.action"),
          onClick: () => void rotate(original),
        },
        {
          label: t(
            original.is_enabled
              ? "endpoints.disable.action"
              : "endpoints.enable.action"
          ),
          onClick: () => void toggle(original),
        },
      ],
    }),
  ]
}
