import { asValue } from "@medusajs/framework/awilix"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  clearInstances,
  configLoaderOverride,
  initDb,
  migrateDatabase,
  startApp,
  syncLinks,
} from "@medusajs/test-utils/dist/medusa-test-runner-utils"
import { waitWorkflowExecutions } from "@medusajs/test-utils/dist/medusa-test-runner-utils/wait-workflow-executions"
import axios, { type AxiosError, type AxiosInstance } from "axios"
import { existsSync } from "fs"
import { join, resolve } from "path"
import { clock } from "../../src/lib/clock"
import { completeErrors } from "../../src/lib/server/error-answers"
import { wrapNextHttpServer } from "../../src/lib/server/next-http-server"
import {
  cloneDemoDatabase,
  cloneEmptyDatabase,
  copyDatabase,
  databaseUrl,
  dropDatabase,
  setConnectable,
} from "./databases"

const projectDir = resolve(__dirname, "../..")

interface RunningShopOptions {
  name: string
  is_demo: boolean
  env: Record<string, string>
}

/**
 * The application in this process, on a database of its own that can be put
 * back to how it was.
 *
 * Made of the parts of `medusaIntegrationTestRunner`, which migrates an empty
 * database for each file, loads everything twice and restores through
 * PostgreSQL's log: most of the time that most files took.
 */
export class RunningShop {
  api!: AxiosInstance
  container!: MedusaContainer
  readonly database: { dbName: string; clientUrl: string }
  private stopApplication: (() => Promise<unknown>) | undefined
  private hasTemplate = false
  private isStuck = false
  /** What the clock showed when each copy was made. */
  private readonly offsets = new Map<string, number>()

  constructor(private readonly options: RunningShopOptions) {
    const { name } = options
    this.database = { dbName: name, clientUrl: databaseUrl(name) }
  }

  /** Boots, or comes back to what was there right after that. */
  begin() {
    return this.unlessStuck(() => this.boot())
  }

  private async boot() {
    this.hasTemplate = false
    if (this.stopApplication) {
      await this.replaceBy(this.unused)
      return
    }
    await this.start()
    await this.copyTo(this.unused)
  }

  /** Puts the database back to how the first call of a file found it. */
  restore() {
    return this.unlessStuck(async () => {
      if (this.hasTemplate) {
        await this.replaceBy(this.template)
        return
      }
      await dropDatabase(this.template)
      await this.copyTo(this.template)
      this.hasTemplate = true
    })
  }

  /** Else each test of a group would wait until its own time is over. */
  private async unlessStuck(work: () => Promise<void>) {
    if (this.isStuck) {
      throw new Error("The application did not come back for a test before.")
    }
    this.isStuck = true
    await work()
    this.isStuck = false
  }

  private async start() {
    const { name, is_demo, env } = this.options
    await (is_demo ? cloneDemoDatabase(name) : cloneEmptyDatabase(name))
    await configLoaderOverride(projectDir, this.database)
    if (hasTables(process.env.TEST_PLUGIN)) {
      await migrate()
    }
    answerAsInProduction()
    withoutJobs()
    const started = await startApp({ cwd: projectDir, env })
    this.container = started.container
    this.stopApplication = started.shutdown
    this.api = axios.create({ baseURL: `http://localhost:${started.port}` })
    this.api.interceptors.response.use(undefined, throwPlain)
    await this.waitForWorkflows()
  }

  private get unused() {
    return `${this.options.name}_unused`
  }

  private get template() {
    return `${this.options.name}_template`
  }

  /** Copying wants nobody connected; pools come back by themselves. */
  private async copyTo(copy: string) {
    await setConnectable(this.options.name, false)
    await copyDatabase(this.options.name, copy)
    await setConnectable(this.options.name, true)
    this.offsets.set(copy, clock.offset_seconds)
  }

  private async replaceBy(copy: string) {
    await setConnectable(this.options.name, false)
    await dropDatabase(this.options.name)
    await copyDatabase(copy, this.options.name)
    // In memory it would go on until somebody asks the database.
    clock.setOffsetSeconds(this.offsets.get(copy) ?? 0)
  }

  waitForWorkflows() {
    return waitWorkflowExecutions(this.container)
  }

  async stop() {
    await this.stopApplication?.()
    await clearInstances()
    for (const name of [this.options.name, this.unused, this.template]) {
      await dropDatabase(name)
    }
  }
}

function hasTables(plugin: string | undefined) {
  return !!plugin && existsSync(join(plugin, "src/modules"))
}

/** What a plugin has beside the tables of the shop. */
async function migrate() {
  const { container, MedusaAppLoader } = await import("@medusajs/framework")
  const { getResolvedPlugins, mergePluginModules } =
    await import("@medusajs/framework/utils")
  const configModule = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const { logger } = await import("@medusajs/framework/logger")
  mergePluginModules(
    configModule,
    await getResolvedPlugins(projectDir, configModule),
    projectDir
  )
  const loader = new MedusaAppLoader({
    medusaConfigPath: projectDir,
    cwd: projectDir,
  })
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) })
  await initDb()
  await migrateDatabase(loader)
  await syncLinks(loader, projectDir, container, logger)
  await clearInstances()
}

/**
 * Jest hands a failure from its worker to the parent as JSON, which an error
 * of axios breaks with its sockets: the worker would die instead, again and
 * again.
 */
function throwPlain(error: AxiosError): never {
  delete error.request
  delete error.config
  if (error.response) {
    const { status, data, headers } = error.response
    error.response = { status, data, headers } as typeof error.response
    error.message = `${error.message}: ${JSON.stringify(data)}`
  }
  throw error
}

/**
 * A job would come into whatever test is running when a minute is over. A spec
 * that is about what a job does calls that itself; see also `server-mode.ts`.
 */
function withoutJobs() {
  WorkflowScheduler.prototype.scheduleWorkflow = async () => undefined
}

/** The runner knows nothing of `instrumentation.ts`, which shapes errors. */
function answerAsInProduction() {
  wrapNextHttpServer({
    wrap: (application) => (req, res) => {
      completeErrors(res)
      application(req, res)
    },
    prepare: () => undefined,
  })
}
