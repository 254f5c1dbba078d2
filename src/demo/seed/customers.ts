import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createCustomerGroupsWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import { customers, groups, type Person } from "../people"
import { findOrCreateLogin, tieLogin } from "./accounts"
import { queryOf, type SeedContext } from "./context"
import { backdate, daysBefore } from "./past"

export async function seedCustomers(context: SeedContext) {
  const known = await findCustomers(context)
  for (const person of customers) {
    await seedAccount(context, person, known.get(person.email)?.id)
  }
  await seedAddresses(context)
  await seedGroups(context)
  const made = await findCustomers(context)
  context.notes.add({
    customers: customers.map((person) => ({
      id: made.get(person.email)?.id as string,
      email: person.email,
      password: person.password,
      first_name: person.first_name,
      last_name: person.last_name,
      country_code: person.address.country_code,
      currency_code: person.currency_code,
      order_ids: [],
    })),
  })
}

/** The five with an account, by email. */
export async function findCustomers(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "customer",
    fields: ["id", "email", "addresses.id", "groups.name"],
    filters: { email: customers.map(({ email }) => email), has_account: true },
  })
  return new Map(data.map((customer) => [customer.email as string, customer]))
}

async function seedAccount(
  context: SeedContext,
  person: Person,
  customerId?: string
) {
  const login = await findOrCreateLogin(context, person, "customer")
  if (customerId) {
    if (!login.actor_id) {
      await tieLogin(context, login.id, "customer", customerId)
    }
    return
  }
  const { email, first_name, last_name, address } = person
  const { result } = await createCustomerAccountWorkflow(context.container).run(
    {
      input: {
        authIdentityId: login.id,
        customerData: { email, first_name, last_name, phone: address.phone },
      },
    }
  )
  await backdate(context, daysBefore(context.now, person.joined_days_ago), [
    { table: "customer", where: "id = ?", bindings: [result.id] },
  ])
}

async function seedAddresses(context: SeedContext) {
  const known = await findCustomers(context)
  const addresses = customers.flatMap((person) => {
    const customer = known.get(person.email)
    return customer && !customer.addresses?.length
      ? [
          {
            ...addressOf(person),
            customer_id: customer.id,
            address_name: "Home",
            is_default_shipping: true,
            is_default_billing: true,
          },
        ]
      : []
  })
  if (addresses.length) {
    await createCustomerAddressesWorkflow(context.container).run({
      input: { addresses },
    })
  }
}

/** An address with the name of who lives there, as orders carry it. */
export function addressOf(
  person: Pick<Person, "first_name" | "last_name" | "address">
) {
  const { first_name, last_name, address } = person
  return { first_name, last_name, ...address }
}

async function seedGroups(context: SeedContext) {
  const { container } = context
  const known = await container.resolve(Modules.CUSTOMER).listCustomerGroups({})
  const missing = groups.filter(
    ({ name }) => !known.some((group) => group.name === name)
  )
  if (missing.length) {
    const { result } = await createCustomerGroupsWorkflow(container).run({
      input: {
        customersData: missing.map(({ name, note }) => ({
          name,
          metadata: { note },
        })),
      },
    })
    known.push(...result)
  }
  const members = await findCustomers(context)
  for (const group of known) {
    const add = (customers as readonly Person[])
      .filter(({ groups }) => groups.some((name) => name === group.name))
      .map(({ email }) => members.get(email))
      .filter(
        (member) => !member?.groups?.some((other) => other?.name === group.name)
      )
      .map((member) => member?.id as string)
    if (add.length) {
      await linkCustomersToCustomerGroupWorkflow(container).run({
        input: { id: group.id, add },
      })
    }
  }
}
