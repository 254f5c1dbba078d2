import type {
  LoyaltyImport,
  ReviewImport,
  ReviewImportError,
} from "../../client"

/** What every import of a file is, whatever is in the file. */
export type FileImport = Pick<
  ReviewImport,
  keyof ReviewImport & keyof LoyaltyImport
>

const OPEN: FileImport["status"][] = ["waiting", "running"]

export const isOpen = ({ status }: FileImport) => OPEN.includes(status)

/** So long a file is there to be imported after it was checked. */
const FILE_KEPT_MS = 24 * 60 * 60 * 1000

const isToBeImported = (
  { is_dry_run, status, imported_count, created_at }: FileImport,
  now: Date
) =>
  is_dry_run &&
  status === "finished" &&
  imported_count > 0 &&
  now.getTime() - new Date(created_at).getTime() < FILE_KEPT_MS

/**
 * What somebody who comes back wants to see: what is still going on, else a
 * check that nothing was made of yet.
 *
 * @param imports the newest first
 */
export function toGoOnWith<Import extends FileImport>(
  imports: Import[],
  now: Date
) {
  return (
    imports.find(isOpen) ??
    imports.slice(0, 1).find((newest) => isToBeImported(newest, now))
  )
}

interface Wanted {
  upload_id: string
  is_dry_run: boolean
}

/** The client's routes of one kind of import. */
interface ImportRoutes<Import, Name extends string, Terms> {
  files: {
    create: (form: FormData) => Promise<{ upload: { id: string } }>
  }
  create: (body: Wanted & Terms) => Promise<Record<Name, Import>>
  list: (page: {
    limit: number
    offset: number
  }) => Promise<Record<`${Name}s`, Import[]> & { count: number }>
  retrieve: (id: string) => Promise<Record<Name, Import>>
  cancel: (id: string) => Promise<Record<Name, Import>>
  errors: {
    list: (
      id: string,
      page: { limit: number; after?: string }
    ) => Promise<{ errors: ReviewImportError[]; next: string | null }>
  }
}

interface ImportDefinition<Import, Name extends string, Terms> {
  /** As its routes name one. */
  name: Name
  /** The namespace of its words. */
  words: string
  routes: ImportRoutes<Import, Name, Terms>
  /** How a file was read when it was checked, so that it is read so again. */
  termsOf: (checked: Import) => Terms
}

/** @typeParam Terms what is said about a file beside the file itself */
export const defineImports = <
  Import extends FileImport,
  Name extends string,
  Terms extends object = object,
>({
  name,
  words,
  routes,
  termsOf,
}: ImportDefinition<Import, Name, Terms>) => ({
  name,
  words,
  listErrors: routes.errors.list,

  async list(page: { limit: number; offset: number }) {
    const answer = await routes.list(page)
    return { imports: answer[`${name}s` as const], count: answer.count }
  },

  retrieve: async (id: string) => (await routes.retrieve(id))[name],

  /** Sends a file and has it checked. */
  async check(file: File, terms: Terms) {
    const form = new FormData()
    form.set("file", file)
    const { upload } = await routes.files.create(form)
    const wanted = { upload_id: upload.id, is_dry_run: true }
    return (await routes.create({ ...wanted, ...terms }))[name]
  },

  /** Imports what was checked, read the same way. */
  async importChecked(checked: Import) {
    const wanted = { upload_id: checked.upload_id, is_dry_run: false }
    return (await routes.create({ ...wanted, ...termsOf(checked) }))[name]
  },

  cancel: async (id: string) => (await routes.cancel(id))[name],
})

/** What a feature imports; where its terms do not matter, `never`. */
export type ImportKind<
  Import extends FileImport,
  Terms extends object = never,
> = ReturnType<typeof defineImports<Import, string, Terms>>
