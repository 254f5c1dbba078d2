import { model } from "@medusajs/framework/utils"

const Purse = model.define("purse", {
  id: model.id({ prefix: "purse" }).primaryKey(),
})

export default Purse
