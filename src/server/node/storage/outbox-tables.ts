/** What was made for the owner's sales, and whom it is brought to. A released step never changes. */
export const OUTBOX_TABLES = `
  CREATE TABLE record (id TEXT PRIMARY KEY, conversation TEXT, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX record_conversation ON record (conversation) WHERE conversation IS NOT NULL;

  CREATE TABLE delivery (
    site TEXT NOT NULL,
    sink TEXT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL REFERENCES record (id),
    event TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'done', 'failed')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    PRIMARY KEY (site, sink, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX delivery_due ON delivery (site, sink, next_at, created_at) WHERE state = 'due';
  CREATE INDEX delivery_leased ON delivery (site, sink, lease_until) WHERE state = 'due';
  CREATE INDEX delivery_newest ON delivery (site, created_at DESC, sink, id);

  CREATE TABLE remote (
    site TEXT NOT NULL,
    sink TEXT NOT NULL,
    key TEXT NOT NULL,
    remote TEXT NOT NULL,
    PRIMARY KEY (site, sink, key)
  ) STRICT, WITHOUT ROWID;
`
