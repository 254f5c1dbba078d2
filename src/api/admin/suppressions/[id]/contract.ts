import { defineContract, deletedOf } from "../../../../lib/contract"

export default defineContract({
  DELETE: {
    summary: "Write to an address again",
    access: "admin",
    responses: { 200: deletedOf("suppression") },
  },
})
