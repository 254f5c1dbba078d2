const atPresent = (row: string) =>
  `${row}.version = o.version and ${row}.deleted_at is null`

/**
 * Whether an order `o` has a discount by a code now, as SQL. Core counts what
 * carts use and nothing else: what a merchant has put into a draft is used once
 * that is an order.
 */
export const hasDiscount = (code: string) => `(
  exists (
    select from order_item item
    join order_line_item_adjustment discount
      on discount.item_id = item.item_id and ${atPresent("discount")}
    where item.order_id = o.id and ${atPresent("item")}
      and discount.code = ${code})
  or exists (
    select from order_shipping shipping
    join order_shipping_method_adjustment discount
      on discount.shipping_method_id = shipping.shipping_method_id
        and ${atPresent("discount")}
    where shipping.order_id = o.id and ${atPresent("shipping")}
      and discount.code = ${code}))`
