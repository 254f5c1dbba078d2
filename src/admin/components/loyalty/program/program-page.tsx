import { Container, Skeleton } from "@medusajs/ui"
import { useState } from "react"
import type { AdminLoyaltyProgram } from "../../../../client"
import { useProgram } from "../../../hooks/loyalty-program"
import { LoadError } from "../../load-error"
import { ReplayPart } from "../replay/replay-part"
import { useReplayed } from "../replay/use-replayed"
import { ProgramFormPage } from "./program-form"
import { ProgramHeading } from "./program-heading"
import { ProgramSummary } from "./program-summary"

/** One version: a draft to be written, or what members earned by. */
export const ProgramPage = ({ id }: { id: string }) => {
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
  return <Version key={id} program={program} />
}

const Version = ({ program }: { program: AdminLoyaltyProgram }) => {
  const [isUnsaved, setUnsaved] = useState(false)
  const replayed = useReplayed(program, isUnsaved)
  const { id, name, status, definition } = program
  const sales_channel_id = program.sales_channel_id ?? undefined
  return (
    <div className="flex flex-col gap-y-3">
      <ProgramHeading {...{ program, isUnsaved, replayed }} />
      {/* The live one beside itself would say nothing. */}
      {status !== "active" && <ReplayPart replayed={replayed} />}
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
