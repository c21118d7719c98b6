import { PEOPLE_TABLES } from '../people/tables.ts'
import { PUSH_LOST, PUSH_TABLES } from '../push/tables.ts'
import type { Database } from './database.ts'
import { FILTER_COLUMNS, FILTER_INDEX, fileAll } from './filed.ts'
import { FILE_TABLE } from './files.ts'
import { INSIGHT_TABLES, keepAllInsight } from './insight.ts'
import { keepLeft } from './left.ts'
import { NOTE_TABLE } from './notes.ts'
import { OUTBOX_TABLES } from './outbox-tables.ts'
import { REPLY_TABLE } from './replies.ts'
import { keepAllSaid } from './said.ts'

/** How the tables came to be, step by step; SQLite's `user_version` says how many were taken. A step that was released never changes. */
export const MIGRATIONS: readonly (string | ((database: Database) => void))[] = [
  `
  CREATE TABLE meta (epoch TEXT NOT NULL, url TEXT) STRICT;

  CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    status TEXT NOT NULL,
    agent TEXT,
    last_at INTEGER NOT NULL,
    head INTEGER NOT NULL,
    row TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conversation_unassigned ON conversation (site, last_at DESC, id) WHERE status IN ('waiting', 'missed');
  CREATE INDEX conversation_mine ON conversation (site, agent, last_at DESC, id) WHERE status = 'assigned';
  CREATE INDEX conversation_closed ON conversation (site, last_at DESC, id) WHERE status = 'closed';
  CREATE INDEX conversation_waiting ON conversation (id) WHERE status = 'waiting';

  CREATE TABLE entry (
    conversation TEXT NOT NULL REFERENCES conversation (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (conversation, seq),
    UNIQUE (conversation, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE playbook (
    site TEXT NOT NULL,
    version TEXT NOT NULL,
    playbook TEXT NOT NULL,
    PRIMARY KEY (site, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE published (
    site TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    FOREIGN KEY (site, version) REFERENCES playbook (site, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE agent (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    role TEXT NOT NULL CHECK (role IN ('admin', 'agent')),
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sign_in_link (
    hash TEXT PRIMARY KEY,
    agent TEXT NOT NULL REFERENCES agent (id),
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE session (
    hash TEXT PRIMARY KEY,
    agent TEXT NOT NULL REFERENCES agent (id),
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE conversation ADD COLUMN visitor TEXT GENERATED ALWAYS AS (row ->> 'visitor') VIRTUAL;
  CREATE INDEX conversation_visitor ON conversation (site, visitor);
  `,
  OUTBOX_TABLES,
  FILE_TABLE,
  `
  ALTER TABLE conversation ADD COLUMN lead_at INTEGER GENERATED ALWAYS AS (row ->> 'leadAt') VIRTUAL;
  CREATE INDEX conversation_unfinished ON conversation (site, lead_at) WHERE lead_at IS NOT NULL;
  `,
  `
  CREATE TABLE shelf (
    site TEXT NOT NULL,
    playbook TEXT NOT NULL,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    draft TEXT,
    draft_at INTEGER,
    draft_by TEXT,
    PRIMARY KEY (site, playbook)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE publication (
    site TEXT NOT NULL,
    playbook TEXT NOT NULL,
    number INTEGER NOT NULL,
    version TEXT NOT NULL,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    by TEXT,
    PRIMARY KEY (site, playbook, number),
    FOREIGN KEY (site, playbook) REFERENCES shelf (site, playbook),
    FOREIGN KEY (site, version) REFERENCES playbook (site, version)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO shelf (site, playbook, position)
    SELECT site, playbook ->> 'id', 0 FROM published JOIN playbook USING (site, version) WHERE playbook ->> 'id' IS NOT NULL;
  INSERT INTO publication (site, playbook, number, version, at, source)
    SELECT site, playbook ->> 'id', 1, version, 0, 'configuration' FROM published JOIN playbook USING (site, version)
    WHERE playbook ->> 'id' IS NOT NULL;
  DROP TABLE published;

  CREATE TABLE installation (
    site TEXT NOT NULL,
    origin TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (site, origin)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE seen (
    conversation TEXT NOT NULL REFERENCES conversation (id),
    agent TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (conversation, agent)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE detail (
    conversation TEXT NOT NULL REFERENCES conversation (id),
    field TEXT NOT NULL,
    version INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (conversation, field)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE said (id INTEGER PRIMARY KEY, conversation TEXT NOT NULL REFERENCES conversation (id), text TEXT NOT NULL) STRICT;
  CREATE INDEX said_conversation ON said (conversation);
  CREATE VIRTUAL TABLE said_index USING fts5 (text, content='said', content_rowid='id', tokenize='trigram case_sensitive 1');
  INSERT INTO said_index (said_index, rank) VALUES ('secure-delete', 1);
  `,
  keepAllSaid,
  NOTE_TABLE,
  PEOPLE_TABLES,
  `
  CREATE TABLE rules (site TEXT PRIMARY KEY, version INTEGER NOT NULL, rules TEXT NOT NULL) STRICT, WITHOUT ROWID;
  ALTER TABLE conversation ADD COLUMN closed_at INTEGER GENERATED ALWAYS AS (ifnull(row ->> 'closedAt', last_at)) VIRTUAL;
  CREATE INDEX conversation_closed_at ON conversation (site, closed_at) WHERE status = 'closed';
  `,
  INSIGHT_TABLES,
  keepAllInsight,
  `
  ALTER TABLE conversation ADD COLUMN unanswered_at INTEGER GENERATED ALWAYS AS (row ->> 'unansweredAt') VIRTUAL;
  CREATE INDEX conversation_unanswered ON conversation (site, unanswered_at) WHERE unanswered_at IS NOT NULL;
  `,
  'ALTER TABLE agent ADD COLUMN capacity INTEGER',
  REPLY_TABLE,
  FILTER_INDEX,
  fileAll,
  PUSH_TABLES,
  'ALTER TABLE agent ADD COLUMN language TEXT',
  FILTER_COLUMNS,
  keepLeft,
  PUSH_LOST,
]
