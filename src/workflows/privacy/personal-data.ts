import "./written-mails"
import { CORE_PART, definePersonalData } from "../../lib/personal-data"
import { eraseCoreRows, mergeCoreRows } from "./core-tables"
import { exportCoreRows } from "./export-core-rows"

/** Customers, carts, orders, payments, shipments and what core notes of them. */
definePersonalData({
  feature: CORE_PART,
  erase: (person, { container }) => eraseCoreRows(container, person),
  merge: (pair, { container }) => mergeCoreRows(container, pair),
  export: ({ customer_id }, { container }) =>
    exportCoreRows(container, customer_id),
})
