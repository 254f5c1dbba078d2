import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type { LoyaltyImport, LoyaltyImportError } from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

const OPEN: LoyaltyImport["status"][] = ["waiting", "running"]
const PROGRESS_MS = 1_500
const FINDINGS = 20
const FINDINGS_MAX = 100

export const isOpen = ({ status }: LoyaltyImport) => OPEN.includes(status)

export function useLoyaltyImports(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ["loyalty", "imports", "list", page],
    queryFn: () => api.admin.loyaltyImports.list(page),
    ...LIVE_PAGE,
  })
}

/** Followed closely until it is over. */
export function useLoyaltyImport(id: string) {
  return useQuery({
    queryKey: ["loyalty", "imports", "one", id],
    queryFn: async () =>
      (await api.admin.loyaltyImports.retrieve(id)).loyalty_import,
    refetchInterval: ({ state: { data } }) =>
      data && !isOpen(data) ? false : PROGRESS_MS,
  })
}

/** Sends the file and has it checked. */
export function useCheckFile() {
  return useImporting(async (file: File) => {
    const form = new FormData()
    form.set("file", file)
    const { upload } = await api.admin.loyaltyImports.files.create(form)
    const { loyalty_import } = await api.admin.loyaltyImports.create({
      ...{ upload_id: upload.id, is_dry_run: true },
    })
    return loyalty_import
  })
}

/** Imports what was checked. */
export function useImportChecked() {
  return useImporting(async (checked: LoyaltyImport) => {
    const { upload_id } = checked
    const { loyalty_import } = await api.admin.loyaltyImports.create({
      ...{ upload_id, is_dry_run: false },
    })
    return loyalty_import
  })
}

export function useCancelImport() {
  return useImporting(
    async (id: string) =>
      (await api.admin.loyaltyImports.cancel(id)).loyalty_import
  )
}

function useImporting<Input>(begin: (input: Input) => Promise<LoyaltyImport>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: begin,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["loyalty", "imports"] }),
  })
}

export function useImportFindings({ id, failed_count }: LoyaltyImport) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "imports", "findings", id, failed_count],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyImports.errors.list(id, {
        limit: FINDINGS,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    enabled: failed_count > 0,
  })
}

/** All there are, page by page. */
export async function readAllFindings(id: string) {
  const all: LoyaltyImportError[] = []
  let after: string | null = ""
  while (after !== null) {
    const page: Findings = await api.admin.loyaltyImports.errors.list(id, {
      limit: FINDINGS_MAX,
      ...(after && { after }),
    })
    all.push(...page.errors)
    after = page.next
  }
  return all
}

type Findings = Awaited<ReturnType<typeof api.admin.loyaltyImports.errors.list>>
