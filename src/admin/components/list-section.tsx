import { Container, DataTable, Heading, Text } from "@medusajs/ui"
import type { DataTableEmptyStateProps, UseDataTableReturn } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { LoadError } from "./load-error"

interface ListSectionProps<Row> {
  title: string
  description: string
  query: { data: unknown; error: Error | null; refetch: () => unknown }
  table: UseDataTableReturn<Row>
  empty: DataTableEmptyStateProps
  /** Buttons and filters, at the right of the heading. */
  actions?: ReactNode
}

/** A section of a page with one list in it, in each of its states. */
export function ListSection<Row>({
  title,
  description,
  query,
  table,
  empty,
  actions,
}: ListSectionProps<Row>) {
  const { data, error, refetch } = query
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading title={title} description={description}>
        {actions}
      </SectionHeading>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!(error && !data) && (
        <DataTable instance={table}>
          <DataTable.Table emptyState={empty} />
          {table.enablePagination && table.getPageCount() > 1 && <Pages />}
        </DataTable>
      )}
    </Container>
  )
}

/** With the words that the admin has for its own lists. */
const Pages = () => {
  const { t } = useTranslation()
  return (
    <DataTable.Pagination
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

interface SectionHeadingProps {
  title: string
  description: string
  children?: ReactNode
}

export const SectionHeading = ({
  title,
  description,
  children,
}: SectionHeadingProps) => (
  <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
    <div>
      <Heading level="h2">{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {description}
      </Text>
    </div>
    {children && (
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    )}
  </div>
)
