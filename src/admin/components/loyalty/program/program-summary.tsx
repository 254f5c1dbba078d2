import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../list-section"
import { meetingFactors } from "./factors"
import { valueAt, type Json } from "./place"
import type { Rule } from "./rule-card"
import { useSummaryWords } from "./summary-words"
import { useSummary } from "./use-summary"

/** What members get, in words. */
export const ProgramSummary = ({ definition }: { definition: Json }) => {
  const { t } = useTranslation("loyalty")
  const rules = (valueAt(definition, "earning.rules") ?? []) as Rule[]
  const parts = useSummary(definition)
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("summary.title")}
        description={t("summary.description")}
      />
      <Part title={t("summary.earning")}>
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
        <FactorsLine rules={rules} />
      </Part>
      {parts.map(({ name, lines }) => (
        <Part key={name} title={t(`summary.${name}`)}>
          {lines.map((line) => (
            <Line key={line}>{line}</Line>
          ))}
        </Part>
      ))}
    </Container>
  )
}

interface PartProps {
  title: string
  children: React.ReactNode
}

const Part = ({ title, children }: PartProps) => (
  <section className="px-6 py-4">
    <Text size="small" weight="plus">
      {title}
    </Text>
    <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">{children}</ul>
  </section>
)

const Line = ({ children }: { children: React.ReactNode }) => (
  <li className="txt-small text-ui-fg-subtle break-words">{children}</li>
)

const RuleLine = ({ rule }: { rule: Rule }) => {
  const words = useSummaryWords()
  const conditions = (rule.conditions ?? []).map(words.condition)
  return (
    <Line>
      <span className="text-ui-fg-base">{rule.name}:</span>{" "}
      {[words.effect(rule.effect), ...conditions].join(", ")}
    </Line>
  )
}

/** A merchant might take them to multiply each other. */
const FactorsLine = ({ rules }: { rules: Rule[] }) => {
  const { t, number } = useSummaryWords()
  const met = meetingFactors(rules)
  return met ? (
    <Line>
      {t("summary.factors", {
        one: number(met.one),
        other: number(met.other),
        both: number(met.both),
      })}
    </Line>
  ) : null
}
