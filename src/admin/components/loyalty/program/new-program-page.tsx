import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import {
  useActiveProgram,
  useCurrencies,
  useProgram,
} from "../../../hooks/loyalty-program"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { firstDefinition } from "./first-definition"
import { ProgramFormPage } from "./program-form"

/** A version that begins as a copy of another, or from scratch. */
export const NewProgramPage = () => {
  const { t } = useTranslation("loyalty")
  const navigate = useNavigate()
  const { start, error, refetch } = useStart()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <SectionHeading
          title={t("program.new_title")}
          description={t("program.new_description")}
        />
        {error && <LoadError error={error} onRetry={refetch} />}
        {!start && !error && <Skeleton className="m-6 h-64" />}
      </Container>
      {start && (
        <ProgramFormPage
          key={start.key}
          head={start.head}
          definition={start.definition}
          onSaved={({ id }) =>
            void navigate(`/loyalty/programs/${id}`, { replace: true })
          }
        />
      )}
    </div>
  )
}

/** The version it was asked to begin as, else the active one, else our own. */
function useStart() {
  const { t } = useTranslation("loyalty")
  const [params] = useSearchParams()
  const from = params.get("from") ?? undefined
  const wanted = useProgram(from)
  const active = useActiveProgram(null)
  const currencies = useCurrencies()
  const error = wanted.error ?? active.error ?? currencies.error
  const refetch = () =>
    [wanted, active, currencies].forEach((query) => void query.refetch())
  const source = from ? wanted.data : active.data
  if (source) {
    const { id, name, definition, sales_channel_id } = source
    const head = { name, sales_channel_id: sales_channel_id ?? undefined }
    return { start: { key: id, head, definition }, error, refetch }
  }
  const isBlank = !from && active.data === null && currencies.data
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const start = isBlank
    ? {
        key: "blank",
        head: { name: t("program.first_name"), sales_channel_id: undefined },
        definition: firstDefinition(currencies.data, zone),
      }
    : undefined
  return { start, error, refetch }
}
