import { Button, Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { readAllFindings, useImportFindings } from "../../hooks/file-import"
import { useErrorToast } from "../../hooks/use-error-toast"
import type { FileImport, ImportKind } from "../../lib/import-kind"
import { saveFile } from "../../lib/save-file"
import { LoadError } from "../load-error"

/** Rows that cannot be imported, where they are and why. */
export function ImportFindings<Import extends FileImport>({
  kind,
  current,
}: {
  kind: ImportKind<Import>
  current: Import
}) {
  const { t } = useTranslation(kind.words)
  const { data, error, refetch, ...pages } = useImportFindings(kind, current)
  const findings = data?.pages.flatMap(({ errors }) => errors) ?? []
  return (
    <>
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h3">{t("findings.title")}</Heading>
        <Download kind={kind} id={current.id} />
      </div>
      {error && <LoadError error={error} onRetry={refetch} />}
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("findings.row")}</Table.HeaderCell>
              <Table.HeaderCell>{t("findings.column")}</Table.HeaderCell>
              <Table.HeaderCell>{t("findings.problem")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {findings.map(({ row, path, message }) => (
              <Table.Row key={`${row} ${path}`}>
                <Table.Cell>{row}</Table.Cell>
                <Table.Cell>{path || t("findings.whole_row")}</Table.Cell>
                <Table.Cell>{message}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {pages.hasNextPage && (
        <div className="px-6 py-4">
          <Button
            size="small"
            variant="secondary"
            isLoading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t("findings.more")}
          </Button>
        </div>
      )}
    </>
  )
}

/** As a cell of a CSV file. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function Download<Import extends FileImport>({
  kind,
  id,
}: {
  kind: ImportKind<Import>
  id: string
}) {
  const { t } = useTranslation(kind.words)
  const tellError = useErrorToast()
  async function download() {
    try {
      const lines = (await readAllFindings(kind, id)).map(
        ({ row, path, message }) =>
          `${row},${quoted(path)},${quoted(message)}\r\n`
      )
      const file = ["row,column,problem\r\n", ...lines].join("")
      saveFile(t("findings.file_name"), file)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <Button size="small" variant="secondary" onClick={() => void download()}>
      {t("findings.download")}
    </Button>
  )
}
