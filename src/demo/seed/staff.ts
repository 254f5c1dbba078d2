import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { admin } from "../people"
import { findOrCreateLogin, tieLogin } from "./accounts"
import { queryOf, type SeedContext } from "./context"

export async function seedStaff(context: SeedContext) {
  const { email, password, first_name, last_name } = admin
  context.notes.add({ admin: { email, password } })
  const { data: users } = await queryOf(context).graph({
    entity: "user",
    fields: ["id"],
    filters: { email },
  })
  const login = await findOrCreateLogin(context, admin, "user")
  if (users[0]) {
    if (!login.actor_id) {
      await tieLogin(context, login.id, "user", users[0].id)
    }
    return
  }
  await createUserAccountWorkflow(context.container).run({
    input: {
      authIdentityId: login.id,
      userData: { email, first_name, last_name },
    },
  })
}
