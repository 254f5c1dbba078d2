import { Container, Skeleton } from "@medusajs/ui"
import { useState } from "react"
import { useProgram } from "../../../hooks/loyalty-program"
import { LoadError } from "../../load-error"
import { ReplayPart } from "../replay/replay-part"
import { ProgramFormPage } from "./program-form"
import { ProgramHeading } from "./program-heading"
import { ProgramSummary } from "./program-summary"

/** One version: a draft to be written, or what members earned by. */
export const ProgramPage = ({ id }: { id: string }) => {
  const [isUnsaved, setUnsaved] = useState(false)
  const { data: program, error, refetch } = useProgram(id)
  if (!program) {
    return (
      <Container className="p-0">
        {error ? (
          <LoadError error={error} onRetry={refetch} />
        ) : (
          <Skeleton className="m-6 h-64" />
        )}
      </Container>
    )
  }
  const { name, status, definition } = program
  const sales_channel_id = program.sales_channel_id ?? undefined
  return (
    <div className="flex flex-col gap-y-3">
      <ProgramHeading program={program} isUnsaved={isUnsaved} />
      <ReplayPart programId={id} isUnsaved={isUnsaved} />
      {status === "draft" ? (
        <ProgramFormPage
          id={id}
          head={{ name, sales_channel_id }}
          definition={definition}
          onSaved={() => setUnsaved(false)}
          onUnsaved={setUnsaved}
        />
      ) : (
        <ProgramSummary definition={definition} />
      )}
    </div>
  )
}
