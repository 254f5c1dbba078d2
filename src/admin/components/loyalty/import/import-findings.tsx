import { Button, Heading, Table, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"
import {
  readAllFindings,
  useImportFindings,
} from "../../../hooks/loyalty-import"
import { saveFile } from "../../../lib/save-file"
import { LoadError } from "../../load-error"

/** Rows that cannot be read, where they are and why. */
export const ImportFindings = ({ current }: { current: LoyaltyImport }) => {
  const { t } = useTranslation("loyaltyImport")
  const { data, error, refetch, ...pages } = useImportFindings(current)
  const findings = data?.pages.flatMap(({ errors }) => errors) ?? []
  return (
    <>
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h3">{t("findings.title")}</Heading>
        <Download id={current.id} />
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

const Download = ({ id }: { id: string }) => {
  const { t } = useTranslation("loyaltyImport")
  async function download() {
    try {
      const lines = (await readAllFindings(id)).map(
        ({ row, path, message }) => `${row},"${path}","${message}"\r\n`
      )
      const file = ["row,column,problem\r\n", ...lines].join("")
      saveFile(t("findings.file_name"), file)
    } catch (error) {
      toast.error((error as Error).message)
    }
  }
  return (
    <Button size="small" variant="secondary" onClick={() => void download()}>
      {t("findings.download")}
    </Button>
  )
}
