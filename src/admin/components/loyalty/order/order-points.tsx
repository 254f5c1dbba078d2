import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useOrderPoints } from "../../../hooks/loyalty-order"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { EarnedLines, type OrderItem } from "./earned-lines"
import { OrderEntries } from "./order-entries"
import { OrderFigures } from "./order-figures"

interface OrderPointsProps {
  orderId: string
  items: OrderItem[]
}

/** What an order has earned, was paid with and gave back. */
export const OrderPoints = ({ orderId, items }: OrderPointsProps) => {
  const { t } = useTranslation("loyalty")
  const { data: points, error, refetch, isLoading } = useOrderPoints(orderId)
  const hasPoints =
    points && (points.lines.length > 0 || points.points_spent > 0)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("order.title")}
        description={t("order.description")}
      >
        {points?.customer_id && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/customers/${points.customer_id}`}>
              {t("order.member")}
            </Link>
          </Button>
        )}
      </SectionHeading>
      {isLoading && <Skeleton className="m-6 h-24" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {points && !hasPoints && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t(points.placed_at ? "order.earned_nothing" : "order.none")}
        </Text>
      )}
      {points && hasPoints && (
        <>
          <OrderFigures points={points} />
          <EarnedLines points={points} items={items} />
          <OrderEntries entries={points.entries} />
        </>
      )}
    </Container>
  )
}
