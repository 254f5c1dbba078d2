import type { DataTablePaginationState } from "@medusajs/ui"
import { useState } from "react"

const PAGE_SIZE = 10

/** Where a list stands that the server hands out page by page. */
export function usePages() {
  const [state, onPaginationChange] = useState<DataTablePaginationState>({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  return {
    limit: state.pageSize,
    offset: state.pageIndex * state.pageSize,
    pagination: { state, onPaginationChange },
    toFirst: () => onPaginationChange({ ...state, pageIndex: 0 }),
  }
}
