import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  generateEntityId,
} from "@medusajs/framework/utils"
import { cleanStatement } from "../../modules/review/domain/clean-statement"
import { assertQuestionsEnabled } from "../../modules/review/domain/review-settings"
import { cleanLine } from "../../modules/review/domain/screening"
import type { AskQuestionInput } from "./ask-question"
import { readSettings } from "./read-settings"
import { screenSaid } from "./screen-said"

/** All that is known of a question before it is written. */
export async function prepareQuestion(
  container: MedusaContainer,
  { by, product_id, sales_channel_id, locale, ...said }: AskQuestionInput
) {
  const settings = await readSettings(container, sales_channel_id)
  assertQuestionsEnabled(settings)
  await assertSold(container, product_id)
  const text = cleanStatement(said.text)
  const display_name =
    (said.display_name && cleanLine(said.display_name)) || null
  const screening = await screenSaid(container, {
    ...{ table: "review_question", beside: { product_id } },
    ...{ text, display_name, locale, by, settings },
  })
  return {
    id: generateEntityId(undefined, "revq"),
    ...{ product_id, sales_channel_id, locale, text, display_name, screening },
  }
}

async function assertSold(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id"],
      filters: { id, status: "published" },
    })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product ${id}`
    )
  }
}
