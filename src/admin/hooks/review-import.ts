import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminReviewImportsCreateBody,
  ReviewImport,
  ReviewImportError,
} from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

const OPEN: ReviewImport["status"][] = ["waiting", "running"]
const PROGRESS_MS = 1_500
const FINDINGS = 20
const FINDINGS_MAX = 100

export const isOpen = ({ status }: ReviewImport) => OPEN.includes(status)

export function useReviewImports(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ["review", "imports", "list", page],
    queryFn: () => api.admin.reviewImports.list(page),
    ...LIVE_PAGE,
  })
}

/** Followed closely until it is over. */
export function useReviewImport(id: string) {
  return useQuery({
    queryKey: ["review", "imports", "one", id],
    queryFn: async () =>
      (await api.admin.reviewImports.retrieve(id)).review_import,
    refetchInterval: ({ state: { data } }) =>
      data && !isOpen(data) ? false : PROGRESS_MS,
  })
}

/** Sends the file and has it checked. */
export function useCheckFile() {
  return useImporting(async ({ file, ...body }: { file: File } & ReadAs) => {
    const form = new FormData()
    form.set("file", file)
    const { upload } = await api.admin.reviewImports.files.create(form)
    const { review_import } = await api.admin.reviewImports.create({
      ...{ ...body, upload_id: upload.id, is_dry_run: true },
    })
    return review_import
  })
}

type ReadAs = Pick<AdminReviewImportsCreateBody, "date_order">

/** Imports what was checked, read the same way. */
export function useImportChecked() {
  return useImporting(async (checked: ReviewImport) => {
    const { upload_id, shape, date_order } = checked
    const { review_import } = await api.admin.reviewImports.create({
      ...{ upload_id, shape, is_dry_run: false },
      ...(date_order && { date_order }),
    })
    return review_import
  })
}

export function useCancelImport() {
  return useImporting(
    async (id: string) =>
      (await api.admin.reviewImports.cancel(id)).review_import
  )
}

function useImporting<Input>(begin: (input: Input) => Promise<ReviewImport>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: begin,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["review", "imports"] }),
  })
}

export function useImportFindings({ id, failed_count }: ReviewImport) {
  return useInfiniteQuery({
    queryKey: ["review", "imports", "findings", id, failed_count],
    queryFn: ({ pageParam }) =>
      api.admin.reviewImports.errors.list(id, {
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
  const all: ReviewImportError[] = []
  let after: string | null = ""
  while (after !== null) {
    const page: Findings = await api.admin.reviewImports.errors.list(id, {
      limit: FINDINGS_MAX,
      ...(after && { after }),
    })
    all.push(...page.errors)
    after = page.next
  }
  return all
}

type Findings = Awaited<ReturnType<typeof api.admin.reviewImports.errors.list>>
