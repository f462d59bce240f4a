"""Plays the demo: a mail house, the bot, its partners, and a handful of leads from forward to outcome.

Started by scripts/demo, which has built Waggle before. Everything that is said goes by real mail; what is printed
is read from the mailboxes.
"""

import argparse
import csv
import email
import email.policy
import json
import os
import re
import secrets
import shutil
import signal
import smtplib
import ssl
import subprocess
import sys
import tempfile
import textwrap
import time
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from pathlib import Path

from letters import STORIES, Story

ROOT = Path(__file__).resolve().parent.parent.parent
BOT = "leads@exchange.example"
OPERATOR = "operator@exchange.example"
REFERENCE = re.compile(r"\bL-[0-9A-Z]{4,6}\b")
# Seconds within which the bot must say something. It needs milliseconds; the first start may need more.
PATIENCE = 30
# The demo's answering window in hours: 30 seconds, so that silence can be watched.
WINDOW = 30 / 3600


class Stop(Exception):
    """The demo cannot go on; the text is the sentence that says why."""


class Partner:
    def __init__(self, row: dict[str, str]):
        self.key = row["key"]
        self.firm = row["firm"]
        self.contact = row.get("contact") or row["firm"]
        self.address = re.split(r"[;,|\s]+", row["addresses"].strip())[0]
        self.place = row["place"]

    def __str__(self) -> str:
        return f"{self.contact}, {self.firm} ({self.place})"


class House:
    """The mail house, and what its mailboxes hold."""

    def __init__(self) -> None:
        started = subprocess.run(
            [ROOT / "scripts/mailhouse", "start", "--json", "--while", str(os.getpid())],
            capture_output=True,
            text=True,
            check=False,
        )
        if started.returncode != 0:
            raise Stop(f"The mail house did not start. {started.stderr.strip()}")
        self.card = json.loads(started.stdout)
        self.seen: set[str] = set()

    def submit(self, message: EmailMessage, sender: str) -> None:
        trust = ssl.create_default_context(cafile=self.card["ca"])
        with smtplib.SMTP("localhost", self.card["submission"], timeout=PATIENCE) as server:
            server.starttls(context=trust)
            server.login(sender, self.card["password"])
            server.send_message(message, from_addr=sender, to_addrs=[parseaddr(message["To"])[1]])

    def arrived(self) -> list[tuple[str, EmailMessage]]:
        """What came into any mailbox since the last call, oldest first, with the mailbox's address."""
        found = []
        for box in Path(self.card["maildirs"]).iterdir():
            for folder in ("new", "cur"):
                for file in (box / folder).glob("*"):
                    name = f"{box.name}/{file.name.split(':')[0]}"
                    try:
                        if name not in self.seen:
                            found.append((file.stat().st_mtime_ns, box.name, file.read_bytes()))
                            self.seen.add(name)
                    except FileNotFoundError:
                        # Dovecot moved it meanwhile; the next look finds it.
                        continue
        return [(box, email.message_from_bytes(raw, policy=email.policy.default)) for _, box, raw in sorted(found)]

    def stop(self) -> None:
        subprocess.run([ROOT / "scripts/mailhouse", "stop", "--dir", self.card["dir"]], check=False)


