import GRDB
import WaggleReferral
import WaggleStore

/// Who is asked whether a mail is his, and who has shown that mail to him is.
///
/// - The code itself is nowhere: it is made from the row and the exchange's key when it is written or checked.
enum Migration4 {
    static func run(_ db: Database, _ seal: Seal) throws {
        try db.execute(
            sql: """
                CREATE TABLE confirmation (
                    selector TEXT PRIMARY KEY,
                    arrival INTEGER NOT NULL UNIQUE REFERENCES arrival (id),
                    partner TEXT NOT NULL,
                    address TEXT NOT NULL,
                    -- The address as addresses are compared.
                    address_folded TEXT NOT NULL,
                    asked_at REAL NOT NULL,
                    is_own_server INTEGER NOT NULL CHECK (is_own_server IN (0, 1)),
                    wrong_codes INTEGER NOT NULL DEFAULT 0,
                    answer TEXT CHECK (answer IN ('confirmed', 'denied', 'spent')),
                    answered_at REAL,
                    CHECK ((answer IS NULL) = (answered_at IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX confirmation_address ON confirmation (address_folded, asked_at);

                CREATE TABLE enrolment (
                    address_folded TEXT PRIMARY KEY,
                    partner TEXT NOT NULL,
                    at REAL NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE deadline_4 (
                    referral INTEGER NOT NULL REFERENCES referral (sequence),
                    -- Empty for a deadline of the lead itself.
                    offer BLOB NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('remind', 'expire', 'ask outcome', 'forget', 'consented')),
                    time INTEGER NOT NULL,
                    at REAL NOT NULL,
                    is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
                    PRIMARY KEY (referral, offer, kind, time)
                ) STRICT, WITHOUT ROWID;
                INSERT INTO deadline_4 SELECT * FROM deadline;
                DROP TABLE deadline;
                ALTER TABLE deadline_4 RENAME TO deadline;
                CREATE INDEX deadline_waiting ON deadline (at) WHERE is_done = 0;

                -- What partners' own customers are known by: keyed hashes, and nothing else of them.
                CREATE TABLE known_customer (
                    mark BLOB NOT NULL CHECK (length(mark) = 16),
                    partner TEXT NOT NULL,
                    PRIMARY KEY (mark, partner)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX known_customer_partner ON known_customer (partner);

                -- What leads' customers are known by, likewise: two leads of one customer are found by it.
                CREATE TABLE lead_sign (
                    mark BLOB NOT NULL CHECK (length(mark) = 16),
                    referral INTEGER NOT NULL REFERENCES referral (sequence),
                    PRIMARY KEY (mark, referral)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX lead_sign_referral ON lead_sign (referral);
                """
        )
        for row in try db.rows("SELECT \(KeptReferral.columns) FROM referral WHERE forgotten_at IS NULL") {
            let kept = try KeptReferral(row: row, seal)
            guard kept.referral.part == nil else { continue }
            try kept.referral.lead.writeSigns(of: Int64(kept.origin.sequence), db, seal)
        }
    }
}
