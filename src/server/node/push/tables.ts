/** Who is called although their inbox is closed, and the key that push services know this server by. A released step never changes. */
export const PUSH_TABLES = `
  ALTER TABLE meta ADD COLUMN vapid TEXT;

  CREATE TABLE push_device (
    session TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    endpoint TEXT NOT NULL UNIQUE,
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    wanted TEXT NOT NULL,
    language TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE on_call (
    site TEXT NOT NULL,
    agent TEXT NOT NULL REFERENCES agent (id),
    until INTEGER NOT NULL,
    PRIMARY KEY (site, agent)
  ) STRICT, WITHOUT ROWID;
`

/** A device that its push service knows no more is no longer called, and is one that its browser may put back: its agent has not ended it. */
export const PUSH_LOST = 'ALTER TABLE push_device ADD COLUMN lost INTEGER NOT NULL DEFAULT 0'
