import { useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Effect, EffectStatus } from "../../../client"
import { useEffects, type Verdict } from "../../hooks/effect"
import { usePages } from "../../hooks/use-pages"
import { Choice } from "../choice"
import { ListSection } from "../list-section"
import { DecisionDrawer } from "./decision-drawer"
import { useEffectColumns } from "./effect-columns"
import { EffectDrawer } from "./effect-drawer"

/** Whatever waits for a person is among the open ones. */
const VIEWS = {
  open: ["planned", "sending", "sent", "unknown"],
  unknown: ["unknown"],
  refused: ["refused"],
  all: undefined,
} satisfies Record<string, EffectStatus[] | undefined>
type View = keyof typeof VIEWS

/** What the shop asks of others, and what became of it. */
export const EffectSection = () => {
  const { t } = useTranslation("operations")
  const [view, setView] = useState<View>("open")
  const { pagination, toFirst, ...page } = usePages()
  const query = useEffects({ status: VIEWS[view], ...page })
  const [opened, setOpened] = useState<string>()
  const [deciding, setDeciding] = useState<{
    effect: Effect
    verdict: Verdict
  }>()

  function decide(effect: Effect, verdict: Verdict) {
    setOpened(undefined)
    setDeciding({ effect, verdict })
  }
  const table = useDataTable({
    data: query.data?.effects ?? [],
    columns: useEffectColumns({
      onOpen: ({ id }) => setOpened(id),
      onDecide: decide,
    }),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    onRowClick: (_, { id }) => setOpened(id),
  })
  return (
    <>
      <ListSection
        title={t("effects.title")}
        description={t("effects.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t(`effects.empty.${view}`),
            description: t("effects.empty.description"),
          },
        }}
        actions={
          <Choice
            label={t("show")}
            value={view}
            options={Object.keys(VIEWS).map((value) => ({
              value: value as View,
              label: t(`effects.views.${value}`),
            }))}
            onChange={(chosen) => {
              setView(chosen)
              toFirst()
            }}
          />
        }
      />
      {opened && (
        <EffectDrawer
          id={opened}
          onClose={() => setOpened(undefined)}
          onDecide={decide}
        />
      )}
      {deciding && (
        <DecisionDrawer {...deciding} onClose={() => setDeciding(undefined)} />
      )}
    </>
  )
}
