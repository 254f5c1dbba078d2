import type { DataTableColumnDef } from "@medusajs/ui"
import { useEffect, type ReactNode } from "react"
import { useSearchParams } from "react-router-dom"
import { useLeftImport } from "../../hooks/file-import"
import type { FileImport, ImportKind } from "../../lib/import-kind"
import type { Figure } from "./import-counts"
import { ImportCurrent } from "./import-current"
import { ImportHistory } from "./import-history"

interface ImportPageProps<Import extends FileImport> {
  kind: ImportKind<Import>
  /** The form that begins one; whoever began it sees how it goes. */
  form: (onChecked: (checked: Import) => void) => ReactNode
  describe: (current: Import) => string
  figuresOf?: (current: Import) => Figure[]
  columns: {
    first?: DataTableColumnDef<Import>[]
    last?: DataTableColumnDef<Import>[]
  }
}

/** A file is checked, then imported; which one is open is in the address. */
export function ImportPage<Import extends FileImport>({
  form,
  columns,
  ...shown
}: ImportPageProps<Import>) {
  const [place, setPlace] = useSearchParams()
  const id = place.get("id")
  const open = (opened: Import) => setPlace({ id: opened.id })
  const left = useLeftImport(shown.kind)
  useEffect(() => {
    if (!id && left) {
      setPlace({ id: left.id }, { replace: true })
    }
  }, [id, left?.id])
  return (
    <div className="flex flex-col gap-y-3">
      {form(open)}
      {id && <ImportCurrent key={id} id={id} onImport={open} {...shown} />}
      <ImportHistory kind={shown.kind} columns={columns} onOpen={open} />
    </div>
  )
}
