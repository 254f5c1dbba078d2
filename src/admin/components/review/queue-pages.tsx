import { Table } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import type { usePages } from "../../hooks/use-pages"

interface QueuePagesProps {
  count: number
  pagination: ReturnType<typeof usePages>["pagination"]
}

export const QueuePages = ({ count, pagination }: QueuePagesProps) => {
  const { t } = useTranslation()
  const { state, onPaginationChange } = pagination
  const { pageIndex, pageSize } = state
  const last = Math.max(0, Math.ceil(count / pageSize) - 1)
  const goTo = (page: number) =>
    onPaginationChange({ pageSize, pageIndex: page })
  useEffect(() => {
    // Who decides on all of the last page goes on with the one before.
    if (pageIndex > last) {
      onPaginationChange({ pageSize, pageIndex: last })
    }
  }, [pageIndex, pageSize, last, onPaginationChange])
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={pageIndex}
      pageCount={last + 1}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex < last}
      previousPage={() => goTo(pageIndex - 1)}
      nextPage={() => goTo(pageIndex + 1)}
      translations={{
        of: t("general.of"),
        results: t("general.results"),
        pages: t("general.pages"),
        prev: t("general.prev"),
        next: t("general.next"),
      }}
    />
  )
}
