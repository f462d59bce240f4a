"""The customers' mails of the demo, and the ways in which people pass them on.

Everybody in here is made up. The shapes are those of the mail programs they name.
"""

from dataclasses import dataclass, field
from email.message import EmailMessage, MIMEPart
from email.utils import format_datetime
from datetime import datetime


@dataclass
class Customer:
    """A mail that a customer wrote to the partner he knows."""

    name: str
    address: str
    subject: str
    text: str

    def message(self, to: str, when: datetime) -> EmailMessage:
        message = EmailMessage()
        message["From"] = f"{self.name} <{self.address}>"
        message["To"] = to
        message["Subject"] = self.subject
        message["Date"] = format_datetime(when)
        message["Message-ID"] = f"<{int(when.timestamp())}.{len(self.text)}@{self.address.split('@')[1]}>"
        message.set_content(self.text)
        return message


@dataclass
class Story:
    """One lead: who passes it on, how, and what the partners who are asked will do."""

    title: str
    # The city in which the referrer sits; he passes on what he cannot serve himself.
    referrer_in: str
    note: str = ""
    customer: Customer | None = None
    shape: str = "typed"
    # What the referrer answers when Waggle asks him for what is missing.
    addition: str | None = None
    # What the asked partners answer, one after the other; None keeps silent.
    answers: list[str | None] = field(default_factory=lambda: ["accept"])
    outcome: str = ""

    def write(self, message: EmailMessage, referrer: str, when: datetime) -> None:
        """Fills subject and body as the referrer's mail program would."""
        if self.shape == "typed":
            subject, _, text = self.note.partition("\n\n")
            message["Subject"] = subject
            message.set_content(text)
        elif self.shape == "gmail":
            message["Subject"] = f"Fwd: {self.customer.subject}"
            message.set_content(f"{self.note}\n\n{gmail(self.customer, referrer, when)}")
        elif self.shape == "outlook":
            message["Subject"] = f"FW: {self.customer.subject}"
            message.set_content(f"{self.note}\n\n{outlook(self.customer, referrer, when)}")
        elif self.shape == "attached":
            message["Subject"] = f"Fw: {self.customer.subject}"
            message.set_content(self.note)
            original = MIMEPart()
            original.set_content(self.customer.message(referrer, when))
            message.make_mixed()
            message.attach(original)


def gmail(customer: Customer, referrer: str, when: datetime) -> str:
    return (
        "---------- Forwarded message ---------\n"
        f"From: {customer.name} <{customer.address}>\n"
        f"Date: {when:%a, %-d %b %Y at %H:%M}\n"
        f"Subject: {customer.subject}\n"
        f"To: {referrer}\n\n\n{customer.text}"
    )


def outlook(customer: Customer, referrer: str, when: datetime) -> str:
    return (
        "________________________________\n"
        f"From: {customer.name} <{customer.address}>\n"
        f"Sent: {when:%A, %-d %B %Y %-I:%M %p}\n"
        f"To: {referrer}\n"
        f"Subject: {customer.subject}\n\n{customer.text}"
    )


STORIES = [
    Story(
        title="A forward from Gmail; the first partner takes it",
        referrer_in="Pune",
        note="Old customer of ours, shifting to Vashi. Too far for my people. Pls call before 6 pm.",
        shape="gmail",
        customer=Customer(
            "Meenal Kulkarni",
            "meenal.kulkarni@saffronlogistics.example",
            "Laptops for new office",
            "Dear Sir,\n\nWe are opening our new office at Vashi, Navi Mumbai (Sector 30A, near the station)\n"
            "next month and need 25 nos. laptops, i5 / 16 GB / 512 GB, Dell or HP only. Budget is around\n"
            "13 lakhs including GST. Kindly send your best quote at the earliest.\n\n"
            "Thanks & regards,\nMeenal Kulkarni\nAdmin Head, Saffron Logistics\nM: +91 98200 00137\n",
        ),
        outcome="won 12.4 lakh",
    ),
    Story(
        title="A forward from Outlook; the first partner declines",
        referrer_in="Delhi",
        note="Hi,\n\nThis client is in Mumbai, we have no office there. Please arrange somebody good.\n\nRegards",
        shape="outlook",
        customer=Customer(
            "Rustom Daruwala",
            "rustom@bluekiteexports.example",
            "Network hanging daily",
            "Hello,\n\nOur office network is hanging daily and people are complaining. We want to replace the old\n"
            "switches, 6 nos. 24 port gigabit switches, managed, at our Andheri East office, Mumbai. Someone has\n"
            "to come and configure also, VLAN for 3 floors. Budget approx Rs. 4.5 lakh, can stretch a little.\n\n"
            "Rustom Daruwala\nIT Incharge, Blue Kite Exports\n022-4000 0162 / 98330 00162\n",
        ),
        answers=["decline - both my network engineers are busy till month end", "Yes, we will take this one. accept"],
        outcome="won 4.5 lakh",
    ),
    Story(
        title="The customer's mail as an attachment",
        referrer_in="Delhi",
        note="PFA enquiry from our customer's Bengaluru unit. They are fine with sharing of details.",
        shape="attached",
        customer=Customer(
            "Lakshmi Narasimhan",
            "lakshmi.n@tamarindfoods.example",
            "CCTV for Whitefield plant",
            "Hi team,\n\nGreetings from Tamarind Foods. For our Whitefield, Bengaluru plant we require 32 nos. IP\n"
            "cameras with NVR. Please do the needful and revert with a quotation this week.\n\n"
            "Lakshmi N\nSr. Manager - Facilities\n+91 80 4000 0119\n",
        ),
        outcome="lost: price",
    ),
    Story(
        title="A mail that does not say where; Waggle asks",
        referrer_in="Bengaluru",
        note="lead for AMC\n\nMy friend's CA firm wants yearly maintenance (AMC) for 40 desktops.\n"
        "Contact Harpreet Sethi, 98110 00174. He is ok with sharing his number.\n",
        addition="Sorry, missed that. It is in Pune",
        answers=["OK, will do. accept"],
        outcome="returned: wrong number",
    ),
    Story(
        title="Three words; the first partner keeps silent",
        referrer_in="Bengaluru",
        note="lead\n\n15 laptops Mumbai",
        answers=[None, "accept"],
        outcome="won 9 lakh",
    ),
]