class Bot:
    """`waggle run`, and the other commands on the same configuration."""

    def __init__(self, program: Path, house: House, folder: Path, partners: Path):
        self.program = program
        self.configuration = folder / "waggle.yaml"
        self.log = folder / "waggle.log"
        self.process: subprocess.Popen[bytes] | None = None
        card = house.card
        (folder / "password").write_text(card["password"])
        (folder / "key").write_text(secrets.token_hex(32))
        for name in ("password", "key"):
            (folder / name).chmod(0o600)
        (folder / "policy.yaml").write_text(
            f'version: "demo-1"\nwindow:\n  asap_hours: {WINDOW:.6f}\n  normal_hours: {WINDOW:.6f}\n'
        )
        self.configuration.write_text(
            textwrap.dedent(
                f"""\
                exchange:
                  name: Demo exchange
                  address: {BOT}
                  operators: [{OPERATOR}]
                key: {{file: key}}
                store: waggle.sqlite
                policy: policy.yaml
                mailboxes:
                  - name: inbox
                    host: localhost
                    port: {card["imap"]}
                    security: starttls
                    user: {BOT}
                    password: {{file: password}}
                    ca_file: {card["ca"]}
                    first_run: everything
                outgoing:
                  host: localhost
                  port: {card["submission"]}
                  security: starttls
                  user: {BOT}
                  password: {{file: password}}
                  ca_file: {card["ca"]}
                trust:
                  authserv_ids: [{card["authserv_id"]}]
                """
            )
        )
        self.run("partners", "import", str(partners))

    def run(self, *command: str) -> str:
        done = subprocess.run(
            [self.program, *command, "--config", self.configuration], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise Stop(f"`waggle {' '.join(command)}` failed: {(done.stderr or done.stdout).strip()}")
        return done.stdout.rstrip()

    def start(self) -> None:
        with self.log.open("wb") as log:
            # In a session of its own: Ctrl-C is for the demo, which then stops the bot in good order.
            self.process = subprocess.Popen(
                [self.program, "run", "--config", self.configuration],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def check_alive(self) -> None:
        if self.process and self.process.poll() is not None:
            words = self.log.read_text(errors="replace").strip().splitlines()[-10:]
            raise Stop("The bot has ended by itself. Its last words:\n" + "\n".join(words))

    def stop(self) -> None:
        if not self.process or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Stop("The bot did not stop within 15 seconds of being asked to.") from None


class Stage:
    """Watches every mailbox, prints what is said, and lets partners write."""

    def __init__(self, house: House, bot: Bot, partners: list[Partner]):
        self.house = house
        self.bot = bot
        self.partners = partners
        self.pending: list[tuple[str, EmailMessage]] = []
        self.told: set[str] = set()

    def name(self, address: str) -> str:
        address = re.sub(r"\+[^@]*@", "@", address.lower())
        if address == BOT:
            return "Waggle"
        if address == OPERATOR:
            return "the operator"
        return next((str(partner) for partner in self.partners if partner.address == address), address)

    def look(self) -> None:
        for box, message in self.house.arrived():
            # The bot sends itself a copy of what it writes, to learn what became of a broken connection.
            if box == BOT and self.name(parseaddr(str(message["From"]))[1]) == "Waggle":
                continue
            self.show(message)
            if box == OPERATOR and "nobody could take" in all_of(message):
                raise Stop("Nobody could take this lead; in the demo somebody always can.")
            if box != BOT:
                self.pending.append((box, message))

    def show(self, message: EmailMessage) -> None:
        sender, recipient = (parseaddr(str(message[field] or ""))[1] for field in ("From", "To"))
        print(f"\n{datetime.now():%H:%M:%S}  {self.name(sender)}  →  {self.name(recipient)}")
        print(f"          {message['Subject']}")
        words = text_of(message)
        for line in opening(words):
            print(f"          | {line}")
        if why := reasons(words):
            print("          why this partner:")
            for line in why:
                print(f"          * {line}")
        attached = [part.get_content_type() for part in message.iter_attachments()]
        if attached:
            print(f"          attached: {', '.join(attached)}")
        sys.stdout.flush()

    def wait(self, what: str, fits, seconds: float = PATIENCE) -> tuple[Partner, EmailMessage]:
        """The next mail from the bot to a partner that fits; others are left for later."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.look()
            for item in self.pending:
                box, message = item
                partner = next((partner for partner in self.partners if partner.address == box), None)
                if partner and fits(partner, message):
                    self.pending.remove(item)
                    return partner, message
            self.bot.check_alive()
            time.sleep(0.1)
        raise Stop(f"After {seconds:.0f} seconds there is still no {what}.")

    def send(self, partner: Partner, message: EmailMessage, to: str) -> None:
        message["From"] = f"{partner.contact} <{partner.address}>"
        message["To"] = to
        message["Date"] = format_datetime(datetime.now().astimezone())
        message["Message-ID"] = make_msgid(domain=partner.address.split("@")[1])
        self.house.submit(message, partner.address)

    def reply(self, partner: Partner, to: EmailMessage, words: str) -> None:
        answer = EmailMessage()
        answer["Subject"] = re.sub(r"^(Re: )?", "Re: ", str(to["Subject"]), count=1)
        answer["In-Reply-To"] = to["Message-ID"]
        answer["References"] = f"{to['References'] or ''} {to['Message-ID']}".strip()
        quoted = "\n".join(f"> {line}".rstrip() for line in text_of(to).splitlines())
        day = datetime.now().astimezone()
        answer.set_content(f"{words}\n\nOn {day:%a, %-d %b %Y at %H:%M}, {to['From']} wrote:\n\n{quoted}\n")
        self.send(partner, answer, str(to["Reply-To"] or to["From"]))

    def play(self, story: Story) -> None:
        print(f"\n\n=== {story.title}")
        referrer = next((partner for partner in self.partners if story.referrer_in in partner.place), self.partners[0])
        forward = EmailMessage()
        story.write(forward, referrer.address, datetime.now(timezone.utc).astimezone() - timedelta(hours=2))
        self.send(referrer, forward, BOT)

        def is_new(partner: Partner, message: EmailMessage) -> bool:
            return partner is referrer and bool(set(REFERENCE.findall(all_of(message))) - self.told)

        _, receipt = self.wait("receipt", is_new)
        reference = REFERENCE.search(all_of(receipt)).group(0)
        self.told.add(reference)
        if story.addition:
            self.reply(referrer, receipt, story.addition)

        def concerns(partner: Partner, message: EmailMessage, words: str) -> bool:
            return partner is not referrer and bool(re.search(words, all_of(message)))

        offered = rf"looking for help(.|\n)*Lead {reference}:"
        handed = rf"Lead {reference} is yours"
        asked: list[Partner] = []
        for answer in story.answers:
            # The last one asked may have let his whole window pass.
            partner, offer = self.wait(
                "offer",
                lambda partner, message: partner not in asked and concerns(partner, message, offered),
                WINDOW * 3600 + PATIENCE,
            )
            asked.append(partner)
            if answer is None:
                print(f"\n{datetime.now():%H:%M:%S}  {partner} keeps silent; {WINDOW * 3600:.0f} s are given.")
            else:
                self.reply(partner, offer, answer)
        partner, handoff = self.wait("handoff", lambda partner, message: concerns(partner, message, handed))
        if story.outcome:
            self.reply(partner, handoff, story.outcome)
            self.wait("word to the referrer about the outcome", lambda p, m: p is referrer and is_outcome(m, reference))
        print(f"\n--- waggle leads why {reference}\n{self.bot.run('leads', 'why', reference)}")


def is_outcome(message: EmailMessage, reference: str) -> bool:
    words = all_of(message)
    return reference in words and bool(re.search(r"\b(won|did not win|gave your lead)\b", words, re.IGNORECASE))


def text_of(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    return part.get_content() if part else ""


def all_of(message: EmailMessage) -> str:
    return f"{message['Subject']}\n{text_of(message)}"


def opening(words: str, lines: int = 9) -> list[str]:
    """The first lines that say something, without greeting and without what is quoted."""
    said = re.split(r"\n(?:On .* wrote:|>|Why you:)", words)[0]
    found = [line.strip() for line in said.splitlines() if line.strip() and not line.startswith("Hello")]
    cut = [textwrap.shorten(line, 100, placeholder=" …") for line in found[:lines]]
    return cut + (["…"] if len(found) > lines else [])


def reasons(words: str) -> list[str]:
    """What an offer says under "Why you:"."""
    found = re.search(r"^Why you:\n((?:- .*\n)+)", words, re.MULTILINE)
    return [line[2:] for line in found.group(1).splitlines()] if found else []


def program() -> Path:
    for kind in ("release", "debug"):
        path = ROOT / ".build" / kind / "waggle"
        if path.exists():
            return path
    raise Stop("Waggle is not built. scripts/demo builds it.")


def partner_list(folder: Path) -> tuple[Path, list[Partner]]:
    """The example partners, always at work: the demo must not wait for Monday morning in Mumbai."""
    with (ROOT / "config/partners.example.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    for row in rows:
        row.update(hours="00:00-24:00", days="Mon-Sun", holidays="", absences="")
    path = folder / "partners.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return path, [Partner(row) for row in rows]


def invite(house: House, partners: list[Partner]) -> None:
    card = house.card
    print(
        f"""

=== The exchange stays open. Join in with any mail program; what happens is printed here. Ctrl-C ends it.

    incoming   IMAP on localhost, port {card["imaps"]} (SSL/TLS) or {card["imap"]} (STARTTLS)
    outgoing   SMTP on localhost, port {card["smtps"]} (SSL/TLS) or {card["submission"]} (STARTTLS), with login
    user       the address of any partner below
    password   {card["password"]}
    certificate authority to trust   {card["ca"]}

    Write a lead to {BOT}, or answer an offer. The partners:"""
    )
    for partner in partners:
        print(f"    {partner.address:<40} {partner}")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/demo", description="Waggle at work, on a mail house of its own.")
    parser.add_argument("--keep", action="store_true", help="leave everything running and say how to join in")
    parser.add_argument("--waggle", type=Path, help="the program that plays, instead of the one that is built here")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("demo: stopped."))
    folder = Path(tempfile.mkdtemp(prefix="waggle-demo."))
    house = bot = None
    try:
        waggle = options.waggle or program()
        partners_file, partners = partner_list(folder)
        house = House()
        bot = Bot(waggle, house, folder, partners_file)
        print(f"=== {len(partners)} partners")
        for partner in partners:
            print(f"    {partner.address:<40} {partner}")
        bot.start()
        stage = Stage(house, bot, partners)
        for story in STORIES:
            stage.play(story)
        print(f"\n\n=== All leads\n{bot.run('leads', 'list')}")
        if options.keep:
            invite(house, partners)
            while True:
                stage.look()
                bot.check_alive()
                time.sleep(0.2)
    except KeyboardInterrupt:
        print()
    except Stop as reason:
        sys.exit(f"demo: {reason}")
    finally:
        try:
            if bot:
                bot.stop()
        except Stop as reason:
            sys.exit(f"demo: {reason}")
        finally:
            if house:
                house.stop()
            shutil.rmtree(folder, ignore_errors=True)
    print("\n=== The bot and the mail house are stopped; nothing is left of the demo.")


if __name__ == "__main__":
    main()
