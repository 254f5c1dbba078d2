import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { knexOf } from "../../lib/knex"
import {
  isAttachedTo,
  needsAttaching,
  uploadNotFound,
  type AttachableUpload,
  type Owner,
  type Target,
} from "./domain/attachment"
import { expiryOf, uploadStatus } from "./domain/upload-status"
import Upload from "./models/upload"

export type UploadRow = InferTypeOf<typeof Upload>

/** The rows of files and their states; the bytes lie elsewhere. */
export default class UploadModuleService extends MedusaService({ Upload }) {
  /** All its bytes are where they belong. */
  @InjectManager()
  async finishReceiving(
    id: string,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return this.finishReceiving_(id, now, context)
  }

  @InjectTransactionManager()
  protected async finishReceiving_(
    id: string,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const upload = await lockUpload(id, context)
    if (!upload) {
      throw uploadNotFound(id)
    }
    uploadStatus.assert(upload.status, "received", id)
    const changes = {
      id,
      status: "received" as const,
      expires_at: expiryOf(now),
    }
    return this.updateUploads(changes, context)
  }

  /** @returns the ids that were not attached to the target before */
  @InjectManager()
  async attach(
    ids: string[],
    owner: Owner,
    target: Target,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return this.attach_(ids, owner, target, context)
  }

  @InjectTransactionManager()
  protected async attach_(
    ids: string[],
    owner: Owner,
    target: Target,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const attached: string[] = []
    // In one order, so that two of them cannot wait for each other.
    for (const id of [...new Set(ids)].sort()) {
      const upload = await lockUpload(id, context)
      if (needsAttaching(id, upload, owner, target)) {
        attached.push(id)
      }
    }
    await this.updateUploads(
      attached.map((id) => ({
        id,
        status: "attached" as const,
        attached_to_type: target.type,
        attached_to_id: target.id,
        expires_at: null,
      })),
      context
    )
    return attached
  }

  /** Takes `attach` back, where it still holds. */
  @InjectManager()
  async release(
    ids: string[],
    target: Target,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return this.release_(ids, target, now, context)
  }

  @InjectTransactionManager()
  protected async release_(
    ids: string[],
    target: Target,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    for (const id of [...ids].sort()) {
      const upload = await lockUpload(id, context)
      if (upload && isAttachedTo(upload, target)) {
        await this.updateUploads(
          {
            ...{ id, status: "received" },
            ...{ attached_to_type: null, attached_to_id: null },
            expires_at: expiryOf(now),
          },
          context
        )
      }
    }
  }

  /** Marks files to be removed; those that are marked already stay so. */
  @InjectManager()
  async discard(
    ids: string[],
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return this.discard_(ids, now, context)
  }

  @InjectTransactionManager()
  protected async discard_(
    ids: string[],
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    for (const id of [...ids].sort()) {
      const upload = await lockUpload(id, context)
      if (upload && uploadStatus.can(upload.status, "discarded")) {
        await this.updateUploads(
          { id, status: "discarded", expires_at: now },
          context
        )
      }
    }
  }

  /** Marks every file of somebody, whatever it is attached to. */
  @InjectManager()
  async discardOwned(
    owner: { types: string[]; ids: string[] },
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    return knexOf(context)("upload")
      .whereIn("owner_type", owner.types)
      .whereIn("owner_id", owner.ids)
      .whereNot({ status: "discarded" })
      .update({ status: "discarded", expires_at: now })
  }

  /** Makes the files of some customers another's. */
  @InjectManager()
  async reassign(
    fromIds: string[],
    intoId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    return knexOf(context)("upload")
      .where({ owner_type: "customer" })
      .whereIn("owner_id", fromIds)
      .update({ owner_id: intoId })
  }

  /** Marks the oldest of those that nobody attached in time. */
  @InjectManager()
  async discardExpired(
    limit: number,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const knex = knexOf(context)
    const expired = knex("upload")
      .select("id")
      .whereIn("status", ["receiving", "received"])
      .where("expires_at", "<=", now)
      .orderBy("expires_at")
      .limit(limit)
      .forUpdate()
      .skipLocked()
    await knex("upload").whereIn("id", expired).update({ status: "discarded" })
  }
}

function lockUpload(
  id: string,
  context: Context<SqlEntityManager>
): Promise<AttachableUpload | undefined> {
  return knexOf(context)("upload").where({ id }).forUpdate().first()
}
