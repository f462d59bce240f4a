import GRDB

/// The first schema.
///
/// - Moments are REAL (see `Date.stored`), identifiers the 16 bytes of a UUID.
/// - ANY is the type of text from outside (see `OutsideText`).
/// - Bytes of mails have tables of their own, so that a change of state does not write the mail again.
/// - Rows of a referral hang on its sequence number: it counts up, so new rows stand side by side, where the
///   random identifier would touch a page a row.
enum Migration1 {
    static func run(_ db: Database) throws {
        for table in [receiving, referral, decision, sending] { try db.execute(sql: table) }
    }

    private static let receiving = """
        CREATE TABLE source (
            name TEXT PRIMARY KEY,
            cursor ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE arrival (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            position ANY NOT NULL,
            position_kind TEXT NOT NULL CHECK (position_kind IN ('mailbox', 'endpoint')),
            received_at REAL NOT NULL,
            kept_at REAL NOT NULL,
            digest BLOB NOT NULL,
            content_kind TEXT NOT NULL CHECK (content_kind IN ('mail', 'oversized mail', 'event')),
            tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
            -- NULL until somebody has dealt with it.
            fate TEXT CHECK (fate IN ('acted', 'noted', 'duplicate', 'held', 'quarantined')),
            fate_detail ANY,
            is_settled INTEGER NOT NULL DEFAULT 0 CHECK (is_settled IN (0, 1)),
            CHECK ((fate IS NULL) = (fate_detail IS NULL)),
            UNIQUE (source, position)
        ) STRICT;
        CREATE INDEX arrival_digest ON arrival (digest);
        CREATE INDEX arrival_fate ON arrival (fate);
        CREATE INDEX arrival_unsettled ON arrival (source) WHERE is_settled = 0;

        CREATE TABLE arrival_content (
            arrival INTEGER PRIMARY KEY REFERENCES arrival (id),
            bytes BLOB NOT NULL,
            -- What the whole message measures when only its header was fetched.
            full_bytes INTEGER
        ) STRICT;
        """

    private static let referral = """
        CREATE TABLE partner (
            key TEXT PRIMARY KEY,
            state TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE referral (
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 0),
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            reference TEXT NOT NULL UNIQUE,
            arrival INTEGER NOT NULL REFERENCES arrival (id),
            version INTEGER NOT NULL CHECK (version >= 1),
            stage TEXT NOT NULL CHECK (stage IN ('collecting', 'offering', 'handed off', 'closed')),
            opened_at REAL NOT NULL,
            state TEXT NOT NULL
        ) STRICT;
        CREATE INDEX referral_opened ON referral (opened_at);
        CREATE INDEX referral_stage ON referral (stage, opened_at);

        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            selector ANY NOT NULL UNIQUE,
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            state TEXT NOT NULL
        ) STRICT;
        CREATE INDEX conversation_referral ON conversation (referral);

        CREATE TABLE conversation_message (
            message_id ANY NOT NULL,
            conversation INTEGER NOT NULL REFERENCES conversation (id),
            PRIMARY KEY (message_id, conversation)
        ) STRICT, WITHOUT ROWID;
        """

    private static let decision = """
        CREATE TABLE event (
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            number INTEGER NOT NULL CHECK (number >= 1),
            at REAL NOT NULL,
            event TEXT NOT NULL,
            ranking TEXT,
            PRIMARY KEY (referral, number)
        ) STRICT;

        CREATE TABLE offer (
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            id BLOB NOT NULL CHECK (length(id) = 16),
            partner TEXT NOT NULL,
            asked_at REAL NOT NULL,
            answer TEXT NOT NULL
                CHECK (answer IN ('awaited', 'accepted', 'declined', 'lapsed', 'bounced', 'withdrawn')),
            answered_at REAL,
            -- 1 while it is work in the partner's hands: awaited, or accepted and without an outcome.
            is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
            CHECK ((answer = 'awaited') = (answered_at IS NULL)),
            PRIMARY KEY (referral, id),
            UNIQUE (referral, partner)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX offer_accepted_once ON offer (referral) WHERE answer = 'accepted';
        CREATE INDEX offer_partner ON offer (partner, asked_at);
        CREATE INDEX offer_open ON offer (partner, answer) WHERE is_open = 1;
        CREATE INDEX offer_acceptance ON offer (answered_at, partner) WHERE answer = 'accepted';

        CREATE TABLE deadline (
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            offer BLOB NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('remind', 'expire', 'ask outcome')),
            time INTEGER NOT NULL,
            at REAL NOT NULL,
            is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
            PRIMARY KEY (referral, offer, kind, time)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX deadline_waiting ON deadline (at) WHERE is_done = 0;

        CREATE TABLE ledger_entry (
            id INTEGER PRIMARY KEY,
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            kind TEXT NOT NULL CHECK (kind IN ('handed off', 'won', 'lost', 'returned')),
            giver TEXT NOT NULL,
            taker TEXT NOT NULL,
            at REAL NOT NULL,
            minor_units INTEGER,
            currency TEXT,
            CHECK ((minor_units IS NULL) = (currency IS NULL)),
            UNIQUE (referral, kind)
        ) STRICT;

        CREATE TABLE disclosure (
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            partner TEXT NOT NULL,
            field TEXT NOT NULL,
            at REAL NOT NULL,
            authority BLOB NOT NULL,
            PRIMARY KEY (referral, partner, field)
        ) STRICT, WITHOUT ROWID;

        -- What happened is not changed afterwards, by whatever program.
        CREATE TRIGGER event_stays BEFORE UPDATE ON event
            BEGIN SELECT RAISE (ABORT, 'events are only added'); END;
        CREATE TRIGGER event_remains BEFORE DELETE ON event
            BEGIN SELECT RAISE (ABORT, 'events are only added'); END;
        CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
            BEGIN SELECT RAISE (ABORT, 'ledger entries are only added'); END;
        CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
            BEGIN SELECT RAISE (ABORT, 'ledger entries are only added'); END;
        CREATE TRIGGER disclosure_stays BEFORE UPDATE ON disclosure
            BEGIN SELECT RAISE (ABORT, 'disclosures are only added'); END;
        CREATE TRIGGER disclosure_remains BEFORE DELETE ON disclosure
            BEGIN SELECT RAISE (ABORT, 'disclosures are only added'); END;
        """

    private static let sending = """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            note BLOB NOT NULL UNIQUE CHECK (length(note) = 16),
            kind TEXT NOT NULL,
            referral BLOB,
            message_id ANY NOT NULL UNIQUE,
            sender TEXT,
            recipient TEXT NOT NULL,
            -- The recipient as addresses are compared.
            recipient_folded TEXT NOT NULL,
            echo TEXT,
            written_at REAL NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'accepted', 'refused', 'in doubt')),
            -- Queued: not before; else: since when it is so.
            state_at REAL NOT NULL,
            tries INTEGER NOT NULL CHECK (tries >= 0),
            code INTEGER,
            -- The server's words, or the reason for the doubt.
            answer ANY
        ) STRICT;
        CREATE INDEX outbox_state ON outbox (state);
        CREATE INDEX outbox_due ON outbox (state_at) WHERE state = 'queued';
        CREATE INDEX outbox_waiting ON outbox (recipient_folded) WHERE state IN ('queued', 'sending');
        CREATE INDEX outbox_written ON outbox (recipient_folded, written_at);

        CREATE TABLE outbox_content (
            outbox INTEGER PRIMARY KEY REFERENCES outbox (id),
            bytes BLOB NOT NULL
        ) STRICT;
        """
}
