import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "path"
import { MESSAGING_MODULE } from "../.."
import Message from "../../models/message"
import MessageAnnouncement from "../../models/message-announcement"
import MessageAttempt from "../../models/message-attempt"
import MessageConsent from "../../models/message-consent"
import MessageContent from "../../models/message-content"
import MessageEvent from "../../models/message-event"
import MessagePreference from "../../models/message-preference"
import MessageProfile from "../../models/message-profile"
import MessageSuppression from "../../models/message-suppression"
import type MessagingModuleService from "../../service"
import type { NewMessage } from "../../types"

interface Suite {
  service: MessagingModuleService
  /** One statement, on a connection beside the service's. */
  sql: <Row>(text: string) => Promise<Row[]>
  /** As the application's own. */
  knex: () => Knex
}

/** The module alone, on a database of its own. */
export function withMessaging(suite: (options: Suite) => void) {
  moduleIntegrationTestRunner<MessagingModuleService>({
    moduleName: MESSAGING_MODULE,
    moduleModels: [
      Message,
      MessageAnnouncement,
      MessageAttempt,
      MessageConsent,
      MessageContent,
      MessageEvent,
      MessagePreference,
      MessageProfile,
      MessageSuppression,
    ],
    resolve: "./src/modules/messaging",
    pathToMigrations: join(__dirname, "../../migrations"),
    testSuite: ({ service, MikroOrmWrapper, dbConfig }) => {
      let connection: Knex
      beforeEach(() => {
        connection = ModulesSdkUtils.createPgConnection(dbConfig) as Knex
      })
      afterEach(() => connection.destroy())
      suite({
        service,
        sql: (text) => MikroOrmWrapper.forkManager().execute(text),
        knex: () => connection,
      })
    },
  })
}

export const now = new Date("2026-11-21T12:00:00Z")

export function buildMessage(overrides: Partial<NewMessage> = {}): NewMessage {
  return {
    topic: "order-delivered",
    message_class: "service",
    channel: "email",
    cause: "ful_1",
    recipient_key: "cus_1",
    copy: 0,
    customer_id: "cus_1",
    user_id: null,
    to_address: "ada@example.com",
    order_id: "order_1",
    announcement_id: null,
    locale: "en",
    data: {},
    facts: null,
    expires_at: new Date(now.getTime() + 24 * 3_600_000),
    ...overrides,
  }
}
