export interface Page {
  after: string | null
  limit: number
}

/**
 * The first page on which anything is due: where a query cannot tell what was
 * done, most pages have nothing, and an empty one would end the sweep.
 */
export async function findOnPages<Row extends { id: string }, Item>(
  { after, limit }: Page,
  read: (page: Page) => Promise<Row[]>,
  dueOf: (rows: Row[]) => Promise<Item[]>
): Promise<Item[]> {
  for (;;) {
    const rows = await read({ after, limit })
    const due = await dueOf(rows)
    if (due.length || rows.length < limit) {
      return due
    }
    after = rows[rows.length - 1].id
  }
}
