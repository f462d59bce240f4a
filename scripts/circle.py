"""A mail house and a circle on it, for the scripts that drive `waggle run` as it is shipped."""

import csv, email, email.utils, json, os, pathlib, smtplib, ssl, subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
BOT = "leads@circle.example"


class House:
    """Dovecot, Postfix and opendkim on loopback, for as long as the script runs."""

    def __init__(self):
        printed = subprocess.run(
            [ROOT / "scripts/mailhouse", "start", "--json", "--while", str(os.getpid())],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        self.card = json.loads(printed)

    def submit(self, sender, recipient, subject, body, headers=()):
        context = ssl.create_default_context(cafile=self.card["ca"])
        with smtplib.SMTP("localhost", self.card["submission"], timeout=30) as server:
            server.starttls(context=context)
            server.login(sender, self.card["password"])
            lines = [
                f"From: <{sender}>",
                f"To: <{recipient}>",
                f"Subject: {subject}",
                f"Date: {email.utils.formatdate()}",
                f"Message-ID: {email.utils.make_msgid(domain=sender.split('@')[1])}",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                *headers,
                "",
                body,
            ]
            server.sendmail(sender, [recipient], "\r\n".join(lines).encode())

    def mails(self, address):
        folder = pathlib.Path(self.card["maildirs"]) / address
        for part in ("new", "cur"):
            for file in sorted((folder / part).glob("*")) if (folder / part).is_dir() else []:
                try:
                    yield email.message_from_bytes(file.read_bytes())
                except FileNotFoundError:
                    pass

    def stop(self):
        subprocess.run([ROOT / "scripts/mailhouse", "stop", "--dir", self.card["dir"]], check=False)


def configure(waggle, house, folder, users=(BOT,), ports=None, relay=None, mailbox="", outgoing="", hands=1):
    """Writes a configuration into the folder, with its secrets, and imports the partners; returns its file.

    users     the mailboxes, m0, m1, ... in the configuration
    ports     where one is read instead of the house's IMAP port, by user
    relay     a port on loopback that takes letters without a login; the house's submission where none is given
    mailbox   more settings of each mailbox, as YAML
    outgoing  more settings of the way out
    hands     how often the sample partners are there, each with hands for everything, so that every lead is offered
    """
    card = house.card
    for secret, words in {"password": card["password"], "key": "0123456789abcdef0123456789abcdef"}.items():
        (folder / secret).write_text(words)
        (folder / secret).chmod(0o600)
    login = f"security: starttls, password: {{file: password}}, ca_file: {card['ca']}"
    boxes = "\n".join(
        f"  - {{name: m{number}, host: localhost, port: {(ports or {}).get(user, card['imap'])}, user: {user}, "
        f"{login}, first_run: everything{', ' if mailbox else ''}{mailbox}}}"
        for number, user in enumerate(users)
    )
    way = f"host: localhost, port: {card['submission']}, user: {BOT}, {login}"
    if relay:
        way = f"host: 127.0.0.1, port: {relay}, security: plain_on_loopback"
    config = folder / "waggle.yaml"
    config.write_text(
        f"exchange: {{name: Test Circle, address: {BOT}, operators: [ops@circle.example]}}\n"
        f"key: {{file: key}}\nmailboxes:\n{boxes}\n"
        f"outgoing: {{{way}{', ' if outgoing else ''}{outgoing}}}\n"
        f"trust: {{authserv_ids: [{card['authserv_id']}]}}\n"
    )
    rows = list(csv.DictReader((ROOT / "config/partners.example.csv").open()))
    with (folder / "partners.csv").open("w", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        for copy in range(hands):
            for row in rows:
                # The first are the example's own, by whom mails come; the others are more hands like theirs.
                key, address = f"{row['key']}-{copy}", f"more{copy}.{row['addresses']}"
                more = {"key": key, "addresses": address, "domains": ""} if copy else {}
                table.writerow({**row, **more, "open": "1000", "per_week": "1000"})
    call = [waggle, "partners", "import", folder / "partners.csv", "--config", config]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    return config
