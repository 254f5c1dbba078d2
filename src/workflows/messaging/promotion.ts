import type { MedusaContainer } from "@medusajs/framework/types"
import {
  MedusaError,
  Modules,
  PromotionStatus,
} from "@medusajs/framework/utils"
import { formatMoney, soundLocale } from "./mailed-order/formats"
import type { Canceled } from "./topic"

/** A promotion that a code opens at this moment. */
export interface RunningPromotion {
  code: string
  /** As a word that changes when the promotion does. */
  value: string | null
  valueIn(locale: string): string | null
  ends_at: Date | null
}

const ENDED = { canceled_because: "promotion-ended" }

/** Reads a promotion, or says that there is nothing to announce. */
export async function readPromotion(
  container: MedusaContainer,
  { promotion_id }: { promotion_id: string },
  now: Date
): Promise<RunningPromotion | Canceled> {
  const [promotion] = await container
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { id: promotion_id },
      { relations: ["application_method", "campaign"], take: 1 }
    )
  if (!promotion?.code || promotion.status !== PromotionStatus.ACTIVE) {
    return ENDED
  }
  const { campaign, application_method: method } = promotion
  const ends_at = campaign?.ends_at ? new Date(campaign.ends_at) : null
  const starts_at = campaign?.starts_at ? new Date(campaign.starts_at) : null
  if ((ends_at && ends_at <= now) || (starts_at && starts_at > now)) {
    return ENDED
  }
  const value = method?.value ?? null
  return {
    code: promotion.code,
    value: value === null ? null : `${method?.type} ${value}`,
    valueIn: (locale) => (value === null ? null : format(value, locale)),
    ends_at,
  }

  function format(amount: number, locale: string) {
    if (method?.type === "percentage") {
      return percentIn(locale).format(amount / 100)
    }
    return method?.currency_code
      ? formatMoney(amount, method.currency_code, locale)
      : null
  }
}

/** @throws {MedusaError} `message_promotion_not_running` */
export async function assertRunning(
  container: MedusaContainer,
  promotion_id: string,
  at: Date
): Promise<RunningPromotion> {
  const promotion = await readPromotion(container, { promotion_id }, at)
  if ("canceled_because" in promotion) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Promotion ${promotion_id} cannot be announced: at ${at.toISOString()} it is not active, has no code, has not begun or has ended`,
      "message_promotion_not_running"
    )
  }
  return promotion
}

function percentIn(locale: string) {
  return new Intl.NumberFormat(soundLocale(locale), {
    style: "percent",
    maximumFractionDigits: 2,
  })
}
