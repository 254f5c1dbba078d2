import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyProgram } from "../../../../client"
import { Moment } from "../../moment"
import type { Replayed } from "../replay/use-replayed"
import { ChannelName } from "./channel-name"
import { ProgramBadge } from "./program-badge"
import { useActivation } from "./use-activation"
import { useDraftRemoval } from "./use-draft-removal"

interface ProgramHeadingProps {
  program: AdminLoyaltyProgram
  /** What is typed must be saved before anybody earns by it. */
  isUnsaved: boolean
  replayed: Replayed
}

/** Which version it is, and what can be done with it. */
export const ProgramHeading = ({
  program,
  isUnsaved,
  replayed,
}: ProgramHeadingProps) => {
  const { t } = useTranslation("loyalty")
  const { id, name, version, status, sales_channel_id } = program
  const { activate, isPending } = useActivation(program, replayed)
  const removal = useDraftRemoval(program)
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h1">
            {t("program.heading", { name, version })}
          </Heading>
          <ProgramBadge status={status} />
        </div>
        <Text as="div" size="small" className="text-ui-fg-subtle">
          <ChannelName id={sales_channel_id} />
          {program.activated_at && (
            <>
              {" · "}
              {t("programs.columns.activated_at")}{" "}
              <Moment at={program.activated_at} />
            </>
          )}
          {program.retired_at && (
            <>
              {" · "}
              {t("programs.columns.retired_at")}{" "}
              <Moment at={program.retired_at} />
            </>
          )}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {status === "draft" && (
          <Button
            size="small"
            variant="transparent"
            isLoading={removal.isPending}
            onClick={() => void removal.remove()}
          >
            {t("program.remove.action")}
          </Button>
        )}
        <Button size="small" variant="secondary" asChild>
          <Link to={`/loyalty/programs/create?from=${id}`}>
            {t("program.new_version")}
          </Link>
        </Button>
        {status === "draft" && (
          <Button
            size="small"
            disabled={isUnsaved}
            isLoading={isPending}
            title={isUnsaved ? t("program.save_first") : undefined}
            onClick={() => void activate()}
          >
            {t("program.activate.action")}
          </Button>
        )}
      </div>
    </Container>
  )
}
