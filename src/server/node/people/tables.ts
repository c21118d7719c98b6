/**
 * How sessions came to better-auth. Those that were there before end with this step, for their cookies were not signed; the links and the
 * people stay. A released step never changes.
 */
export const PEOPLE_TABLES = `
  ALTER TABLE meta ADD COLUMN secret TEXT;
  ALTER TABLE agent ADD COLUMN invited_at INTEGER;
  ALTER TABLE agent ADD COLUMN ended_at INTEGER;
  ALTER TABLE sign_in_link ADD COLUMN purpose TEXT NOT NULL DEFAULT 'sign-in';

  DROP TABLE session;
  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    agent TEXT NOT NULL REFERENCES agent (id),
    expires_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    address TEXT,
    device TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_agent ON session (agent);
  CREATE TABLE password (
    id TEXT PRIMARY KEY,
    agent TEXT NOT NULL REFERENCES agent (id),
    account TEXT NOT NULL,
    provider TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (agent, provider)
  ) STRICT, WITHOUT ROWID;
  CREATE VIEW auth_user AS
    SELECT id, name, lower(email) AS email, 1 AS email_verified, created_at, created_at AS updated_at
    FROM agent WHERE ended_at IS NULL;
`
