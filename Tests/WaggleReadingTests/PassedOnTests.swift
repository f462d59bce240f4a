import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// Whole mails as partners send them, from many countries and trades, read without knowing who wrote them.
@Suite("Mails that partners pass on")
struct PassedOnTests {
    @Test(
        "whose, what, where, how much, by when",
        arguments: PassedOnMail.all + PassedOnMail.sloppy + PassedOnMail.counted + PassedOnMail.lists
            + PassedOnMail.fresh
    )
    func read(_ mail: PassedOnMail) {
        let message = MailMessage(decoding: Data(mail.bytes.utf8))
        let reading = ReadingFixture.reader.read(message, in: ReadingContext())
        let found = mail.expected.keys.sorted().map { "\($0) \(PassedOnMail.value($0, of: reading))" }
        let expected = mail.expected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        #expect(found == expected, "\(mail.because)")
    }
}

struct PassedOnMail: Sendable, CustomTestStringConvertible {
    var from: String
    var date: String
    var subject: String
    var text: String
    var expected: [String: String]
    var because: String

    var testDescription: String { because }

    var bytes: String {
        "From: \(from)\nTo: leads@exchange.example\nSubject: \(subject)\nDate: \(date)\nMIME-Version: 1.0\n"
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\(text)\n"
    }

    /// As ``MailRow/value(_:of:)``; needs without brands and numbers in the order of the alphabet.
    static func value(_ key: String, of reading: Reading) -> String {
        let parts: [[String]]
        switch key {
        case "needs":
            parts = reading.leads.map { lead in
                lead.needs.map { "\($0.value.competence.rawValue) \(NeedRow.text($0.value.quantity))" }
            }
            return parts.map { $0.sorted().joined(separator: ", ") }.joined(separator: " | ")
        case "phones":
            parts = reading.leads.map { $0.customer.phones.map(\.value) }
            return parts.map { $0.sorted().joined(separator: " ") }.joined(separator: " | ")
        default: return MailRow.value(key, of: reading)
        }
    }

    static let all: [PassedOnMail] = [
        PassedOnMail(
            from: "Ravi Menon <ravi@cochinbytes.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0530",
            subject: "lead for kozhikode",
            text: """
                Hi team,
                A hospital in Kozhikode (Malabar Lifeline Hospital, Mavoor Road) is looking for a queue of things: 22 all-in-one PCs, 6 laser printers, and a 10 KVA online UPS with half an hour backup. Budget around 18L all in.
                Contact: Biju Thomas, purchase manager, 94470 11827, biju@malabarlifeline.example
                They want to see quotes before 20th. We are in Kochi and already loaded with a tender.
                Ravi
                """,
            expected: [
                "kind": "lead", "name": "Biju Thomas", "company": "Malabar Lifeline Hospital",
                "phones": "+919447011827", "city": "Kozhikode",
                "needs": "hardware.desktops 22, hardware.printers 6, power.ups 1", "budget": "INR 1800000..1800000",
                "day": "2026-10-20", "urgency": "soon",
            ],
            because: "three goods and a power time"
        ),
        PassedOnMail(
            from: "Ravi Menon <ravi@cochinbytes.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0530",
            subject: "Fwd: Tally multi user",
            text: """
                Pls somebody at Surat. Party knows.

                ---------- Forwarded message ---------
                From: Jignesh Patel <accounts@shreeumiyatextiles.example>
                Date: Sun, Oct 11, 2026 at 6:02 PM
                Subject: Tally multi user
                To: Ravi Menon <ravi@cochinbytes.example>

                Dear Ravi bhai,
                Amare Ring Road Surat office ma Tally single user che, want to go to multi user (Gold) and also payroll for 140 workers. Also 2 days training for our 4 accountants. Rate batao. Before Diwali setup thai jay to saru.
                Jignesh Patel
                Shree Umiya Textiles
                98250 33417
                """,
            expected: [
                "kind": "lead", "name": "Jignesh Patel", "company": "Shree Umiya Textiles", "phones": "+919825033417",
                "city": "Surat", "needs": "services.training 4, software.accounting 140", "budget": "-",
                "day": "2026-11-08",
            ],
            because: "Gujarati words around English ones"
        ),
        PassedOnMail(
            from: "Tessa Moody <tessa@fenlandtech.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0000",
            subject: "one for somebody near Exeter",
            text: """
                Morning all

                Dartmoor Outdoor Ltd, a climbing wall + cafe outside Okehampton. Need a till system (2 tills, card machines they've got), guest wifi across the wall hall and the cafe, and their six cameras looked at - two are dead. Robin Teague runs it, 01837 496 012 or robin@dartmooroutdoor.example. Budget's tight, I'd say three grand at most. They open the new hall on 12 December.

                He's fine with a call any time except Sundays.

                Tessa
                Fenland Tech, Ely
                """,
            expected: [
                "kind": "lead", "name": "Robin Teague", "company": "Dartmoor Outdoor Ltd", "city": "Okehampton",
                "needs": "hardware.pos 2, networking.wifi -, surveillance.cctv 6", "budget": "GBP ..3000",
                "day": "2026-12-12",
            ],
            because: "a farm town and a bound behind the sum"
        ),
        PassedOnMail(
            from: "Dan Okafor <dan@threeriversit.example>",
            date: "Mon, 05 Oct 2026 10:15:00 -0500",
            subject: "Referral: law office, Columbus",
            text: """
                Got one outside our footprint. Hartley Burke Family Law in Columbus OH 43215, about a dozen people. They want to ditch their on-prem Exchange for Microsoft 365, get MFA and endpoint protection on all 14 machines, and have somebody run monthly patching. Budget is roughly $1,800/mo. Lease on the current server is up at the end of the year.

                Talk to Gwen Hartley - gwen@hartleyburke.example, (614) 555-0139. Please don't mention our name to their landlord.
                Dan
                """,
            expected: [
                "kind": "lead", "name": "Gwen Hartley", "company": "Hartley Burke Family Law", "phones": "+16145550139",
                "city": "Columbus", "needs": "cloud.microsoft365 12, security.endpoint 14, services.managed 12",
                "budget": "USD 1800..1800/month", "day": "2026-12-31",
            ],
            because: "seats, a monthly sum and a lease"
        ),
        PassedOnMail(
            from: "Uwe Brandt <u.brandt@weserbergland-it.example>",
            date: "Tue, 22 Sep 2026 10:15:00 +0100",
            subject: "WG: Serverraum",
            text: """
                Moin,

                zu weit weg für uns. Frau Keller ist einverstanden, dass sich ein Kollege meldet.

                Gruß
                Uwe Brandt

                Von: Susanne Keller <s.keller@kellermetallbau.example>
                Gesendet: Montag, 21. September 2026 08:12
                An: Uwe Brandt <u.brandt@weserbergland-it.example>
                Betreff: Serverraum

                Hallo Herr Brandt,

                wir brauchen in unserem Werk in Chemnitz zwei neue Server (Hyper-V), eine USV 3 kVA sowie eine Datensicherung nach 3-2-1. Außerdem müssten 18 Windows-Server-CALs lizenziert werden. Budget liegt bei 1,5 Mio... Scherz, bei etwa 24.000 €. Bis KW 46 sollte alles laufen, da kommt der Wirtschaftsprüfer.

                Mit freundlichen Grüßen
                Susanne Keller
                Keller Metallbau GmbH
                Hauptsitz: Lindenstr. 4, 09111 Chemnitz
                Tel.: 0371 555 01-20 | Fax: 0371 555 01-99
                Geschäftsführer: Hans Keller | Amtsgericht Chemnitz HRB 12345
                """,
            expected: [
                "kind": "lead", "name": "Susanne Keller", "company": "Keller Metallbau GmbH", "phones": "+493715550120",
                "city": "Chemnitz", "needs": "data.backup 1, hardware.servers 2, power.ups 1, software.licensing 18",
                "day": "2026-11-13",
            ],
            because: "a joke about money"
        ),
        PassedOnMail(
            from: "Nadia Benali <nadia@garonne-numerique.example>",
            date: "Mon, 09 Nov 2026 10:15:00 +0100",
            subject: "Demande client - Bayonne",
            text: """
                Bonjour,

                Un client à Bayonne (64100), la Pharmacie du Port, cherche 4 caisses avec douchettes, 1 onduleur et un contrat de maintenance annuel. Budget 9 à 11 000 € HT. Ouverture après travaux le 15 janvier.
                Contact : Mme Maïté Etcheverry, 05 59 00 12 34, maite@pharmacieduport.example. Elle préfère être appelée l'après-midi.

                Nadia Benali
                Garonne Numérique - Toulouse
                05 61 00 98 76
                """,
            expected: [
                "kind": "lead", "company": "Pharmacie du Port", "phones": "+33559001234", "city": "Bayonne",
                "needs": "hardware.pos 4, power.ups 1, services.amc 1", "budget": "EUR 9000..11000",
                "day": "2027-01-15",
            ],
            because: "thousands said once"
        ),
        PassedOnMail(
            from: "Iker Goñi <iker@navarrasistemas.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0100",
            subject: "RV: Presupuesto cableado y wifi",
            text: """
                Buenas, os paso esto que queda fuera de nuestra zona. El cliente está avisado.

                De: Lucía Ferrer <lferrer@hotelcalablanca.example>
                Enviado: lunes, 19 de octubre de 2026 12:41
                Para: Iker Goñi <iker@navarrasistemas.example>
                Asunto: Presupuesto cableado y wifi

                Hola Iker:

                Necesitamos renovar el cableado estructurado (unas 60 tomas de red) y poner 25 puntos de acceso wifi en el hotel de Palma de Mallorca antes de Semana Santa. El presupuesto aprobado es de 30.000 euros más IVA. También nos vendría bien una centralita para recepción.

                Un saludo
                Lucía Ferrer
                Directora - Hotel Cala Blanca
                Tel. 971 00 45 67
                """,
            expected: [
                "kind": "lead", "name": "Lucía Ferrer", "company": "Hotel Cala Blanca", "phones": "+34971004567",
                "city": "Palma", "needs": "networking.cabling 60, networking.wifi 25, voice.telephony 1",
                "budget": "EUR ..30000", "day": "2027-03-28",
            ],
            because: "a feast of Spain"
        ),
        PassedOnMail(
            from: "Paulo Nogueira <paulo@redemineira.example>",
            date: "Mon, 16 Nov 2026 10:15:00 -0300",
            subject: "Indicação - Uberlândia",
            text: """
                Pessoal, boa tarde.

                Cliente meu abriu filial em Uberlândia/MG e não consigo atender lá. Escola Pequeno Saber. Precisam de 30 notebooks para o laboratório, 2 lousas digitais e um link dedicado. Verba de R$ 140 a 150 mil, entrega até o começo das aulas, 1º de fevereiro.

                Falar com Renata Coelho, (34) 99123-4567, renata@pequenosaber.example.

                Abraço
                Paulo
                """,
            expected: [
                "kind": "lead", "name": "Renata Coelho", "company": "Escola Pequeno Saber", "phones": "+5534991234567",
                "city": "Uberlândia", "needs": "av.conferencing 2, hardware.laptops 30, networking.internet 1",
                "budget": "BRL 140000..150000", "day": "2027-02-01",
            ],
            because: "a verba and a term of school"
        ),
        PassedOnMail(
            from: "Игорь Лапин <lapin@oka-it.example>",
            date: "Wed, 14 Oct 2026 10:15:00 +0300",
            subject: "Fwd: Нужна помощь с серверной",
            text: """
                Коллеги, передаю. Клиент в Калуге, нам далеко.

                -------- Пересылаемое сообщение --------
                13.10.2026, 18:02, "Ольга Симонова" <simonova@kaluga-upak.example>:

                Игорь, добрый день!
                Нам нужно заменить коммутаторы на складе (6 штук, PoE), поставить 14 точек доступа и источник бесперебойного питания. Бюджет до 900 тыс. рублей с НДС. Сделать надо до конца ноября, потом инвентаризация.
                Ольга Симонова, завскладом
                ООО "Калуга-Упак", г. Калуга, ул. Складская 12
                +7 4842 01-23-45
                """,
            expected: [
                "kind": "lead", "name": "Ольга Симонова", "company": "Калуга-Упак", "phones": "+74842012345",
                "city": "Kaluga", "needs": "networking.lan 6, networking.wifi 14, power.ups -",
                "budget": "RUB ..900000", "day": "2026-11-30",
            ],
            because: "Cyrillic list of goods"
        ),
        PassedOnMail(
            from: "Imran Sheikh <imran@marinatechdxb.example>",
            date: "Wed, 30 Sep 2026 10:15:00 +0400",
            subject: "Lead: clinic Sharjah",
            text: """
                Dear all
                Clinic in Sharjah, Al Nahda area, Pearl Smile Dental. Needs 9 desktops, 1 server, 12 IP phones with PBX and biometric attendance. Budget about AED 65,000. Contact Dr Reem Al Farsi 050 123 4567 reem@pearlsmile.example. MOH inspection on 25 Oct so must finish before.
                We are only doing Abu Dhabi.
                Imran
                """,
            expected: [
                "kind": "lead", "name": "Reem Al Farsi", "company": "Pearl Smile Dental", "phones": "+971501234567",
                "city": "Sharjah",
                "needs": "access.control -, hardware.desktops 9, hardware.servers 1, voice.telephony 12",
                "budget": "AED 65000..65000", "day": "2026-10-25",
            ],
            because: "an inspection in the Gulf"
        ),
        PassedOnMail(
            from: "Pooja Nair <pooja@deccanlink.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0530",
            subject: "amc",
            text: """
                party in hyderabad, gachibowli. 65 pcs and 4 printers ka amc chahiye, abhi jo vendor hai uska contract 15 dec ko khatam. 1.8 lakh saal ka de rahe hai. call kar lena ramesh ji ko 9848012399 , company lotus infratech. mera naam mat lena
                """,
            expected: [
                "kind": "lead", "name": "Ramesh", "phones": "+919848012399", "city": "Hyderabad",
                "needs": "services.amc 69", "day": "2026-12-15", "language": "hi",
            ],
            because: "all small letters"
        ),
        PassedOnMail(
            from: "Pooja Nair <pooja@deccanlink.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0530",
            subject: "Website enquiry received",
            text: """
                You have received a new enquiry from your website deccanlink.example

                Name: Farhan Qureshi
                Company: Charminar Foods Pvt Ltd
                Email: farhan.q@charminarfoods.example
                Mobile: +91 90000 44556
                City: Secunderabad
                Product of interest: Firewall & Network Security
                Users: 85
                Budget: 3-4 Lakhs
                Timeline: Within 1 month
                Message: Existing Cyberoam is end of life. Need new firewall with 3 years licence, with HA if possible.

                IP address: 103.21.0.5
                Sent from contact form
                """,
            expected: [
                "kind": "lead", "name": "Farhan Qureshi", "company": "Charminar Foods Pvt Ltd",
                "phones": "+919000044556", "needs": "networking.firewall -", "budget": "INR 300000..400000",
                "day": "2026-12-03",
            ],
            because: "a web form with a product"
        ),
        PassedOnMail(
            from: "Gareth Pugh <gareth@severnsystems.example>",
            date: "Mon, 21 Sep 2026 10:15:00 +0000",
            subject: "two for the pot",
            text: """
                Hi

                Two that aren't for us.

                1) Llandrillo Vets, Colwyn Bay. Practice manager is Bethan Price (bethan@llandrillovets.example, 01492 496 033). 11 PCs need replacing as they're on Windows 10, plus a label printer. About eight grand.

                2) St Asaph Parish Council - the clerk, Huw Davies, 01745 496 121. Wants a hearing loop, projector and two microphones in the hall. No hurry, sometime in the new year.

                Both know you'll be in touch.

                Gareth
                """,
            expected: [
                "kind": "leads", "name": "Bethan Price | Huw Davies",
                "needs": "hardware.desktops 11, hardware.pos 1 | av.conferencing 1", "budget": "GBP 8000..8000 | -",
            ],
            because: "two customers, one small town"
        ),
        PassedOnMail(
            from: "Luz Romero <luz@sandiatech.example>",
            date: "Thu, 20 Aug 2026 10:15:00 -0500",
            subject: "Fwd: RFQ Chromebooks",
            text: """
                Anyone doing E-rate? Not us.

                ---------- Forwarded message ---------
                From: Mark Tsosie <mtsosie@desertmesaschools.example>
                Date: Wed, Aug 19, 2026 at 4:40 PM
                Subject: RFQ Chromebooks
                To: Luz Romero <luz@sandiatech.example>

                Hi Luz,

                We're looking for 120 Chromebooks with management licenses and 4 charging carts delivered to our Gallup NM campus by September 8. Not to exceed $48,000. PO#77812 from last spring is unrelated, please ignore.

                Thanks,
                Mark Tsosie
                Technology Coordinator
                Desert Mesa Schools
                505.555.0117
                """,
            expected: [
                "kind": "lead", "name": "Mark Tsosie", "company": "Desert Mesa Schools", "phones": "+15055550117",
                "city": "Gallup", "needs": "hardware.laptops 120, hardware.peripherals 4", "budget": "USD ..48000",
                "day": "2026-09-08",
            ],
            because: "an order number beside it"
        ),
        PassedOnMail(
            from: "Sunil Deo <sunil@ajantacomputers.example>",
            date: "Mon, 07 Sep 2026 10:15:00 +0530",
            subject: "rental",
            text: """
                Event at BKC Mumbai, 40 laptops on hire for 5 days from 22 Sept + 2 printers. Event company "Blue Marigold Events", Ms. Rhea Kapoor 9820098211. Per laptop per day 350 max. Urgent as last vendor ditched.
                """,
            expected: [
                "kind": "lead", "name": "Rhea Kapoor", "company": "Blue Marigold Events", "city": "Mumbai",
                "needs": "services.rental 42", "budget": "INR ..350/unit", "urgency": "asap",
            ],
            because: "goods on hire by the day"
        ),
        PassedOnMail(
            from: "Petra Vogt <petra.vogt@nahetal-computer.example>",
            date: "Thu, 01 Oct 2026 10:15:00 +0100",
            subject: "Anfrage weitergeben",
            text: """
                Hallo zusammen,

                die Gemeindeverwaltung Waldmohr sucht jemanden, der die komplette IT-Betreuung für 22 Arbeitsplätze übernimmt, weil der Kollege in Rente geht. Ansprechpartner ist Herr Thomas Schappert, Tel. 06373 555 180, t.schappert@waldmohr-gemeinde.example. Monatlich stehen ca. 1.500 Euro zur Verfügung. Start zum 1. Januar. DSGVO-Vertrag ist Pflicht.

                Viele Grüße
                Petra Vogt
                """,
            expected: [
                "kind": "lead", "name": "Thomas Schappert", "city": "Waldmohr", "needs": "services.managed 22",
                "budget": "EUR ..1500/month", "day": "2027-01-01",
            ],
            because: "a monthly sum before its month"
        ),
        PassedOnMail(
            from: "Денис Ковалёв <dk@uralsoft.example>",
            date: "Wed, 11 Nov 2026 10:15:00 +0300",
            subject: "лид",
            text: """
                Челябинск, автосервис "Форсаж", Андрей, 8 912 345 67 80. Нужен сайт с записью и CRM, до 150к. Горит, хочет к новому году. Если возьмёте - 10% мне.
                """,
            expected: [
                "kind": "lead", "name": "Андрей", "company": "автосервис \"Форсаж\"", "city": "Chelyabinsk",
                "needs": "software.crm -, software.development -", "budget": "RUB ..150000", "urgency": "asap",
            ],
            because: "a lead in one line"
        ),
        PassedOnMail(
            from: "Luc Perrin <luc.perrin@alpes-info.example>",
            date: "Tue, 13 Oct 2026 10:15:00 +0100",
            subject: "TR: RE: devis antivirus",
            text: """
                Pour un confrère de Grenoble.

                De : Hélène Martin <h.martin@ecole-sainte-anne.example>
                Envoyé : lundi 12 octobre 2026 09:20
                À : Luc Perrin <luc.perrin@alpes-info.example>
                Objet : RE: devis antivirus

                Bonjour,
                Finalement nous prenons 45 licences antivirus et non 30. Les imprimantes, on laisse tomber. Il faut aussi former deux enseignants. 1 800 € maximum, avant les vacances de Noël.
                Hélène Martin, École Sainte-Anne, Grenoble, 04 76 00 11 22

                Le 5 oct. 2026 à 11:02, Luc Perrin <luc.perrin@alpes-info.example> a écrit :
                > Bonjour Mme Martin, voici notre devis pour 30 licences et 4 imprimantes : 5 200 €.
                """,
            expected: [
                "kind": "lead", "name": "Hélène Martin", "city": "Grenoble", "budget": "EUR ..1800",
                "day": "2026-12-25",
            ],
            because: "the later word, in French"
        ),
        PassedOnMail(
            from: "Kiran Shetty <kiran@udupiinfotech.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0530",
            subject: "CCTV",
            text: """
                Sir one lead. Apartment association, Kadri Mangaluru - Sai Residency. 32 cameras 2MP with 2 NVR, boom barrier 2 nos, video door phone for 48 flats. Secretary Mr Dinesh Kamath 99452 10078. They will decide in AGM on 15th Nov. Budget not told.
                """,
            expected: [
                "kind": "lead", "name": "Dinesh Kamath", "city": "Mangaluru",
                "needs": "access.control 50, surveillance.cctv 32", "budget": "-", "day": "2026-11-15",
            ],
            because: "flats count door phones"
        ),
        PassedOnMail(
            from: "Kiran Shetty <kiran@udupiinfotech.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0530",
            subject: "Re: monthly leads",
            text: """
                Noted, thanks. Will send leads from next month onwards.

                Kiran
                """,
            expected: ["kind": "unclear"],
            because: "noted"
        ),
        PassedOnMail(
            from: "billing@cloudbackups.example",
            date: "Wed, 28 Oct 2026 10:15:00 -0500",
            subject: "Invoice INV-20931 for October",
            text: """
                Hello,

                Your invoice INV-20931 for $412.00 is now available. Service: Cloud backup 2 TB, 12 endpoints. Due date: Nov 12, 2026. Pay online at your portal.

                CloudBackups Billing
                """,
            expected: ["kind": "not_lead", "why": "invoice"],
            because: "a bill for backups"
        ),
        PassedOnMail(
            from: "Marketing <news@distributor.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0100",
            subject: "Herbstaktion: Notebooks ab 499 €",
            text: """
                Liebe Partner,

                nur bis 31.10.: HP ProBook ab 499 €, Lenovo ThinkPad ab 729 €, 24-Zoll-Monitore ab 89 €. Jetzt bestellen und 5 % Bonus sichern!

                Wenn Sie diesen Newsletter nicht mehr erhalten möchten, klicken Sie hier zum Abmelden.
                """,
            expected: ["kind": "not_lead", "why": "newsletter"],
            because: "a distributor's news"
        ),
        PassedOnMail(
            from: "Sneha P <sneha.p@gmail.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0530",
            subject: "Application for Network Engineer",
            text: """
                Respected Sir/Madam,

                I have 4 years experience in networking, CCNA certified, handled Cisco switches and Fortinet firewalls at Wipro. Looking for a suitable opening in Pune or Mumbai. Current CTC 5.2 LPA, expected 7 LPA, notice period 30 days. Resume attached.

                Sneha
                """,
            expected: ["kind": "not_lead", "why": "job_application"],
            because: "an engineer who wants work"
        ),
        PassedOnMail(
            from: "Oliver Finch <o.finch@trentnet.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0000",
            subject: "question",
            text: """
                Hi, before I send anything - does the exchange take a cut of what the other partner earns, and do I get told who took it? Cheers, Olly
                """,
            expected: ["kind": "not_lead", "why": "question_to_bot"],
            because: "a question of rules"
        ),
        PassedOnMail(
            from: "Oliver Finch <o.finch@trentnet.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0000",
            subject: "BTN-3310",
            text: """
                Any joy with the dental surgery I passed you last Thursday? She rang me yesterday to say nobody's been in touch.
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "any joy"
        ),
        PassedOnMail(
            from: "hr@kadry.example",
            date: "Wed, 28 Oct 2026 10:15:00 +0300",
            subject: "Приглашаем на конференцию",
            text: """
                Уважаемые коллеги! Приглашаем вас 12 ноября на конференцию "Импортозамещение серверов и СХД". Регистрация по ссылке. Участие бесплатное.
                """,
            expected: ["kind": "not_lead", "why": "meeting_invitation"],
            because: "an invitation in Russian"
        ),
        PassedOnMail(
            from: "exports@shenzhencam.example",
            date: "Wed, 28 Oct 2026 10:15:00 +0530",
            subject: "Sell HD CCTV camera at best price",
            text: """
                Dear Friend, we are professional manufacturer of CCTV camera, NVR and PoE switch in Shenzhen. Price from USD 9.9 per piece, MOQ 100 pcs. Any interest please contact us by WhatsApp +86 139 0000 1111.
                """,
            expected: ["kind": "not_lead", "why": "spam"],
            because: "a maker's offer"
        ),
        PassedOnMail(
            from: "Marta Gil <marta@costatech.example>",
            date: "Wed, 04 Nov 2026 10:15:00 +0100",
            subject: "Gracias",
            text: """
                ¡Muchísimas gracias por el contacto de la gestoría! Firmamos ayer, 12 equipos y el servidor. Os debo una caña.
                Marta
                """,
            expected: ["kind": "not_lead", "why": "thanks"],
            because: "thanks in Spanish"
        ),
        PassedOnMail(
            from: "Ana Lima <ana@nordestetech.example>",
            date: "Wed, 04 Nov 2026 10:15:00 -0300",
            subject: "Resposta automática: férias",
            text: """
                Olá, estou de férias até 20/11 e retorno no dia 23. Em caso de urgência, procure o Bruno: bruno@nordestetech.example.
                """,
            expected: ["kind": "automatic"],
            because: "leave in Portuguese"
        ),
        PassedOnMail(
            from: "Chris Vale <chris@lakeshoremsp.example>",
            date: "Wed, 04 Nov 2026 10:15:00 -0500",
            subject: "Milwaukee dentist, and a church",
            text: """
                Two for ya:

                First one's Bayview Family Dental in Milwaukee. 16 workstations, need a HIPAA risk assessment plus a new firewall. Dr. Patel, 414-555-0162. Budget ~ $10k. Wants it wrapped up by Thanksgiving.

                Second one is Grace Lutheran in Racine. They want livestream cameras... well, PTZ cameras x3 and a sound mixer for the sanctuary. Pastor Erik Lund, elund@graceracine.example. $5-7k donated. No rush.

                -- 
                Chris Vale | Lakeshore MSP | 262-555-0101
                """,
            expected: [
                "kind": "leads", "name": "Patel | Erik Lund", "city": "Milwaukee | Racine",
                "budget": "USD ..10000 | USD 5000..7000", "urgency": "soon | low",
            ],
            because: "two leads, first one and second one"
        ),
        PassedOnMail(
            from: "Harpreet Gill <harpreet@sutlejinfosys.example>",
            date: "Mon, 19 Oct 2026 10:15:00 +0530",
            subject: "Lead - Mohali",
            text: """
                Dear Team,

                Pls find below requirement of our customer M/s Aarav Lifesciences Pvt Ltd, Phase 8B Industrial Area, Mohali:

                - ERP for 25 users (Odoo or ERPNext)
                - Website revamp
                - 3 yrs cloud hosting for the same

                Contact Person: Ms. Simran Kaur (GM - IT), 98140 33221, simran.kaur@aaravlife.example
                Expected budget 12-15 Lacs. Go live by 1st Jan 2027.

                Regards,
                Harpreet Gill
                Sutlej Infosys, Ludhiana | 0161-4000123
                """,
            expected: [
                "kind": "lead", "company": "Aarav Lifesciences Pvt Ltd", "phones": "+919814033221", "city": "Mohali",
                "needs": "cloud.infrastructure -, software.development -, software.erp 25",
                "budget": "INR 1200000..1500000", "day": "2027-01-01",
            ],
            because: "goods with dashes"
        ),
        PassedOnMail(
            from: "Harpreet Gill <harpreet@sutlejinfosys.example>",
            date: "Mon, 19 Oct 2026 10:15:00 +0530",
            subject: "bhai ek lead",
            text: """
                bhai jalandhar me ek school hai, st marys, 15 classroom me smart board lagane hai aur principal office me 1 projector. principal madam sister agnes 9876512340. december ki chuttiyo me kaam karna hai. 20 lakh tak ja sakte hai. hum log sirf cctv karte hai isliye aap dekh lo
                """,
            expected: [
                "kind": "lead", "phones": "+919876512340", "city": "Jalandhar", "needs": "av.conferencing 16",
                "budget": "INR ..2000000", "language": "hi",
            ],
            because: "Hinglish classrooms"
        ),
        PassedOnMail(
            from: "Ian Lacey <ian@chilternnetworks.example>",
            date: "Mon, 05 Oct 2026 10:15:00 +0000",
            subject: "FW: IT support quote",
            text: """
                Too small for us now. Julie's fine with me sharing this.

                Ian Lacey
                Director, Chiltern Networks Ltd
                01494 496 000

                From: Julie Barnes <julie@barnesandcolaw.example>
                Sent: 02 October 2026 11:20
                To: Ian Lacey <ian@chilternnetworks.example>
                Subject: IT support quote

                Hi Ian

                We're a 9-person solicitors in Aylesbury and our current support contract ends on 30 November. Could you quote for monthly support, Cyber Essentials certification and moving our phones over to something VoIP (9 handsets)? We're paying £640 a month at the moment for support alone.

                Kind regards
                Julie Barnes
                Practice Manager
                Barnes & Co Solicitors
                T: 01296 496 210  |  M: 07700 900 481
                This email is confidential. Barnes & Co is regulated by the SRA no. 558812. Registered office: 14 Temple Street, Aylesbury HP20 2RQ
                """,
            expected: [
                "kind": "lead", "name": "Julie Barnes", "company": "Barnes & Co Solicitors",
                "phones": "+441296496210 +447700900481", "city": "Aylesbury",
                "needs": "security.audit -, services.managed 9, voice.telephony 9", "budget": "-", "day": "2026-11-30",
            ],
            because: "a firm counted with a hyphen"
        ),
        PassedOnMail(
            from: "Tammy Reyes <tammy@bayoubyte.example>",
            date: "Mon, 02 Nov 2026 10:15:00 -0500",
            subject: "hot lead baton rouge",
            text: """
                Client: Cajun Coast Seafood Processing
                Who: Ray Thibodeaux, plant manager, ray@cajuncoastseafood.example, 225-555-0144
                Where: Port Allen, LA 70767 (across the river from Baton Rouge)
                What: 24 outdoor cameras w/ 60 day retention, gate access control for 3 gates, plus wireless link to the dock
                Budget: 60-75K
                When: before Mardi Gras
                Note: insurance is making them do it
                """,
            expected: [
                "kind": "lead", "name": "Ray Thibodeaux", "company": "Cajun Coast Seafood Processing",
                "phones": "+12255550144", "city": "Baton Rouge",
                "needs": "access.control 3, networking.wifi -, surveillance.cctv 24", "budget": "USD 60000..75000",
            ],
            because: "labels Client, Who, What"
        ),
        PassedOnMail(
            from: "no-reply@websiteforms.example",
            date: "Mon, 02 Nov 2026 10:15:00 -0500",
            subject: "New submission: Get a Quote",
            text: """
                First Name: Alicia
                Last Name: Brandt
                Company: Prairie Wind Orthodontics
                Email: alicia@prairiewindortho.example
                Phone: (316) 555-0177
                Zip Code: 67202
                Services Needed: Backup & Disaster Recovery; Managed IT Support
                Number of computers: 22
                How soon?: Within 30 days
                Comments: Our last IT guy ghosted us. Server is from 2014.

                Submitted from https://kanmsp.example/get-a-quote on 11/02/2026 3:14 PM
                """,
            expected: [
                "kind": "lead", "name": "Alicia Brandt", "company": "Prairie Wind Orthodontics",
                "phones": "+13165550177", "needs": "data.backup -, services.managed 22", "day": "2026-12-02",
            ],
            because: "a zip code and computers"
        ),
        PassedOnMail(
            from: "Stefan Huber <s.huber@isartal-systems.example>",
            date: "Mon, 16 Nov 2026 10:15:00 +0100",
            subject: "Lead: Hotel in Garmisch",
            text: """
                Servus,

                das Hotel Alpenglühn in Garmisch-Partenkirchen möchte WLAN in 85 Zimmern neu, dazu eine Telefonanlage für 85 Nebenstellen und vier Kassenterminals im Restaurant. Kontakt: Direktor Franz Moser, 08821 555 70, f.moser@alpengluehn.example. Budget „nicht über 80k". Fertig muss es vor Ostern sein, am besten bis Ende Februar. Bitte nur Partner aus der Region und keine Huawei-Technik.

                Pfiat euch
                Stefan
                """,
            expected: [
                "kind": "lead", "name": "Franz Moser", "company": "Hotel Alpenglühn", "phones": "+49882155570",
                "city": "Garmisch-Partenkirchen", "needs": "hardware.pos 4, networking.wifi -, voice.telephony 85",
                "budget": "EUR ..80000", "day": "2027-02-28",
            ],
            because: "rooms and handsets"
        ),
        PassedOnMail(
            from: "Stefan Huber <s.huber@isartal-systems.example>",
            date: "Mon, 16 Nov 2026 10:15:00 +0100",
            subject: "WG: Notebooks Leasing",
            text: """
                z.K. und bitte jemand aus Leipzig.

                ________________________________
                Von: Jana Richter <j.richter@saxonia-pflege.example>
                Gesendet: Freitag, 13. November 2026 10:05
                An: Stefan Huber <s.huber@isartal-systems.example>
                Betreff: Notebooks Leasing

                Guten Tag Herr Huber,
                wir bräuchten für unseren ambulanten Pflegedienst in Leipzig rund 40 Tablets mit SIM, robust, inklusive Geräteverwaltung. Unsere Laptops behalten wir vorerst. Max. 25 Tsd. Euro, gerne auch geleast. Liefertermin Anfang Januar.
                Viele Grüße
                Jana Richter, Saxonia Pflege gGmbH, Tel. 0341 555 0192
                """,
            expected: [
                "kind": "lead", "name": "Jana Richter", "company": "Saxonia Pflege", "phones": "+493415550192",
                "city": "Leipzig", "needs": "hardware.mobile 40", "budget": "EUR ..25000", "day": "2027-01-01",
            ],
            because: "tablets and not laptops"
        ),
        PassedOnMail(
            from: "Bruno Caillaud <bruno@vendee-micro.example>",
            date: "Mon, 26 Oct 2026 10:15:00 +0100",
            subject: "2 contacts",
            text: """
                Salut,

                Deux contacts pour vous :
                1. Menuiserie Guilbaud à Challans, M. Yann Guilbaud, 02 51 00 33 44. Site internet à refaire et 5 ordinateurs. Budget : 6 000 euros max. Pas pressé.
                2. Camping Les Dunes, Saint-Jean-de-Monts. Mme Pascale Roy (p.roy@lesdunes.example). Wifi sur tout le camping, 120 emplacements, plus 10 caméras. Il faut que ce soit prêt pour Pâques. Entre 30 et 40 000 €.

                Bruno
                """,
            expected: [
                "kind": "leads", "name": "Yann Guilbaud | Pascale Roy", "city": "Challans | Saint-Jean-de-Monts",
                "needs": "hardware.desktops 5, software.development - | networking.wifi -, surveillance.cctv 10",
                "budget": "EUR ..6000 | EUR 30000..40000", "day": "- | 2027-03-28",
            ],
            because: "two numbered contacts"
        ),
        PassedOnMail(
            from: "Bruno Caillaud <bruno@vendee-micro.example>",
            date: "Mon, 26 Oct 2026 10:15:00 +0100",
            subject: "Fwd: panne serveur URGENT",
            text: """
                -------- Message transféré --------
                Sujet : 	panne serveur URGENT
                Date : 	Mon, 26 Oct 2026 08:41:00 +0100
                De : 	Cabinet Lefort <contact@cabinet-lefort.example>
                Pour : 	bruno@vendee-micro.example


                Bonjour,
                Notre serveur ne démarre plus depuis ce matin et nous n'avons plus accès aux dossiers. Nous sommes à La Rochelle. Pouvez-vous intervenir aujourd'hui ? Sinon qui ?
                Isabelle Lefort
                05 46 00 21 43
                """,
            expected: [
                "kind": "lead", "name": "Isabelle Lefort", "company": "Cabinet Lefort", "phones": "+33546002143",
                "city": "La Rochelle", "needs": "services.repair -", "urgency": "asap",
            ],
            because: "a server that does not start"
        ),
        PassedOnMail(
            from: "Jordi Puig <jordi@emporda-it.example>",
            date: "Mon, 09 Nov 2026 10:15:00 +0100",
            subject: "Oportunidad en Zaragoza",
            text: """
                Hola a todos,

                Clínica dental Sonríe, en Zaragoza capital (50001). Necesitan renovar 14 ordenadores, copias de seguridad en la nube y un firewall. También preguntan por un curso de ciberseguridad para las 10 personas de la plantilla. Presupuesto: entre 15.000 y 18.000 €. Antes de fin de año. Hablad con Elena Martín, gerente, 976 00 11 22 o elena@clinicasonrie.example. Llamar por la mañana.

                Jordi Puig — Empordà IT (Figueres)
                """,
            expected: [
                "kind": "lead", "name": "Elena Martín", "company": "Clínica dental Sonríe", "phones": "+34976001122",
                "city": "Zaragoza",
                "needs": "data.backup -, hardware.desktops 14, networking.firewall 1, services.training 10",
                "budget": "EUR 15000..18000", "day": "2026-12-31",
            ],
            because: "staff of a clinic"
        ),
        PassedOnMail(
            from: "Thiago Ramos <thiago@litoralredes.example>",
            date: "Wed, 07 Oct 2026 10:15:00 -0300",
            subject: "ENC: orçamento",
            text: """
                Pessoal, esse é de Joinville, fora da nossa área.

                De: Sandra Vogel <sandra.vogel@metalnorte.example>
                Enviada em: terça-feira, 6 de outubro de 2026 16:20
                Para: Thiago Ramos <thiago@litoralredes.example>
                Assunto: orçamento

                Thiago,

                Precisamos de um orçamento para locação de 12 impressoras e suporte mensal para 60 máquinas. Hoje pagamos R$ 9.800 por mês nos dois contratos e queremos baixar para no máximo 8 mil. O contrato atual vence em 30/11.

                At.te,
                Sandra Vogel
                Compras | Metal Norte Ltda
                Joinville/SC
                (47) 3000-1188
                """,
            expected: [
                "kind": "lead", "name": "Sandra Vogel", "company": "Metal Norte Ltda", "phones": "+554730001188",
                "city": "Joinville", "budget": "BRL ..8000", "day": "2026-11-30",
            ],
            because: "rented printers of Brazil"
        ),
        PassedOnMail(
            from: "Олег Титов <titov@severit.example>",
            date: "Tue, 15 Sep 2026 10:15:00 +0300",
            subject: "Заявка Мурманск",
            text: """
                Коллеги, приветствую!
                Есть клиент в Мурманске - рыбоперерабатывающий завод "Полярный", контакт Светлана Юрьевна Маслова, главный инженер, +7 911 300-22-11, maslova@polyarny-fish.example.
                Им нужно: СКУД на 5 проходных, турникеты 4 шт., видеонаблюдение 48 камер с архивом 30 дней. Бюджет 3,5-4 млн без НДС. Запуск до Нового года.
                Мы в Архангельске, не потянем.
                """,
            expected: [
                "kind": "lead", "name": "Светлана Юрьевна Маслова", "phones": "+79113002211", "city": "Murmansk",
                "needs": "access.control 4, surveillance.cctv 48", "budget": "RUB 3500000..4000000",
                "day": "2026-12-31",
            ],
            because: "a factory in the north"
        ),
        PassedOnMail(
            from: "Олег Титов <titov@severit.example>",
            date: "Tue, 15 Sep 2026 10:15:00 +0300",
            subject: "Fwd: 1С",
            text: """
                Перешлите кому-нибудь в Самару.

                ---------- Пересланное сообщение ---------
                От: Игорь Дёмин <demin@volgastroy63.example>
                Дата: пн, 14 сент. 2026 г. в 14:02
                Тема: 1С
                Кому: Олег Титов <titov@severit.example>


                Олег, нужна доработка 1С:УНФ под производство и ещё обучить трёх сотрудников. Плюс сервер 1С сейчас стоит под столом, хотим нормальный. Сроки - до середины октября. Бюджет обсуждаем, тысяч 300.
                Игорь Дёмин
                ООО Волгастрой-63
                т. 8 (846) 012-34-56
                """,
            expected: [
                "kind": "lead", "name": "Игорь Дёмин", "company": "Волгастрой-63", "phones": "+78460123456",
                "city": "Samara", "needs": "hardware.servers -, services.training 3, software.accounting -",
                "budget": "RUB ..300000", "day": "2026-10-15",
            ],
            because: "1C and who is trained"
        ),
        PassedOnMail(
            from: "Maryam Saeed <maryam@falconbyte.example>",
            date: "Sun, 01 Nov 2026 10:15:00 +0400",
            subject: "Fwd: RFQ - Laptops & licenses",
            text: """
                FYI - client in Riyadh, we don't have KSA license.

                ---------- Forwarded message ---------
                From: Abdullah Al Qahtani <a.alqahtani@najdtrading.example>
                Date: Sat, 31 Oct 2026 at 14:22
                Subject: RFQ - Laptops & licenses
                To: Maryam Saeed <maryam@falconbyte.example>

                Dear Maryam,

                Kindly quote for:
                1. 50 x Lenovo ThinkPad E14 (i7, 16GB, 512GB)
                2. 50 x Microsoft 365 Business Premium (annual)
                3. 10 x 27" monitors

                Delivery: our Olaya branch, Riyadh. Budget SAR 350,000. We need offers by 10 November, delivery before Ramadan.

                Best regards,
                Abdullah Al Qahtani
                Procurement Manager
                Najd Trading Est.
                +966 11 400 1122 / +966 50 000 3344
                """,
            expected: [
                "kind": "lead", "name": "Abdullah Al Qahtani", "phones": "+966114001122 +966500003344",
                "city": "Riyadh", "needs": "cloud.microsoft365 50, hardware.laptops 50, hardware.peripherals 10",
                "budget": "SAR ..350000", "day": "2026-11-10",
            ],
            because: "a numbered request of the Gulf"
        ),
        PassedOnMail(
            from: "Vinod Thomas <vinod@backwatertech.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0530",
            subject: "requirement",
            text: """
                Hi, one of our customer Sree Lakshmi Silks, Thrissur need below

                Sl | Item | Qty
                1 | POS machine | 6
                2 | Barcode printer | 2
                3 | CCTV camera | 16
                4 | UPS 2KVA | 3

                Contact Mr Anoop 94460 55512. Delivery Round South Thrissur shop. Budget 6.5 lakhs incl GST. Before X-mas sale.
                """,
            expected: [
                "kind": "lead", "name": "Anoop", "company": "Sree Lakshmi Silks", "phones": "+919446055512",
                "city": "Thrissur", "needs": "hardware.pos 8, power.ups 3, surveillance.cctv 16",
                "budget": "INR ..650000", "day": "2026-12-25",
            ],
            because: "a table of goods"
        ),
        PassedOnMail(
            from: "Vinod Thomas <vinod@backwatertech.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0530",
            subject: "old laptops",
            text: """
                One party at Palakkad wants to sell off 70 old laptops + 20 desktops, need certificate of data wiping also. Some buyer with pollution board licence pls. Contact Deepa, admin, deepa.admin@palakkadspinners.example, 9447212345. By month end the store room must be empty.
                """,
            expected: ["kind": "lead", "name": "Deepa", "city": "Palakkad", "day": "2026-11-30"],
            because: "what is sold off"
        ),
        PassedOnMail(
            from: "Zoe Hart <zoe@tynesidetech.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0000",
            subject: "training request",
            text: """
                Hello,

                Not something we offer: Northumbria Housing Trust want Excel and Power BI training for about 25 staff, two days on site at their Gateshead office, late January. They've got £4,500 set aside. Contact is Amir Khan in HR, amir.khan@northumbriaht.example / 0191 496 0622. Trainers will need a DBS check.

                Thanks, Zoe
                """,
            expected: [
                "kind": "lead", "name": "Amir Khan", "company": "Northumbria Housing Trust", "phones": "+441914960622",
                "city": "Gateshead", "needs": "services.training 25", "budget": "GBP ..4500",
            ],
            because: "training for staff"
        ),
        PassedOnMail(
            from: "Zoe Hart <zoe@tynesidetech.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0000",
            subject: "Automatic reply: Lead BTN-4421",
            text: """
                I am now on maternity leave until June. Please contact Dave on dave@tynesidetech.example for anything urgent, including new laptops and support tickets.
                """,
            expected: ["kind": "automatic"],
            because: "absence in English"
        ),
        PassedOnMail(
            from: "Zoe Hart <zoe@tynesidetech.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0000",
            subject: "Accepted: Partner meetup",
            text: """
                When: Thursday 26 November 2026 18:00-20:00
                Where: The Bridge Hotel, Newcastle
                """,
            expected: ["kind": "unclear"],
            because: "a calendar answer"
        ),
        PassedOnMail(
            from: "Kyle Dunn <kyle@rockymtnit.example>",
            date: "Fri, 20 Nov 2026 10:15:00 -0500",
            subject: "please take me off",
            text: """
                Guys, too many emails. Please unsubscribe kyle@rockymtnit.example from lead offers. Thanks.
                """,
            expected: ["kind": "not_lead"],
            because: "off the list"
        ),
        PassedOnMail(
            from: "MAILER-DAEMON@mx.example",
            date: "Fri, 20 Nov 2026 10:15:00 -0500",
            subject: "Undelivered Mail Returned to Sender",
            text: """
                This is the mail system at host mx.example.

                I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

                <ray@cajuncoastseafood.example>: host mx1.cajuncoastseafood.example said: 550 5.1.1 User unknown
                """,
            expected: ["kind": "bounce"],
            because: "a bounce in plain text"
        ),
        PassedOnMail(
            from: "Rechnungen <buchhaltung@hosterag.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0100",
            subject: "Ihre Rechnung Nr. 2026-88123",
            text: """
                Sehr geehrter Kunde,
                anbei erhalten Sie die Rechnung Nr. 2026-88123 über 119,00 EUR für 5 Exchange-Postfächer und Webhosting. Der Betrag wird am 30.11. von Ihrem Konto abgebucht.
                """,
            expected: ["kind": "not_lead", "why": "invoice"],
            because: "a bill in German"
        ),
        PassedOnMail(
            from: "Formación <info@academiatic.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0100",
            subject: "Webinar gratuito: ciberseguridad para pymes",
            text: """
                Apúntate a nuestro webinar gratuito el 3 de diciembre. Firewalls, copias de seguridad y antivirus para tu empresa. Plazas limitadas. Darse de baja aquí.
                """,
            expected: ["kind": "not_lead"],
            because: "a webinar"
        ),
        PassedOnMail(
            from: "Rakesh <rakesh@chennaiassemblers.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0530",
            subject: "hello",
            text: """
                sir how to send lead, on this mail id only or website? and what is %?
                """,
            expected: ["kind": "not_lead", "why": "question_to_bot"],
            because: "how to send"
        ),
        PassedOnMail(
            from: "Rakesh <rakesh@chennaiassemblers.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0530",
            subject: "tks",
            text: """
                thank u sir madurai customer gave order 10 pc today, very happy
                """,
            expected: ["kind": "not_lead", "why": "thanks"],
            because: "an order that came"
        ),
        PassedOnMail(
            from: "Paul Rey <paul.rey@dev-indep.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0100",
            subject: "Candidature technicien informatique",
            text: """
                Madame, Monsieur, titulaire d'un BTS SIO, je recherche un poste de technicien réseau en alternance. Vous trouverez mon CV ci-joint.
                """,
            expected: ["kind": "not_lead", "why": "job_application"],
            because: "an apprentice"
        ),
        PassedOnMail(
            from: "Vendas <vendas@distribuidorati.example>",
            date: "Fri, 20 Nov 2026 10:15:00 -0300",
            subject: "Proposta comercial 4471",
            text: """
                Prezados, conforme solicitado, segue nossa proposta: 20 notebooks Dell i5 a R$ 4.190,00 cada. Validade da proposta: 5 dias. Frete incluso para Curitiba. Aguardamos seu pedido.
                """,
            expected: ["kind": "not_lead", "why": "misdirected_quotation"],
            because: "a proposal of a seller"
        ),
        PassedOnMail(
            from: "Мария <m.orlova@kontur-it.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0300",
            subject: "Re: заявка",
            text: """
                А что там с заявкой по стоматологии из Твери? Кто-нибудь взял? Клиент спрашивает.
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "what of my lead, in Russian"
        ),
        PassedOnMail(
            from: "Nilesh Jog <nilesh@godavaricomp.example>",
            date: "Fri, 20 Nov 2026 10:15:00 +0530",
            subject: "Aurangabad lead",
            text: """
                Namaskar, Chhatrapati Sambhajinagar (Aurangabad) madhe Deogiri Auto Components, Waluj MIDC. Tyanna leased line 100 Mbps ani backup broadband pahije. Contact Mr. Prashant Kulkarni 9822512345 (call after 6). Rs 25000 per month paryant. 1 Dec pasun suru.
                """,
            expected: [
                "kind": "lead", "name": "Prashant Kulkarni", "company": "Deogiri Auto Components",
                "phones": "+919822512345", "city": "Aurangabad", "needs": "networking.internet -",
                "budget": "INR ..25000/month", "day": "2026-12-01",
            ],
            because: "Marathi and a line"
        ),
        PassedOnMail(
            from: "Ben Ortiz <ben@gulfcoastms.example>",
            date: "Wed, 14 Oct 2026 10:15:00 -0500",
            subject: "Fwd: Quote request",
            text: """
                See below. Decision maker is the daughter (Kim), not Walt.

                ---------- Forwarded message ---------
                From: Walt Jensen <walt@jensenmarine.example>
                Date: Tue, Oct 13, 2026 at 5:55 PM
                Subject: Quote request
                To: Ben Ortiz <ben@gulfcoastms.example>

                Ben, we want QuickBooks moved to the cloud for 6 users and a couple of iPads for the dock. Nothing before hurricane season ends, so December is good. Pensacola shop, not the Mobile one. 850-555-0190 ask for Kim.

                Walt
                """,
            expected: ["kind": "lead", "phones": "+18505550190", "city": "Pensacola"],
            because: "moved to the cloud"
        ),
        PassedOnMail(
            from: "Sachin Rao <sachin@partnerone.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Fwd: printers",
            text: """
                Two mails, both for you.

                ---------- Forwarded message ---------
                From: Meera Iyer <meera@iyerexports.example>
                Date: Mon, Nov 16, 2026 at 9:31 AM
                Subject: printers
                To: Sachin Rao <sachin@partnerone.example>


                Need 5 laser printers at Vashi by month end.

                Meera Iyer
                Iyer Exports
                98200 12345

                ---------- Forwarded message ---------
                From: John Dsouza <john@goaresorts.example>
                Date: Tue, Nov 17, 2026 at 4:10 PM
                Subject: wifi
                To: Sachin Rao <sachin@partnerone.example>


                Please quote wifi for our resort at Calangute, 14 access points. Budget 3 lakh.

                John Dsouza
                98221 54321
                """,
            expected: [
                "kind": "leads", "name": "Meera Iyer | John Dsouza", "city": "Navi Mumbai | Calangute",
                "needs": "hardware.printers 5 | networking.wifi 14", "budget": "- | INR ..300000",
            ],
            because: "two mails forwarded in one, with separators"
        ),
        PassedOnMail(
            from: "Sachin Rao <sachin@partnerone.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "FW: printers",
            text: """
                Two mails, both for you.

                From: Meera Iyer <meera@iyerexports.example>
                Sent: Monday, November 16, 2026 9:31 AM
                To: Sachin Rao <sachin@partnerone.example>
                Subject: printers

                Need 5 laser printers at Vashi by month end.

                Meera Iyer
                Iyer Exports
                98200 12345

                From: John Dsouza <john@goaresorts.example>
                Sent: Tuesday, November 17, 2026 4:10 PM
                To: Sachin Rao <sachin@partnerone.example>
                Subject: wifi

                Please quote wifi for our resort at Calangute, 14 access points. Budget 3 lakh.

                John Dsouza
                98221 54321
                """,
            expected: [
                "kind": "leads", "name": "Meera Iyer | John Dsouza",
                "needs": "hardware.printers 5 | networking.wifi 14",
            ],
            because: "two mails forwarded in one, without"
        ),
        PassedOnMail(
            from: "Sachin Rao <sachin@partnerone.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "FW: printers",
            text: """
                Two mails, both for you.

                From: Meera Iyer <meera@iyerexports.example>
                Sent: Monday, November 16, 2026 9:31 AM
                To: Sachin Rao <sachin@partnerone.example>
                Subject: printers

                Need 5 laser printers at Vashi by month end.

                Meera Iyer
                Iyer Exports
                98200 12345

                From: Asha Iyer <asha@iyerexports.example>
                Sent: Tuesday, November 17, 2026 4:10 PM
                To: Sachin Rao <sachin@partnerone.example>
                Subject: wifi

                Please quote wifi for our resort at Calangute, 14 access points. Budget 3 lakh.

                John Dsouza
                98221 54321
                """,
            expected: ["kind": "lead", "name": "Meera Iyer"],
            because: "two people of one firm are a thread"
        ),
        PassedOnMail(
            from: "Sachin Rao <sachin@partnerone.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "FW: printers",
            text: """
                Two mails, both for you.

                From: Meera Iyer <meera@iyerexports.example>
                Sent: Monday, November 16, 2026 9:31 AM
                To: Sachin Rao <sachin@partnerone.example>
                Subject: printers

                Need 5 laser printers at Vashi by month end.

                Meera Iyer
                Iyer Exports
                98200 12345

                From: John Dsouza <john@goaresorts.example>
                Sent: Tuesday, November 17, 2026 4:10 PM
                To: Meera Iyer <meera@iyerexports.example>
                Subject: wifi

                Please quote wifi for our resort at Calangute, 14 access points. Budget 3 lakh.

                John Dsouza
                98221 54321
                """,
            expected: ["kind": "lead", "name": "Meera Iyer"],
            because: "written to the customer: a thread"
        ),
        PassedOnMail(
            from: "Gaurav Mehta <gaurav@rajputanait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "jodhpur hotel",
            text: """
                Dear All,
                Umaid Haveli Hotel, Jodhpur (near clock tower) wants 32 nos IP camera with NVR, 12 AP for guest rooms & EPABX 60 ext. Site visit must by this Friday. Party budget approx Rs. 14,00,000/-. GM Mr. Vikram Singh Rathore +91-94141-22334, gm@umaidhaveli.example
                Hum Udaipur me hai isliye nahi kar sakte.
                Regds
                Gaurav
                """,
            expected: [
                "kind": "lead", "name": "Vikram Singh Rathore", "company": "Umaid Haveli Hotel",
                "phones": "+919414122334", "city": "Jodhpur",
                "needs": "networking.wifi 12, surveillance.cctv 32, voice.telephony 60",
                "budget": "INR 1400000..1400000", "day": "2026-11-27",
            ],
            because: "the partner sits elsewhere"
        ),
        PassedOnMail(
            from: "Gaurav Mehta <gaurav@rajputanait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Fwd: VAPT",
            text: """
                Anyone CERT-In empanelled? We're not. 

                ---------- Forwarded message ---------
                From: Shalini Deshpande <shalini.d@finserveone.example>
                Date: Fri, Nov 20, 2026 at 12:12 PM
                Subject: VAPT
                To: Gaurav Mehta <gaurav@rajputanait.example>


                Hi Gaurav,

                RBI audit is on 18th Jan so we need VAPT of 3 web applications, 2 mobile apps and 40 IPs done and report in hand by 10th Jan. CERT-In empanelled auditor only. Our DC is in Navi Mumbai but team sits in Lower Parel, Mumbai. Please send commercial by Wednesday.

                Shalini Deshpande
                Manager - IT Risk
                FinServe One NBFC
                +91 22 4000 5566 Ext 221
                """,
            expected: [
                "kind": "lead", "name": "Shalini Deshpande", "company": "FinServe One NBFC", "phones": "+912240005566",
                "city": "Mumbai", "day": "2026-11-25",
            ],
            because: "an audit with two days"
        ),
        PassedOnMail(
            from: "Moira Kelso <moira@tayside-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "bit of an odd one",
            text: """
                Hello,

                Farmer near Forfar (yes, really) wants internet that works out at the lambing sheds, plus six cameras so he can watch ewes from his bed. Sandy Geddes, Mains of Kirkton, 01307 496 015, he hasn't got email. Happy to spend about two and a half thousand. Lambing starts in the middle of February so he'd want it in before then.

                I've told him someone will ring after 6.

                Moira, Tayside IT, Dundee
                """,
            expected: [
                "kind": "lead", "name": "Sandy Geddes", "phones": "+441307496015", "city": "Forfar",
                "needs": "surveillance.cctv 6", "budget": "GBP 2500..2500", "day": "2027-02-15",
            ],
            because: "a farm and a name with commas"
        ),
        PassedOnMail(
            from: "Moira Kelso <moira@tayside-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Fwd: Server is dying",
            text: """
                Over to you - we're snowed under until the New Year.

                Sent from Outlook for Android
                ________________________________
                From: Dr Niall Ferrier <n.ferrier@lochviewvets.example>
                Sent: Saturday, November 21, 2026 8:02:11 AM
                To: Moira Kelso <moira@tayside-it.example>
                Subject: Server is dying

                Morning Moira, the server at the Perth surgery has been making a noise like a hairdryer since Thursday and now one of the drives is showing red. Can somebody look at it before Monday night? While you're at it we've been meaning to get rid of the box altogether and go cloud, there are 11 of us.

                Niall
                Lochview Vets
                01738 496 044
                """,
            expected: [
                "kind": "lead", "name": "Dr Niall Ferrier", "company": "Lochview Vets", "phones": "+441738496044",
                "city": "Perth", "day": "2026-11-23", "urgency": "asap",
            ],
            because: "a partner who has no time"
        ),
        PassedOnMail(
            from: "Priya Anand <priya@bayareait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "intro: nonprofit in Oakland",
            text: """
                Hi folks -- Harbor Food Bank, Oakland CA. ~45 staff. They got a TechSoup grant and want Google Workspace moved to M365 nonprofit plans (45 licenses), plus 15 refurbished laptops and a Salesforce cleanup. Grant is $28K and has to be spent by June 30. Best contact: Deja Williams, COO, deja@harborfoodbank.example, 510-555-0123 (after 2pm PT). She knows I'm passing this on.
                """,
            expected: [
                "kind": "lead", "name": "Deja Williams", "company": "Harbor Food Bank", "phones": "+15105550123",
                "city": "Oakland", "budget": "USD ..28000", "day": "2027-06-30",
            ],
            because: "a grant"
        ),
        PassedOnMail(
            from: "Priya Anand <priya@bayareait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Fwd: office buildout",
            text: """
                Not us.

                Begin forwarded message:

                > From: Greg Tanaka <greg@tanakaarchitects.example>
                > Subject: office buildout
                > Date: November 20, 2026 at 2:14:33 PM PST
                > To: Priya Anand <priya@bayareait.example>
                >
                > Priya,
                >
                > New lease in Sacramento (1200 K St). Need 36 data drops, a 12U rack, two conference rooms outfitted with Teams, badge readers on 3 doors. Landlord's contractor quoted $61k which is absurd. We budgeted 40. Move-in is Jan 18.
                >
                > Greg Tanaka, AIA
                > Tanaka Architects | San Jose | 408.555.0160
                """,
            expected: [
                "kind": "lead", "name": "Greg Tanaka", "company": "Tanaka Architects", "phones": "+14085550160",
                "city": "Sacramento", "needs": "access.control 3, av.conferencing 2, networking.cabling 36",
                "budget": "-", "day": "2027-01-18",
            ],
            because: "an address with a K"
        ),
        PassedOnMail(
            from: "Ralf Timm <timm@foerde-edv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Zwei Anfragen",
            text: """
                Moin zusammen,

                Anfrage 1: Autohaus Petersen in Flensburg, Frau Inga Petersen, 0461 555 010. 9 Rechner tauschen, Windows 11, Altgeräte mitnehmen. 12.000 EUR brutto. Eilt nicht.

                Anfrage 2: Yachtservice Kappeln, Jörn Detlefsen, j.detlefsen@yachtservice-kappeln.example. Will Videoüberwachung am Steg (8 Kameras) und WLAN für die Gastlieger. Bis Saisonstart 1. April, max. 15k.

                Gruß Ralf
                """,
            expected: [
                "kind": "leads", "name": "Inga Petersen | Jörn Detlefsen",
                "needs": "hardware.desktops 9, services.disposal - | networking.wifi -, surveillance.cctv 8",
                "budget": "EUR ..12000 | EUR ..15000", "day": "- | 2027-04-01", "urgency": "low | normal",
            ],
            because: "two numbered enquiries"
        ),
        PassedOnMail(
            from: "Ralf Timm <timm@foerde-edv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "WG: Virenschutz",
            text: """
                Macht das bitte jemand in Rostock?

                Am 20.11.2026 um 14:11 schrieb Kathrin Wolff <wolff@ostsee-kanzlei.example>:
                > Hallo Herr Timm,
                > unser Virenschutz läuft Mitte Januar aus, 28 Arbeitsplätze und 2 Server. Dazu hätten wir gern eine Schulung zum Thema Phishing für alle. Kosten darf das Ganze um die 3.000 € netto pro Jahr.
                > Kathrin Wolff, Kanzlei Wolff & Partner, Rostock, 0381 555 077
                """,
            expected: [
                "kind": "lead", "name": "Kathrin Wolff", "phones": "+49381555077", "city": "Rostock",
                "budget": "EUR ..3000/year", "day": "2027-01-15",
            ],
            because: "an antivirus that runs out"
        ),
        PassedOnMail(
            from: "Sophie Leclerc <sophie@artois-reseaux.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Lead Amiens",
            text: """
                Bonjour à tous

                Une PME d'Amiens (Transports Delattre, 60 salariés) veut externaliser toute son informatique : infogérance, sauvegardes, et remplacement du standard téléphonique (25 postes). Leur prestataire actuel arrête fin mars. Budget 2 500 €/mois. Contact : Karim Delattre, DG, 06 12 00 34 56, k.delattre@transports-delattre.example.

                Merci de me tenir informée.
                Sophie
                """,
            expected: [
                "kind": "lead", "name": "Karim Delattre", "company": "Transports Delattre", "phones": "+33612003456",
                "city": "Amiens", "budget": "EUR ..2500/month", "day": "2027-03-31",
            ],
            because: "a firm that gives its IT away"
        ),
        PassedOnMail(
            from: "Nuria Vidal <nuria@terrassa-net.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Lead Valencia",
            text: """
                Hola, os dejo un lead: Supermercados La Huerta (5 tiendas en Valencia). Quieren 20 TPV nuevos con lectores, cambiar el ERP y cámaras en los almacenes. Hablan de 100.000 € o algo más. Contacto: Vicente Soler, 96 000 11 22, vsoler@lahuerta.example. Quieren empezar después de Navidad, sin prisa. Prefieren proveedor local.
                """,
            expected: [
                "kind": "lead", "name": "Vicente Soler", "company": "Supermercados La Huerta", "phones": "+34960001122",
                "city": "Valencia", "needs": "hardware.pos 20, software.erp -, surveillance.cctv -",
                "budget": "EUR ..100000", "urgency": "low",
            ],
            because: "shops and tills"
        ),
        PassedOnMail(
            from: "Carla Mota <carla@cerradoti.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0300",
            subject: "Contato de Goiânia",
            text: """
                Oi gente, tenho um contato em Goiânia: Hospital Santa Luzia do Cerrado. Eles querem antivírus para 320 máquinas, backup em nuvem de 8 TB e um analista residente. O diretor de TI é o Marcelo Freitas, (62) 3000-4411 / marcelo.freitas@hslcerrado.example. A licença atual vence dia 10 de janeiro. Verba: 180 mil por ano.
                """,
            expected: [
                "kind": "lead", "name": "Marcelo Freitas", "company": "Hospital Santa Luzia do Cerrado",
                "phones": "+556230004411",
                "city": "Goiânia", "needs": "data.backup -, security.endpoint 320, services.managed 1",
                "budget": "BRL ..180000/year", "day": "2027-01-10",
            ],
            because: "a hospital and a day of January"
        ),
        PassedOnMail(
            from: "Роман Белов <belov@donitserv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Лид из Ростова",
            text: """
                Добрый день! Ростов-на-Дону, сеть аптек "Здравушка", 14 точек. Хотят перевести почту на Яндекс 360 (90 ящиков), поставить ИБП на кассы - 14 штук, и взять админа на абонентку. Готовы платить 60-70 тыс в месяц за обслуживание. Контакт: Наталья Игоревна, 8-928-100-20-30, до 12 не звонить. Срок - как можно скорее, нынешний админ увольняется 1 декабря.
                """,
            expected: [
                "kind": "lead", "name": "Наталья Игоревна", "phones": "+79281002030", "city": "Rostov-on-Don",
                "budget": "RUB 60000..70000/month", "day": "2026-12-01", "urgency": "asap",
            ],
            because: "a chain of chemists"
        ),
        PassedOnMail(
            from: "Роман Белов <belov@donitserv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Fwd: Re: Ноутбуки",
            text: """
                прошу взять в работу, Краснодар, контакт отдаём с согласия

                -------- Пересылаемое сообщение --------
                От кого: Анна Гордеева <gordeeva@kubanvino.example>
                Кому: Роман Белов <belov@donitserv.example>
                Дата: Пятница, 20 ноября 2026, 17:20 +03:00
                Тема: Re: Ноутбуки

                Роман, уточняю: не 15, а 18 ноутбуков, можно отечественные, с Астрой. К ним 18 мышек и док-станции 10 шт. МФУ не нужны, уже купили. До 1,6 млн рублей, поставка до 20 декабря на склад в Темрюке.

                С уважением,
                Анна Гордеева
                ООО «Кубань-Вино», Краснодар
                +7 (861) 012-00-77
                """,
            expected: [
                "kind": "lead", "name": "Анна Гордеева", "phones": "+78610120077", "city": "Krasnodar",
                "needs": "hardware.laptops 18, hardware.peripherals 28", "budget": "RUB ..1600000", "day": "2026-12-20",
            ],
            because: "not 15 but 18"
        ),
        PassedOnMail(
            from: "Joseph Mathew <joseph@creekside-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0400",
            subject: "lead muscat",
            text: """
                Salam, client in Muscat Ghala industrial: Al Wadi Cold Stores. Reqmt - WMS software, 10 nos handheld terminals, warehouse wifi (approx 8000 sqm), 1 label printer. Contact Mr. Suresh Pillai +968 9000 1234. Budget OMR 18k to 20k. Before Eid they want go-live.
                """,
            expected: [
                "kind": "lead", "name": "Suresh Pillai", "company": "Al Wadi Cold Stores", "phones": "+96890001234",
                "city": "Muscat", "needs": "hardware.pos 11, networking.wifi -, software.erp -",
                "budget": "OMR 18000..20000", "day": "2027-03-10",
            ],
            because: "rials"
        ),
        PassedOnMail(
            from: "Info <info@walkinmarketing.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Grow your IT business with SEO",
            text: """
                Hi, we help IT companies get leads for AMC, CCTV and laptops. Pay per lead from Rs 300. Interested? Reply with a good time to talk. To stop receiving mails reply STOP.
                """,
            expected: ["kind": "not_lead", "why": "spam"],
            because: "a seller of leads"
        ),
        PassedOnMail(
            from: "Lena <lena@itverband.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Einladung: Stammtisch am 3.12.",
            text: """
                Liebe Mitglieder, wir laden euch herzlich zum Stammtisch am 3. Dezember um 19 Uhr ins Gasthaus Krone ein. Thema: Managed Services und NIS2. Bitte bis 28.11. anmelden.
                """,
            expected: ["kind": "not_lead", "why": "meeting_invitation"],
            because: "an evening of members"
        ),
        PassedOnMail(
            from: "Sales <sales@toshdirect.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "RE: your enquiry",
            text: """
                Hi, thanks for your enquiry. 10 x HP ProBook 450 @ £612.00 ex VAT, lead time 5 days from stock. Quote valid 7 days. Let me know if you'd like to proceed with the order. Account manager: Kelly.
                """,
            expected: ["kind": "not_lead", "why": "misdirected_quotation"],
            because: "a seller's answer"
        ),
        PassedOnMail(
            from: "HDFC <alerts@bankalerts.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Payment received",
            text: """
                Dear customer, Rs 45,000 has been credited to your a/c XX1234 from M/s Lotus Computers towards laptop advance. If not you call 1800 000 000.
                """,
            expected: ["kind": "not_lead"],
            because: "money that came in"
        ),
        PassedOnMail(
            from: "Luis Prado <luis@galiciatic.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "una duda",
            text: """
                Hola, ¿puedo pasar leads de Portugal o solo de España? ¿Y cuánto cobráis?
                """,
            expected: ["kind": "not_lead", "why": "question_to_bot"],
            because: "a question in Spanish"
        ),
        PassedOnMail(
            from: "Sophie Leclerc <sophie@artois-reseaux.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Re: Lead Amiens",
            text: """
                Bonjour, est-ce que quelqu'un a repris le contact d'Amiens ? Le client me relance.
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "a question about a lead, in French"
        ),
        PassedOnMail(
            from: "Jim Park <jim@parkit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Out of office Re: BTN-1002",
            text: """
                I'm out of the office until Monday, November 30 with limited access to email. For quotes contact sales@parkit.example.
                """,
            expected: ["kind": "automatic"],
            because: "out of office"
        ),
        PassedOnMail(
            from: "Manoj <manoj@kanpurpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "urgent",
            text: """
                lead lo bhai - kanpur civil lines, coaching centre "Toppers Academy", 25 pc i3 second hand chalega, 25 tft, 1 online ups 5kva. 4 lakh max. kal hi dekhne jana padega. 9935012345 saurabh
                """,
            expected: [
                "kind": "lead", "company": "Toppers Academy", "phones": "+919935012345", "city": "Kanpur",
                "budget": "INR ..400000", "day": "2026-11-24", "urgency": "asap",
            ],
            because: "a chat line"
        ),
        PassedOnMail(
            from: "Tarun Bose <tarun@howrahinfo.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0530",
            subject: "one lead for siliguri",
            text: """
                Respected sir,
                Hotel Kanchan View, Siliguri, Sevoke Road. Want 20 nos smart TV lock... no sorry, 20 nos electronic door lock with key card, guest wifi for 3 floors, and hotel management software. Mr. Arup Ghosh, owner - 94340 11223. Total he will spend 8-9 lakh. Must finish before tourist season i.e. March end.
                """,
            expected: [
                "kind": "lead", "name": "Arup Ghosh", "company": "Hotel Kanchan View", "phones": "+919434011223",
                "city": "Siliguri", "budget": "INR 800000..900000", "day": "2027-03-31",
            ],
            because: "door locks and a season"
        ),
        PassedOnMail(
            from: "Tarun Bose <tarun@howrahinfo.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0530",
            subject: "Fwd: PC purchase",
            text: """
                Ranchi party, pls help them.

                ---------- Forwarded message ---------
                From: Sr. Accounts <accounts@jharkhandcoal.example>
                Date: Mon, Nov 23, 2026 at 3:00 PM
                Subject: PC purchase
                To: Tarun Bose <tarun@howrahinfo.example>

                Dear sir,
                We want to purchase 18 all in one PC (i5, 16 GB) and 2 heavy duty scanners at our Ranchi office. Kindly give your best price with 3 years onsite warranty. Payment 30 days credit. Delivery within 2 weeks of PO. Budget Rs 12.5 lac approx.
                Thanks & regards
                Manish Oraon
                Sr. Accounts Officer
                Jharkhand Coal Movers Pvt. Ltd.
                Mob: 99310 44556
                """,
            expected: [
                "kind": "lead", "name": "Manish Oraon", "company": "Jharkhand Coal Movers", "phones": "+919931044556",
                "city": "Ranchi", "needs": "hardware.desktops 18, hardware.printers 2",
                "budget": "INR 1250000..1250000",
            ],
            because: "a purchase on credit"
        ),
        PassedOnMail(
            from: "Neil Marsh <neil@solentit.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0000",
            subject: "Referral - Winchester",
            text: """
                Hi all,

                Wessex Physio in Winchester (3 clinics, main one is SO23) are after a new phone system - 14 handsets across the three sites - plus antivirus for 20 laptops. They're currently paying BT £410 a month and want that halved, so say £200 pm. Contract with BT expires 31 January. Speak to Laura Pike, laura@wessexphysio.example, 01962 496 070, best before 10am.

                Ta
                Neil
                """,
            expected: [
                "kind": "lead", "name": "Laura Pike", "company": "Wessex Physio", "phones": "+441962496070",
                "city": "Winchester", "needs": "security.endpoint 20, voice.telephony 14",
                "budget": "GBP 200..200/month", "day": "2027-01-31",
            ],
            because: "a price to be halved"
        ),
        PassedOnMail(
            from: "Anita Cole <anita@peachstateit.example>",
            date: "Tue, 24 Nov 2026 10:15:00 -0500",
            subject: "lead",
            text: """
                Savannah: Coastal Freight Brokers needs 30 laptops imaged and deployed (Dell or Lenovo), replacing their Windows 10 boxes, and wants the old ones wiped and recycled. Around $40,000. They'd like it done by year end. POC is Terrence Boyd, IT coordinator, 912-555-0136, tboyd@coastalfreight.example
                """,
            expected: [
                "kind": "lead", "name": "Terrence Boyd", "company": "Coastal Freight Brokers", "phones": "+19125550136",
                "city": "Savannah", "needs": "hardware.laptops 30, services.disposal -", "budget": "USD 40000..40000",
                "day": "2026-12-31",
            ],
            because: "laptops to be deployed"
        ),
        PassedOnMail(
            from: "Kai Sommer <sommer@elbtal-it.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0100",
            subject: "Anfrage aus Görlitz",
            text: """
                Hallo, ich hätte da was: Das Theater Görlitz braucht zum 15. Januar eine neue Beschallungsanlage fürs Foyer, 2 Beamer und 6 Funkmikrofone. Budget 18 bis 20 Tausend Euro. Ansprechpartnerin: Frau Dr. Heike Lorenz, 03581 555 33, lorenz@theater-goerlitz.example. Mo/Di nicht erreichbar.
                """,
            expected: [
                "kind": "lead", "name": "Heike Lorenz", "company": "Theater Görlitz", "phones": "+49358155533",
                "city": "Görlitz", "needs": "av.conferencing 3", "budget": "EUR 18000..20000", "day": "2027-01-15",
            ],
            because: "a theatre"
        ),
        PassedOnMail(
            from: "Павел Гусев <gusev@tomsoft.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0300",
            subject: "заявка Кемерово",
            text: """
                Коллеги, нужен партнёр в Кемерово. Стоматология "Улыбка", директор Инна Сергеевна Рябова, +7 905 900-11-22. Хотят закупить 12 моноблоков, 3 МФУ и продлить антивирус на 15 машин. До 1,1 млн. К 15 января. Оплата с отсрочкой 30 дней.
                """,
            expected: [
                "kind": "lead", "name": "Инна Сергеевна Рябова", "phones": "+79059001122", "city": "Kemerovo",
                "needs": "hardware.desktops 12, hardware.printers 3, security.endpoint 15", "budget": "RUB ..1100000",
                "day": "2027-01-15",
            ],
            because: "all-in-ones and a delay of payment"
        ),
        PassedOnMail(
            from: "Rosa Camps <rosa@maresmetic.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0100",
            subject: "Lead Murcia",
            text: """
                Buenos días, una bodega de Jumilla (Murcia), Bodegas Altozano, quiere cambiar el servidor, poner copia en la nube y mantenimiento informático para 16 puestos. Pagan hasta 700 € al mes por el mantenimiento. Les urge. Persona de contacto: Andrés Cutillas, 968 00 22 33, andres@bodegasaltozano.example.
                """,
            expected: [
                "kind": "lead", "name": "Andrés Cutillas", "company": "Bodegas Altozano", "phones": "+34968002233",
                "budget": "EUR ..700/month", "urgency": "asap",
            ],
            because: "a cellar and what is paid a month"
        ),
        PassedOnMail(
            from: "Marc Oudin <marc@leman-reseau.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0100",
            subject: "Fwd: Besoin matériel",
            text: """
                Bonjour, à traiter par quelqu'un sur Dijon svp.

                ---------- Forwarded message ---------
                De : Aurélie Blanc <aurelie.blanc@moutarderie-blanc.example>
                Date: lun. 23 nov. 2026 à 10:20
                Subject: Besoin matériel
                To: Marc Oudin <marc@leman-reseau.example>

                Bonjour Marc,
                Il nous faudrait une dizaine d'ordinateurs portables, 10 écrans et une imprimante multifonction couleur pour le bureau de Dijon, livraison semaine 51. On a 14 k€ de budget HT. Merci de ne pas appeler, plutôt un mail.
                Aurélie Blanc
                Moutarderie Blanc
                03 80 00 55 66
                """,
            expected: [
                "kind": "lead", "name": "Aurélie Blanc", "company": "Moutarderie Blanc", "phones": "+33380005566",
                "city": "Dijon", "needs": "hardware.laptops 10, hardware.peripherals 10, hardware.printers 1",
                "budget": "EUR ..14000", "day": "2026-12-18",
            ],
            because: "a week of the year"
        ),
        PassedOnMail(
            from: "Fábio Reis <fabio@valetec.example>",
            date: "Tue, 24 Nov 2026 10:15:00 -0300",
            subject: "lead pra alguém de Recife",
            text: """
                Pessoal, a Construtora Maré Alta, de Recife, quer 45 licenças de AutoCAD e Office, mais 8 workstations. Falar com o Diego (TI) 81 99888-7766. Orçamento por volta de 350 mil reais. Precisa ser até o final do mês que vem.
                """,
            expected: [
                "kind": "lead", "name": "Diego", "company": "Construtora Maré Alta", "phones": "+5581998887766",
                "city": "Recife", "needs": "hardware.desktops 8, software.licensing 45", "budget": "BRL ..350000",
                "day": "2026-12-31",
            ],
            because: "licences and the end of next month"
        ),
        PassedOnMail(
            from: "Newsletter <partner@oemnews.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0530",
            subject: "Q4 rebate: sell 10 laptops, get 1 free",
            text: """
                Dear Partner, enrol in our Q4 rebate scheme. Webinar on 28 Nov. Unsubscribe | Privacy policy
                """,
            expected: ["kind": "not_lead", "why": "newsletter"],
            because: "a rebate"
        ),
        PassedOnMail(
            from: "Jo Reed <jo@fylde-it.example>",
            date: "Tue, 24 Nov 2026 10:15:00 +0000",
            subject: "Re: intro",
            text: """
                Brilliant, thanks for passing that one my way. Met them this morning, lovely people.
                Jo
                """,
            expected: ["kind": "not_lead"],
            because: "thanks in passing"
        ),
        PassedOnMail(
            from: "Deb Lang <deb@hillcountrymsp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "referral",
            text: """
                Hi folks,

                Can't take this one, our last network guy left in October. acme systems inc, Austin 78701, about 45 people. They want the whole Wi-Fi redone (they think 14 access points), two firewalls in HA and somebody to watch it all every month. Owner is Priscilla Nunn, priscilla@acmesystems.example, 512-555-0127.

                She mentioned 60k for the gear. Wants it in before February.

                Deb
                """,
            expected: [
                "kind": "lead", "name": "Priscilla Nunn", "company": "acme systems inc", "phones": "+15125550127",
                "city": "Austin", "needs": "networking.firewall 2, networking.wifi 14", "budget": "USD ..60000",
                "day": "2027-02-01",
            ],
            because: "a firm in small letters and a bare post code"
        ),
        PassedOnMail(
            from: "Hank Boyer <hank@prairienet.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Fwd: quote for laptops",
            text: """
                Too far for me. Hank

                Begin forwarded message:

                From: "Loretta Finch" <loretta.finch@millcreekcoop.example>
                Subject: quote for laptops
                Date: November 20, 2026 at 4:12:09 PM CST
                To: Hank Boyer <hank@prairienet.example>

                Hi Hank, the co-op needs 22 laptops for the elevators and 4 rugged tablets for the trucks. Deliver to our Salina, Kansas office (67401), not to Topeka where the bills go. Around $35K all in. Harvest meeting is January 12, I'd want them handed out by then.

                Loretta Finch
                Mill Creek Farmers Co-op
                785-555-0171
                """,
            expected: [
                "kind": "lead", "name": "Loretta Finch", "company": "Mill Creek Farmers Co-op",
                "phones": "+17855550171", "city": "Salina", "needs": "hardware.laptops 22, hardware.mobile 4",
                "budget": "USD 35000..35000", "day": "2027-01-12",
            ],
            because: "delivery at one office, bills at another"
        ),
        PassedOnMail(
            from: "Ray Ortiz <ray@desertbyte.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "printer lease - Yuma AZ",
            text: """
                got a call from sunrise citrus packers llc in yuma az. 6 color copiers on a lease, current one (with xerox) is up 3/31. talk to manny ruiz 928-555-0139 before 2 pm. no budget yet
                """,
            expected: [
                "kind": "lead", "name": "manny ruiz", "company": "sunrise citrus packers llc", "phones": "+19285550139",
                "city": "Yuma", "budget": "-", "day": "2027-03-31",
            ],
            because: "all in small letters, and a day in the American order"
        ),
        PassedOnMail(
            from: "Sue Kim <sue@pugetcomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Lead 98052",
            text: """
                Company: Evergreen Title & Escrow
                Contact: Bob Haines
                Phone: (425) 555-0164
                Email: bhaines@evergreentitle.example
                Zip: 98052
                Need: Office 365 migration from an on-prem Exchange, 31 mailboxes; MFA for everybody
                Budget: $8,000
                When: before Christmas
                """,
            expected: [
                "kind": "lead", "name": "Bob Haines", "company": "Evergreen Title & Escrow", "phones": "+14255550164",
                "needs": "cloud.microsoft365 31", "budget": "USD ..8000", "day": "2026-12-25",
            ],
            because: "a form with a zip"
        ),
        PassedOnMail(
            from: "Alun Price <alun@cambrianpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Referral: Aberystwyth",
            text: """
                Dear all

                The Penglais Veterinary Group (three surgeries, but the work is at the Aberystwyth one, SY23) wants its phones moved to VoIP: 19 handsets and a hunt group. And a leased line. Practice manager is Ceri Bowen - 01970 496 115, ceri.bowen@penglaisvets.example. Their Openreach line is being switched off on 27 January so they can't dawdle. They'd hoped for under £300 a month.

                Cofion
                Alun
                """,
            expected: [
                "kind": "lead", "name": "Ceri Bowen", "company": "Penglais Veterinary Group", "phones": "+441970496115",
                "city": "Aberystwyth", "budget": "GBP ..300/month", "day": "2027-01-27",
            ],
            because: "a surgery that wants its telephones moved"
        ),
        PassedOnMail(
            from: "Pat Doyle <pat@wirralit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Fwd: broken server",
            text: """
                One for someone in Birkenhead or Liverpool please, I'm in Spain until the 5th.

                -----Original Message-----
                From: Gemma Tate <gtate@mersey-joinery.example>
                Sent: 23 November 2026 09:02
                To: Pat Doyle <pat@wirralit.example>
                Subject: broken server

                Pat

                Server won't boot since the power cut on Saturday and nobody can get at the drawings. Can someone come TODAY to Birkenhead? We'd also like a proper UPS so this never happens again.

                Gemma
                Mersey Joinery Ltd, Cleveland Street, Birkenhead CH41
                0151 496 0220
                """,
            expected: [
                "kind": "lead", "name": "Gemma Tate", "company": "Mersey Joinery Ltd", "phones": "+441514960220",
                "city": "Birkenhead", "needs": "power.ups 1, services.repair -", "urgency": "asap",
            ],
            because: "a server that is down today"
        ),
        PassedOnMail(
            from: "Isla Kerr <isla@tweedcomputers.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Hawick mill",
            text: """
                Borders again. Teviot Knitwear, Hawick. 12 desktops with two screens each, and could they have the lot on a monthly payment. Speak to Rab (he's the dye house manager, he does IT as well). 01450 496044.

                Isla
                """,
            expected: [
                "kind": "lead", "name": "Rab", "company": "Teviot Knitwear", "phones": "+441450496044",
                "city": "Hawick", "needs": "hardware.desktops 12, hardware.peripherals 24",
            ],
            because: "a mill that nobody calls a firm"
        ),
        PassedOnMail(
            from: "Dinesh Patel <dinesh@narmadacomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Enquiry for Ankleshwar",
            text: """
                Dear Sir,

                One party at GIDC Ankleshwar, Dist. Bharuch, Gujarat. M/s Narmada Dye Chem Pvt Ltd. They require 2 nos. rack server with 10 TB storage, 1 no. 10 KVA online UPS with 30 min backup and 60 user licence of Tally server... sorry Tally not, SAP B1. Mr. Jignesh Desai, IT head, 98795 01122. Budget is around 28 lacs. They will finalise before 10th Dec.

                Regards,
                Dinesh
                """,
            expected: [
                "kind": "lead", "name": "Jignesh Desai", "company": "Narmada Dye Chem Pvt Ltd",
                "phones": "+919879501122", "budget": "INR 2800000..2800000", "day": "2026-12-10",
            ],
            because: "an estate and its district"
        ),
        PassedOnMail(
            from: "Ganesh Hegde <ganesh@karavalicomputers.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "lead udupi",
            text: """
                udupi side. coastal ice cream pvt ltd, manipal road. they want barcode billing, 5 counters, thermal printer + scanner each. talk to shrinivas pai 94480 12211. 40k per counter max. want before christmas

                ganesh
                """,
            expected: [
                "kind": "lead", "name": "shrinivas pai", "company": "coastal ice cream pvt ltd",
                "phones": "+919448012211", "city": "Udupi", "day": "2026-12-25",
            ],
            because: "small letters in Karnataka"
        ),
        PassedOnMail(
            from: "Salim Shaikh <salim@khandeshit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Fwd: CCTV for godown",
            text: """
                Bhai log jalgaon me koi hai kya? Hamara engineer chhutti pe hai.

                ---------- Forwarded message ---------
                From: Vijay Chaudhari <vijay@khandeshagro.example>
                Date: Sat, Nov 21, 2026 at 6:40 PM
                Subject: CCTV for godown
                To: Salim Shaikh <salim@khandeshit.example>

                Salim bhai,
                Apne MIDC wale godown me 24 camera lagane hai, 16 bahar 8 andar, recording 45 din ki chahiye. 3 lakh ke andar karna. 15 December se pehle lagna chahiye kyunki naya maal aa raha hai.
                Vijay Chaudhari
                Khandesh Agro Traders, MIDC Jalgaon
                98230 44771
                """,
            expected: [
                "kind": "lead", "name": "Vijay Chaudhari", "company": "Khandesh Agro Traders",
                "phones": "+919823044771", "city": "Jalgaon", "needs": "surveillance.cctv 24", "budget": "INR ..300000",
                "day": "2026-12-15",
            ],
            because: "Hinglish, and a word of time behind the day"
        ),
        PassedOnMail(
            from: "Rekha Nambiar <rekha@malabarinfotech.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "two leads from Kannur",
            text: """
                Dear team,

                1) Thalassery Co-op Hospital. 30 thin clients and a PACS storage of 40 TB. Contact Dr. Sreejith, 94470 11226. 22 lakhs approved.

                2) Payyanur: St Mary's HSS. Smart class for 8 rooms, interactive panels 75 inch. Sr. Lissy - 94951 33447. Not more than 1.1 lakh per room. Before April.

                Rekha
                """,
            expected: ["kind": "leads", "phones": "+919447011226 | +919495133447"],
            because: "two numbered leads with institutions"
        ),
        PassedOnMail(
            from: "Bikram Das <bikram@barakcomputers.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Silchar",
            text: """
                Hello sir, Silchar, Assam 788001. Cachar Tea Estate office need internet backup line and 10 nos VHF... leave that, only internet backup line and one mini server for attendance software, 140 workers. Person: Mr. Purkayastha 94350 00917. They told 2.5 lakh one time.
                """,
            expected: [
                "kind": "lead", "name": "Purkayastha", "company": "Cachar Tea Estate", "phones": "+919435000917",
                "city": "Silchar", "budget": "INR ..250000",
            ],
            because: "a tea estate"
        ),
        PassedOnMail(
            from: "Poonam Sethi <poonam@doabait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Fw: requirment",
            text: """
                ludhiana wale dekh lo

                From: "Harpreet" <accounts@sethiknits.example>
                To: "Poonam Sethi" <poonam@doabait.example>
                Sent: Monday, November 23, 2026 11:20 AM
                Subject: requirment

                Mam ji,
                15 pc ka AMC karana hai factory ka, focal point phase 5 ludhiana. Purana wala 31 dec ko khatam ho raha hai. Saal ka 60 hazar tak de denge. printers bhi 4 hai include karna.
                Harpreet Singh
                Sethi Knits
                98140 77231
                """,
            expected: [
                "kind": "lead", "name": "Harpreet Singh", "company": "Sethi Knits", "phones": "+919814077231",
                "city": "Ludhiana", "needs": "services.amc 15", "budget": "INR ..60000/year", "day": "2026-12-31",
            ],
            because: "a first name above and the whole name below"
        ),
        PassedOnMail(
            from: "Webform <web@techsolvepune.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "New enquiry #4471",
            text: """
                Name       : Yogita Kulkarni
                Company    : Devgiri Packaging
                City       : Chakan, Pune
                Mobile     : 9822055110
                Product    : Biometric attendance + turnstile
                Qty        : 2 gates
                Remarks    : want demo first, approx 3.5L, by mid Jan
                """,
            expected: [
                "kind": "lead", "name": "Yogita Kulkarni", "company": "Devgiri Packaging", "phones": "+919822055110",
                "needs": "access.control 2", "budget": "INR 350000..350000", "day": "2027-01-15",
            ],
            because: "a form in two columns"
        ),
        PassedOnMail(
            from: "राजेश शर्मा <rajesh@awadhcomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "कानपुर की पार्टी",
            text: """
                नमस्कार,
                कानपुर में एक स्कूल है, सरस्वती बाल विद्या मंदिर, किदवई नगर। उनको कंप्यूटर लैब के लिए 20 कंप्यूटर और 1 प्रोजेक्टर चाहिए। बजट लगभग 7 लाख। 15 दिसंबर तक लगना है। प्रिंसिपल श्री अनिल मिश्रा, 94150 22330।
                राजेश
                """,
            expected: [
                "kind": "lead", "phones": "+919415022330", "city": "Kanpur",
                "needs": "av.conferencing 1, hardware.desktops 20", "budget": "INR 700000..700000", "day": "2026-12-15",
            ],
            because: "a school in Devanagari"
        ),
        PassedOnMail(
            from: "Олег Фомин <fomin@rostelekit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "московский офис",
            text: """
                Добрый день! Наш клиент из Ростова открывает московский офис (БЦ на Шаболовке), туда нужно 25 рабочих мест под ключ: компьютеры, сеть, телефоны. Компания «Донской хлеб», контакт Артём Пащенко, +7 928 900-33-12, pashchenko@donhleb.example. Бюджет до 3,5 млн, запуск 20 января.

                Фомин
                """,
            expected: [
                "kind": "lead", "name": "Артём Пащенко", "phones": "+79289003312", "city": "Moscow",
                "budget": "RUB ..3500000", "day": "2027-01-20",
            ],
            because: "an adjective for a town"
        ),
        PassedOnMail(
            from: "Гульнара <gulnara@kamasoft.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Fwd: камеры",
            text: """
                Коллеги, казанский заказ, мы в Челнах и не поедем.

                -------- Пересылаемое сообщение --------
                От: Ринат Хасанов <r.hasanov@kazan-opt.example>
                Кому: gulnara@kamasoft.example
                Дата: 20 ноября 2026 г., 16:20
                Тема: камеры

                Здравствуйте! На складе в Казани (ул. Техническая) надо поставить 40 камер и регистратор с архивом на 30 суток. Смета в пределах 900 тыс. До 25 декабря кровь из носу.
                Ринат Хасанов, "Казань-Опт"
                8 (843) 200-11-45
                """,
            expected: [
                "kind": "lead", "name": "Ринат Хасанов", "company": "Казань-Опт", "phones": "+78432001145",
                "city": "Kazan", "needs": "surveillance.cctv 40", "budget": "RUB ..900000", "day": "2026-12-25",
            ],
            because: "an adjective, and the town in a case"
        ),
        PassedOnMail(
            from: "Денис Лось <los@uralnet.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "в Нижнем Тагиле",
            text: """
                Всем привет. В Нижнем Тагиле есть стоматология «Эмаль», просят 1 сервер, 7 моноблоков и перенести 1С. Директор Светлана Юрьевна, 8-912-600-44-18. Деньги: 600-700 тысяч. Срок - конец года.

                Денис
                """,
            expected: [
                "kind": "lead", "name": "Светлана Юрьевна", "company": "стоматология «Эмаль»", "phones": "+79126004418",
                "city": "Nizhny Tagil", "budget": "RUB 600000..700000", "day": "2026-12-31",
            ],
            because: "a director by his father's name"
        ),
        PassedOnMail(
            from: "Ирина <irina@sibit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "заявка",
            text: """
                Питерский ресторан "Мойка 9" хочет вайфай на три зала и кассы (4 шт). Это не наш регион. Управляющий Глеб, тел. +7 921 900-10-20. Платят до 15 тыс. за точку... ну в общем тысяч 300 всего. Желательно на этой неделе заехать посмотреть.
                """,
            expected: [
                "kind": "lead", "name": "Глеб", "phones": "+79219001020", "city": "Saint Petersburg",
                "needs": "hardware.pos 4, networking.wifi -",
            ],
            because: "an adjective for Saint Petersburg"
        ),
        PassedOnMail(
            from: "Юрий Б. <yuri@kubanpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Fwd: Запрос",
            text: """
                Кто в Сочи или Адлере, заберите.

                От: Закупки <zakupki@orion-sanatorium.example>
                Отправлено: пятница, 20 ноября 2026 г. 12:05
                Кому: Юрий <yuri@kubanpc.example>
                Тема: Запрос

                Добрый день.
                Санаторию «Орион» (г. Сочи, Хостинский район) требуются 60 телевизоров 43" в номера и IP-телефония на 60 номеров + ресепшен. Просим КП до 1 декабря. Бюджет согласован: 2 900 000 руб. с НДС.
                Нефёдова Марина Львовна, отдел закупок
                +7 862 200 15 16
                """,
            expected: [
                "kind": "lead", "name": "Нефёдова Марина Львовна", "company": "Орион", "phones": "+78622001516",
                "city": "Sochi", "budget": "RUB ..2900000", "day": "2026-12-01",
            ],
            because: "a department that writes, a person that signs"
        ),
        PassedOnMail(
            from: "Ерлан <erlan@steppeit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0500",
            subject: "шымкентский клиент",
            text: """
                Шымкентская школа-лицей «Болашак», нужно 30 ноутбуков для учителей и интерактивная доска 2 штуки. Завуч Айгуль Сериковна +7 701 900 12 34. Бюджет 12 млн тенге, до 1 февраля.
                """,
            expected: [
                "kind": "lead", "name": "Айгуль Сериковна", "phones": "+77019001234", "city": "Shymkent",
                "budget": "KZT ..12000000", "day": "2027-02-01",
            ],
            because: "a school in Kazakhstan"
        ),
        PassedOnMail(
            from: "Bernd Ruhl <ruhl@eifel-edv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Bitburg",
            text: """
                Moin, eine Brauereigaststätte in Bitburg braucht eine Kassenanlage mit drei Handhelds und eine Türsprechanlage, außerdem Netzwerkverkabelung für 12 Dosen. Frau Kemmer, 06561 555 12, kemmer@braustube-bitburg.example. So um die 7.500 Euro, bis zur Fastnacht.
                Bernd
                """,
            expected: ["kind": "lead", "name": "Kemmer", "phones": "+49656155512", "city": "Bitburg"],
            because: "an inn and its tills"
        ),
        PassedOnMail(
            from: "Silke Brandt <brandt@weser-systeme.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "WG: Serverumzug",
            text: """
                Hallo zusammen, Hamelner Kunde, wir schaffen es personell nicht. Herr Dr. Voss ist einverstanden.

                Von: Voss, Henning <voss@kanzlei-voss.example>
                Gesendet: Freitag, 20. November 2026 14:44
                An: Silke Brandt <brandt@weser-systeme.example>
                Betreff: Serverumzug

                Liebe Frau Brandt,

                unsere Kanzlei zieht in Hameln um, Osterstraße, ab 1. Februar. Wir brauchen einen Serverumzug, die Telefonanlagenerweiterung auf 10 Nebenstellen und eine Datensicherungslösung außer Haus. Rahmen 9.000 bis 11.000 Euro.

                Mit freundlichen Grüßen
                Dr. Henning Voss
                Kanzlei Voss & Partner
                Tel. 05151 555 870
                """,
            expected: [
                "kind": "lead", "phones": "+495151555870", "city": "Hameln", "budget": "EUR 9000..11000",
                "day": "2027-02-01",
            ],
            because: "a solicitor who moves"
        ),
        PassedOnMail(
            from: "Toni Huber <huber@chiemgau-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Traunstein",
            text: """
                Servus! Die Schreinerei Obermeier in Traunstein hat sich gemeldet: 3 CAD-Rechner, 1 Plotter, Wartungsvertrag. Ansprechpartner Junior, Lukas Obermeier, 0861 555 31. Budget hat er noch keins genannt, eilt nicht.
                Toni
                """,
            expected: [
                "kind": "lead", "name": "Lukas Obermeier", "company": "Schreinerei Obermeier", "phones": "+4986155531",
                "city": "Traunstein", "budget": "-", "urgency": "low",
            ],
            because: "a joiner and his son"
        ),
        PassedOnMail(
            from: "Urs Frei <frei@jura-net.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Offertanfrage Olten",
            text: """
                Guten Tag
                Die Arztpraxis Dr. Moser in Olten sucht Ersatz für 6 Arbeitsplätze und einen Etikettendrucker, dazu Virenschutz. CHF 14'000, Umsetzung KW 3. Kontakt Frau Iseli (MPA), 062 555 40 10.
                Urs
                """,
            expected: [
                "kind": "lead", "name": "Iseli", "phones": "+41625554010", "city": "Olten", "budget": "CHF ..14000",
                "day": "2027-01-22",
            ],
            because: "a doctor's practice and its assistant"
        ),
        PassedOnMail(
            from: "Hélène Marty <helene@garonne-info.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Client à Agen",
            text: """
                Bonjour à tous,
                Je passe la main : la société Pruneaux Delmas, à Agen (47000), veut équiper son entrepôt de 12 bornes wifi et de 15 douchettes. Contact : Luc Delmas, 05 53 00 44 12, il préfère les SMS. Budget de l'ordre de 16 000 € HT, à faire avant la mi-janvier.
                Hélène
                """,
            expected: [
                "kind": "lead", "name": "Luc Delmas", "company": "Pruneaux Delmas", "phones": "+33553004412",
                "city": "Agen", "needs": "hardware.pos 15, networking.wifi 12", "budget": "EUR ..16000",
                "day": "2027-01-15",
            ],
            because: "a customer with his firm's name"
        ),
        PassedOnMail(
            from: "Yves Le Goff <yves@armor-micro.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "TR: Standard téléphonique",
            text: """
                Quelqu'un sur Quimper ? Nous sommes débordés.

                De : Anne Kerbrat <a.kerbrat@conserverie-odet.example>
                Envoyé : vendredi 20 novembre 2026 11:32
                À : Yves Le Goff <yves@armor-micro.example>
                Objet : Standard téléphonique

                Bonjour Yves,

                Notre standard est mort hier. Il nous en faut un nouveau d'urgence, 22 postes, à l'usine de Quimper. Le siège de Nantes garde le sien. On peut monter à 9 000 euros.

                Anne Kerbrat
                Conserverie de l'Odet
                02 98 00 31 22
                """,
            expected: [
                "kind": "lead", "name": "Anne Kerbrat", "phones": "+33298003122", "city": "Quimper",
                "budget": "EUR ..9000", "urgency": "asap",
            ],
            because: "a switchboard that died"
        ),
        PassedOnMail(
            from: "Formulaire <contact@savoie-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Nouvelle demande",
            text: """
                Nom : Perrier
                Prénom : Claire
                Société : Chalets du Lac
                Ville : Annecy
                Téléphone : 04 50 00 87 65
                Message : nous ouvrons le 19 décembre, il nous faut 2 caisses, 1 imprimante et le wifi pour 20 chambres.
                """,
            expected: [
                "kind": "lead", "name": "Claire Perrier", "company": "Chalets du Lac", "phones": "+33450008765",
                "city": "Annecy", "day": "2026-12-19",
            ],
            because: "a form in French"
        ),
        PassedOnMail(
            from: "Nacho Gil <nacho@ebrosistemas.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "cliente de Teruel",
            text: """
                Buenas. Un ganadero de Teruel, Jamones Javalambre S.L., necesita 10 cámaras IP en el secadero y un SAI para el servidor. Preguntar por Pilar Edo, 978 00 12 34. No quiere gastar más de 6.000 €. Antes de Navidad.
                Nacho
                """,
            expected: [
                "kind": "lead", "name": "Pilar Edo", "company": "Jamones Javalambre S.L", "phones": "+34978001234",
                "city": "Teruel", "needs": "power.ups 1, surveillance.cctv 10", "budget": "EUR ..6000",
                "day": "2026-12-25",
            ],
            because: "a firm with points in its form"
        ),
        PassedOnMail(
            from: "Eva Ros <eva@levantetic.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "RV: ordenadores",
            text: """
                Lo paso porque no llegamos. Cliente avisado.

                De: Jaime Soler <jaime@notariasoler.example>
                Enviado: viernes, 20 de noviembre de 2026 9:15
                Para: Eva Ros <eva@levantetic.example>
                Asunto: ordenadores

                Hola Eva:
                En la notaría de Castellón queremos renovar 9 ordenadores y contratar el mantenimiento. También formación de dos horas para el personal. Presupuesto de 9.500 euros más IVA. Lo ideal sería la primera semana de enero.
                Jaime Soler
                964 00 55 66
                """,
            expected: ["kind": "lead", "name": "Jaime Soler", "phones": "+34964005566", "day": "2027-01-07"],
            because: "a notary in Spain"
        ),
        PassedOnMail(
            from: "Lia Prado <lia@pampatec.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0300",
            subject: "Indicação - Caxias do Sul",
            text: """
                Oi, gente! A Vinícola Monte Claro, de Caxias do Sul/RS, precisa de 5 notebooks, 2 nobreaks de 3 kVA e troca do firewall. Falar com Rogério Zanin, (54) 99123-4567, só WhatsApp. Verba de uns 45 mil. Para ontem!
                Lia
                """,
            expected: [
                "kind": "lead", "name": "Rogério Zanin", "company": "Vinícola Monte Claro", "phones": "+5554991234567",
                "city": "Caxias do Sul", "needs": "hardware.laptops 5, networking.firewall -, power.ups 2",
                "budget": "BRL ..45000", "urgency": "asap",
            ],
            because: "a winery and a mobile number"
        ),
        PassedOnMail(
            from: "Rui Matos <rui@beiratic.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Fwd: Orçamento",
            text: """
                Alguém em Viseu?

                ---------- Forwarded message ---------
                De: Sofia Antunes <sofia@queijosdaestrela.example>
                Date: sexta, 20/11/2026 à(s) 10:02
                Subject: Orçamento
                To: Rui Matos <rui@beiratic.example>

                Bom dia Rui,
                Precisamos de videovigilância com 16 câmaras para a fábrica de Viseu e controlo de acessos em 3 portas. O orçamento anda pelos 8 mil euros. Até ao fim de janeiro.
                Sofia Antunes
                Queijos da Estrela, Lda
                232 000 111
                """,
            expected: [
                "kind": "lead", "name": "Sofia Antunes", "company": "Queijos da Estrela, Lda", "city": "Viseu",
                "budget": "EUR ..8000", "day": "2027-01-31",
            ],
            because: "cameras and doors in Portugal"
        ),
        PassedOnMail(
            from: "Airtel Business <care@telcobusiness.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Your bill for November",
            text: """
                Dear Customer, your bill of Rs 4,712 for 10 broadband connections is generated. Due date 05 Dec. Pay now to avoid late fee.
                """,
            expected: ["kind": "not_lead", "why": "invoice"],
            because: "a telephone bill"
        ),
        PassedOnMail(
            from: "Kev <kev@marlowit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "cheers",
            text: """
                Lovely, thanks for sorting that. Speak soon. K
                """,
            expected: ["kind": "not_lead"],
            because: "thanks, in few words"
        ),
        PassedOnMail(
            from: "Jobs <anna.weiss@postfach.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Bewerbung als IT-Systemelektronikerin",
            text: """
                Sehr geehrte Damen und Herren,
                hiermit bewerbe ich mich um eine Stelle als IT-Systemelektronikerin. Ich habe drei Jahre Server, Netzwerke und Drucker betreut. Mein Lebenslauf liegt bei.
                Anna Weiß
                """,
            expected: ["kind": "not_lead", "why": "job_application"],
            because: "an application"
        ),
        PassedOnMail(
            from: "Отдел продаж <sale@opt-tehnika.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Прайс: ноутбуки и мониторы со скидкой 12%",
            text: """
                Уважаемые партнёры! Высылаем прайс-лист на ноутбуки, МФУ и мониторы. Скидка до конца ноября. Чтобы отписаться от рассылки, нажмите ссылку.
                """,
            expected: ["kind": "not_lead", "why": "newsletter"],
            because: "a price list in Russian"
        ),
        PassedOnMail(
            from: "Paul <paul@lyonmicro.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "ma demande de la semaine dernière",
            text: """
                Bonjour, avez-vous trouvé quelqu'un pour le client de Vienne que je vous ai envoyé lundi dernier ? Il me relance. Merci, Paul
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "what became of a lead, in French"
        ),
        PassedOnMail(
            from: "Marta <marta@cierzo.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Fuera de la oficina",
            text: """
                Hola, estaré fuera de la oficina hasta el 30 de noviembre. Para urgencias con servidores o impresoras llame al 976 00 11 22. Un saludo, Marta
                """,
            expected: ["why": "out_of_office"],
            because: "away, in Spanish"
        ),
        PassedOnMail(
            from: "Brad <brad@leadsgiant.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "500 verified IT buyers, $99",
            text: """
                Hi, we have a database of 500 verified IT decision makers looking for managed services, laptops and firewalls in Texas. Only $99 this week. Want a sample?
                """,
            expected: ["kind": "not_lead", "why": "spam"],
            because: "a seller of contacts"
        ),
        PassedOnMail(
            from: "Kiran <kiran@deccanit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "payment recd?",
            text: """
                Sir kindly confirm whether payment of referral fee Rs 5,400 for lead of Solapur has been done, not yet credited.
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "a fee that did not come"
        ),
        PassedOnMail(
            from: "Convite <evento@cdlsul.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0300",
            subject: "Convite: encontro de parceiros",
            text: """
                Você está convidado para o encontro de parceiros de TI em Porto Alegre, dia 3 de dezembro, 19h. Confirme presença. Coquetel e sorteio de um notebook.
                """,
            expected: ["kind": "not_lead"],
            because: "an invitation in Portuguese"
        ),
        PassedOnMail(
            from: "MAILER-DAEMON@mx.bharatmail.example",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "failure notice",
            text: """
                Hi. This is the qmail-send program at mx.bharatmail.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <accounts@nosuchfirm.example>:
                Sorry, no mailbox here by that name. (#5.1.1)
                """,
            expected: ["kind": "bounce"],
            because: "a bounce of qmail"
        ),
        PassedOnMail(
            from: "Fay Lowe <fay@cotswoldpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Re: Waggle question",
            text: """
                Do I have to tell the customer the name of the firm first, or do you do that? And what happens if nobody wants it?
                Fay
                """,
            expected: ["kind": "not_lead", "why": "question_to_bot"],
            because: "how it works"
        ),
        PassedOnMail(
            from: "Sales <sales@brightsigns.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "LED video wall for your showroom",
            text: """
                Dear Sir/Madam, we are manufacturers of LED video walls, digital signage and interactive panels. We offer best rates, 2 years warranty, pan India installation. Kindly give us a chance to serve your esteemed organisation.
                """,
            expected: ["kind": "not_lead", "why": "spam"],
            because: "a manufacturer"
        ),
        PassedOnMail(
            from: "Nilesh <nilesh@panvelpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "urgent",
            text: """
                bro ek party hai uran me, jnpt ke paas, shree balaji cfs. 3 gate pe anpr camera + boom barrier. suresh patil 98190 33221. usko kal hi chahiye survey. paisa ka tension nahi
                """,
            expected: [
                "kind": "lead", "name": "suresh patil", "phones": "+919819033221", "budget": "-", "urgency": "asap",
            ],
            because: "small letters and no budget"
        ),
        PassedOnMail(
            from: "Nilesh <nilesh@panvelpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "school lab",
            text: """
                navi mumbai, kharghar sec 12, st. xaviers academy, lab of 35 pcs with server (linux ok), 18-20 lakh. they have UPS already. contact mrs dsouza 9820099112
                """,
            expected: [
                "kind": "lead", "name": "dsouza", "phones": "+919820099112", "city": "Navi Mumbai",
                "needs": "hardware.desktops 35, hardware.servers -", "budget": "INR 1800000..2000000",
            ],
            because: "small letters and a class room"
        ),
        PassedOnMail(
            from: "A. Venkatesan <venkat@kaverisys.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Enquiry from Karur textile unit",
            text: """
                Dear Sir/Madam,

                Kindly note the below enquiry received by us on phone.

                Customer : Amman Tex Exports
                Contact  : Mr. Selvaraj (Partner) - 94433 10021
                Location : Vennaimalai, Karur, Tamil Nadu
                Requirement : 1. ERP for textile with 20 users  2. Structured cabling - 64 nodes  3. 24 port switch - 4 nos
                Budget : 9 - 10 L for ERP, others not discussed
                Expected closure : by Pongal

                We are not dealing in ERP, hence passing on.

                Yours faithfully,
                A. Venkatesan
                Kaveri Systems, Trichy
                Ph 0431 000 4455
                """,
            expected: [
                "kind": "lead", "company": "Amman Tex Exports", "phones": "+919443310021", "city": "Karur",
                "needs": "networking.cabling 64, networking.lan 4, software.erp 20", "budget": "INR 900000..1000000",
            ],
            because: "labels with spaces before the colon"
        ),
        PassedOnMail(
            from: "Prashant <prashant@goatech.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "table",
            text: """
                Sir, 2 parties see below

                | Name | Company | City | Phone | Need |
                |---|---|---|---|---|
                | Savio Dias | Casa Azul Resort | Calangute | 98221 40055 | 40 IP phones |
                | Anita Naik | Zuari Foods | Vasco | 98221 40066 | 2 servers, backup |

                both ok to share. Prashant
                """,
            expected: [
                "kind": "leads", "name": "Savio Dias | Anita Naik", "company": "Casa Azul Resort | Zuari Foods",
                "phones": "+919822140055 | +919822140066",
                "needs": "voice.telephony 40 | data.backup -, hardware.servers 2",
            ],
            because: "a table of two"
        ),
        PassedOnMail(
            from: "Imran Q <imran@sharjahcomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0400",
            subject: "Fwd: quotation required",
            text: """
                pls somebody in Ras Al Khaimah

                From: Jerome Santos <purchase@rakceramtrade.example>
                Sent: Sunday, November 22, 2026 10:31 AM
                To: Imran Q <imran@sharjahcomp.example>
                Subject: quotation required

                Dear Imran,
                Good day! Please quote for below item:
                1. Dell Latitude laptop i7/16GB/512GB - 12 pcs
                2. HP LaserJet MFP - 3 pcs
                3. Kaspersky endpoint - 40 users / 3 year
                Delivery: RAK Free Zone, Ras Al Khaimah. Our budget is AED 75,000 max. Need before 05-Dec-2026.
                Thanks & Best Regards,
                Jerome Santos
                Purchase Officer
                RAK Ceramics Trading LLC
                Mob: +971 50 000 7781
                """,
            expected: [
                "kind": "lead", "name": "Jerome Santos", "city": "Ras Al Khaimah",
                "needs": "hardware.laptops 12, hardware.printers 3, security.endpoint 40", "budget": "AED ..75000",
                "day": "2026-12-05",
            ],
            because: "pieces behind a dash"
        ),
        PassedOnMail(
            from: "Moira <moira@taysideit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "perth",
            text: """
                Perth (ours, not the sunny one). Blackwatch Solicitors, PH1. Four users, new Wi-Fi, Office for all four, and they'd quite like Teams phones. Fergus McLaren, 01738 496 030. £3k-ish. Whenever.
                """,
            expected: [
                "kind": "lead", "name": "Fergus McLaren", "company": "Blackwatch Solicitors", "phones": "+441738496030",
                "city": "Perth", "budget": "GBP ..3000", "urgency": "low",
            ],
            because: "a sum behind a telephone"
        ),
        PassedOnMail(
            from: "Tim Ashe <tim@fenlandit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Fwd: Website & email",
            text: """
                Not us. Ely / Cambridge someone?

                ---------- Forwarded message ---------
                From: Bev <bev@elybakery.example>
                Date: Fri, 20 Nov 2026 at 17:30
                Subject: Website & email
                To: Tim Ashe <tim@fenlandit.example>


                Hi Tim,

                Our website's been hacked and it's sending people to some casino. Can you fix it? And we need a proper email address not hotmail. We're only 3 people. It's got to be sorted before the Christmas market on the 5th.

                Thanks, Bev
                Ely Bakery, 01353 496 011

                On Thu, 5 Nov 2026 at 10:11, Tim Ashe wrote:
                > Bev, the invoice for the till rolls (40 boxes) is attached. T
                """,
            expected: [
                "kind": "lead", "name": "Bev", "company": "Ely Bakery", "phones": "+441353496011", "city": "Ely",
                "day": "2026-12-05",
            ],
            because: "a thread with an old invoice"
        ),
        PassedOnMail(
            from: "Gina <gina@bayoucomputers.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Fwd: RE: cameras",
            text: """
                Anybody in Baton Rouge? I'm in Lafayette and swamped. -Gina

                From: Darnell Hebert <darnell@pelicanstorage.example>
                Sent: Sunday, November 22, 2026 8:14 PM
                To: Gina <gina@bayoucomputers.example>
                Subject: RE: cameras

                Let's make it 32 cameras instead of 24 since we bought the lot next door. 12 grand is still my ceiling. Need it up by Dec 18. 225-555-0190
                Darnell
                Pelican Self Storage, Baton Rouge LA 70815

                From: Gina
                Sent: Friday, November 20, 2026 1:02 PM
                To: Darnell Hebert
                Subject: RE: cameras

                So 24 cameras, 4K, with license plate at the gate?
                """,
            expected: [
                "kind": "lead", "name": "Darnell Hebert", "company": "Pelican Self Storage", "phones": "+12255550190",
                "city": "Baton Rouge", "needs": "surveillance.cctv 32", "budget": "USD ..12000", "day": "2026-12-18",
            ],
            because: "a number taken back"
        ),
        PassedOnMail(
            from: "Petra Kuhn <kuhn@sauerland-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Interessent aus Winterberg",
            text: """
                Hallo,
                hab hier einen Interessenten: Hotel Astenblick in Winterberg, 3 Etagen, sucht WLAN-Ausleuchtung mit rund 18 Accesspoints, dazu eine Hotelsoftware-Anbindung und Kartenleser für 40 Türen. Frau Schulte-Bömke, Tel 02981 555 77, Mail info@astenblick.example. Bis zum Start der Skisaison (12.12.), darf 22T€ kosten.
                LG Petra
                """,
            expected: [
                "kind": "lead", "name": "Schulte-Bömke", "company": "Hotel Astenblick", "phones": "+49298155577",
                "city": "Winterberg", "budget": "EUR ..22000", "day": "2026-12-12",
            ],
            because: "a double name and thousands of euros"
        ),
        PassedOnMail(
            from: "Mirko <mirko@lausitzpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "AW: Anfrage",
            text: """
                Kunde in Cottbus, Fahrradladen Speiche: Kassensystem, Bondrucker, Kartenterminal, alles einmal. 0355 555 018, Herr Noack. Max. 2500 €.
                """,
            expected: [
                "kind": "lead", "name": "Noack", "phones": "+49355555018", "city": "Cottbus", "budget": "EUR ..2500",
            ],
            because: "all in one line, in German"
        ),
        PassedOnMail(
            from: "Elisabeth Gruber <gruber@murtal-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Anfrage Leoben",
            text: """
                Liebe Kollegen,
                die Volksschule Leoben-Göss möchte im Jänner 60 Tablets samt Koffern und ein MDM. Ansprechperson ist Dir. Barbara Leitner, direktion@vs-goess.example, 03842 555 20. Fördertopf: EUR 25.000. Nur Firmen mit BBG-Listung.
                Elisabeth
                """,
            expected: ["kind": "lead", "name": "Barbara Leitner", "budget": "EUR ..25000"],
            because: "a principal with a shortened title"
        ),
        PassedOnMail(
            from: "Степан <stepan@altaycomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Бийск",
            text: """
                Из Бийска просят: мебельная фабрика "Алтайский кедр", 4 станка с ЧПУ воткнуть в сеть, wi-fi в цеху, сервер под 1С на 35 пользователей. Главный инженер Пётр Ильич Зуев, +7 963 500 11 77, звонить после обеда. Миллион-полтора готовы дать. До Нового года не горит, а вот к 1 марта надо.
                """,
            expected: [
                "kind": "lead", "name": "Пётр Ильич Зуев", "phones": "+79635001177", "city": "Biysk",
                "day": "2027-03-01",
            ],
            because: "a mill by the Altai"
        ),
        PassedOnMail(
            from: "Анна Вольф <volf@tverit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Fwd: обучение",
            text: """
                Для партнёров в Твери.

                Начало переадресованного сообщения:

                От: Роман Седов <sedov@tver-vagon.example>
                Тема: обучение
                Дата: 20 ноября 2026 г. в 13:15:40 MSK
                Кому: Анна Вольф <volf@tverit.example>

                Анна, нам бы курс по Excel для бухгалтерии, 12 человек, и лицензии Office, столько же. У нас на площадке, в тверском офисе. 180 тр на всё.
                С уважением, Роман Седов
                ООО "Тверьвагонсервис"
                +7 (4822) 00-12-12
                """,
            expected: [
                "kind": "lead", "name": "Роман Седов", "company": "ООО \"Тверьвагонсервис\"", "city": "Tver",
                "budget": "RUB ..180000",
            ],
            because: "a course and licences"
        ),
        PassedOnMail(
            from: "Iker <iker@bidasoanet.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Irún",
            text: """
                Kaixo! Una empresa de transportes de Irún, Transbidasoa, quiere GPS para 25 camiones y renovar 14 móviles. Hablar con Maite Etxeberria, 943 00 21 21, por la tarde. Sin prisa. Unos 5.000 € para los móviles.
                """,
            expected: [
                "kind": "lead", "name": "Maite Etxeberria", "phones": "+34943002121", "city": "Irun", "urgency": "low",
            ],
            because: "Basque greetings"
        ),
        PassedOnMail(
            from: "Lupita <lupita@bajiotec.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0600",
            subject: "cliente en Celaya",
            text: """
                Hola, en Celaya, Guanajuato: Empacadora del Valle SA de CV, necesitan 2 servidores y 30 licencias de Office. Ing. Ramón Ortega, 461 000 1234, rortega@empacadoradelvalle.example. 450 mil pesos. Lo quieren para el 15 de enero.
                """,
            expected: [
                "kind": "lead", "name": "Ramón Ortega", "company": "Empacadora del Valle SA de CV", "city": "Celaya",
                "needs": "hardware.servers 2, software.licensing 30", "budget": "MXN ..450000", "day": "2027-01-15",
            ],
            because: "dots and a company of Mexico"
        ),
        PassedOnMail(
            from: "Sarah <sarah@alsace-pc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Mulhouse",
            text: """
                Hello, j'ai une boulangerie à Mulhouse (3 boutiques, "Au Bon Levain") qui veut des caisses enregistreuses x5 et une alarme. M. Weber, 03 89 00 12 45. 2k par caisse. Avant fin d'année !
                """,
            expected: [
                "kind": "lead", "name": "Weber", "company": "Au Bon Levain", "phones": "+33389001245",
                "city": "Mulhouse", "day": "2026-12-31",
            ],
            because: "a firm in quotes"
        ),
        PassedOnMail(
            from: "Chiara <chiara@brentainfo.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "cliente a Bassano",
            text: """
                Ciao, lo Studio Legale Ferri di Bassano del Grappa cerca assistenza informatica per 8 postazioni e una stampante multifunzione. Avv. Ferri, 0424 000 112. Budget 3.000 euro l'anno.
                """,
            expected: ["kind": "lead", "city": "Bassano del Grappa"],
            because: "a studio in the Veneto"
        ),
        PassedOnMail(
            from: "Téo <teo@agrestetec.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0300",
            subject: "Garanhuns",
            text: """
                Lead: Clínica Vida Nova, Garanhuns - PE. Precisam de backup na nuvem (2 TB), antivírus p/ 18 máquinas e visita técnica mensal. Dra. Lúcia, (87) 98877-6655. R$ 1.200 por mês no máximo.
                """,
            expected: [
                "kind": "lead", "name": "Lúcia", "company": "Clínica Vida Nova", "phones": "+5587988776655",
                "city": "Garanhuns", "budget": "BRL ..1200/month",
            ],
            because: "a sum behind a telephone, in Portuguese"
        ),
        PassedOnMail(
            from: "Walt <walt@keystoneit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "FW: quick question",
            text: """
                Scranton. Not taking new clients till spring, so have at it.

                From: Nora Quill <nora@lackawannadental.example>
                Sent: Monday, November 23, 2026 7:58 AM
                To: Walt <walt@keystoneit.example>
                Subject: quick question

                Walt, two things: the front desk printer died again (can someone come this week?) and we're adding an operatory so I need one more PC and two monitors there. Same budget as last time, call it $2,200.

                Nora Quill
                Lackawanna Dental, 400 block of Wyoming Ave, Scranton PA 18503
                570-555-0102
                """,
            expected: [
                "kind": "lead", "name": "Nora Quill", "company": "Lackawanna Dental", "phones": "+15705550102",
                "city": "Scranton",
            ],
            because: "two things in one mail"
        ),
        PassedOnMail(
            from: "Arvind <arvind@sanglicomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Lead - Miraj",
            text: """
                Dear Sir, Wanless Chest Clinic, Miraj wants 6 nos UPS 1 KVA and 2 colour printer. Contact Dr Mrs Anjali Sathe 98220 77112. Rs 1.10 lac. Delivery by 5th Dec.
                """,
            expected: [
                "kind": "lead", "name": "Anjali Sathe", "company": "Wanless Chest Clinic", "phones": "+919822077112",
                "needs": "hardware.printers 2, power.ups 6", "budget": "INR ..110000", "day": "2026-12-05",
            ],
            because: "a clinic and its town"
        ),
        PassedOnMail(
            from: "Vikas <vikas@rohtakit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "party",
            text: """
                sir ji rohtak me ek petrol pump hai, ganpati filling station, unko 8 camera, 1 nvr aur billing software chahiye. malik ka naam deepak hooda 94160 22001. 90 hazar tak. jaldi hai bhai
                """,
            expected: [
                "kind": "lead", "name": "deepak hooda", "phones": "+919416022001", "city": "Rohtak",
                "budget": "INR ..90000", "urgency": "asap",
            ],
            because: "small letters, an owner called malik"
        ),
        PassedOnMail(
            from: "Shalini <shalini@kochiinfosys.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Fwd: Re: Requirement",
            text: """
                Team, this is for Alappuzha. We are Ernakulam only.

                ---------- Forwarded message ---------
                From: Biju Varghese <biju@backwatercruises.example>
                Date: Mon, Nov 23, 2026 at 9:12 AM
                Subject: Re: Requirement
                To: Shalini <shalini@kochiinfosys.example>

                Dear Shalini,
                As discussed we need wifi on 12 houseboats with 4G routers, and a booking website. Budget for routers is 15k each. Website we will see. Should be up before the season, i.e. 15 December.
                Biju Varghese
                Backwater Cruises & Holidays
                Punnamada, Alappuzha
                +91 94470 33215
                """,
            expected: [
                "kind": "lead", "name": "Biju Varghese", "company": "Backwater Cruises & Holidays",
                "phones": "+919447033215", "city": "Alappuzha", "day": "2026-12-15",
            ],
            because: "houseboats and routers"
        ),
        PassedOnMail(
            from: "Imtiyaz <imtiyaz@srinagarpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Enquiry",
            text: """
                Assalam o alaikum, Sopore, J&K. Apple cold storage company, Mir Agro Fresh. 3 desktop 1 server with tally 5 user. Contact Mr Tariq Mir - 70061 22334 (call after 4). They will pay 4 lakhs. January first week.
                """,
            expected: ["kind": "lead", "name": "Tariq Mir", "phones": "+917006122334", "budget": "INR ..400000"],
            because: "a town in Kashmir"
        ),
        PassedOnMail(
            from: "S. Baruah <baruah@tezcomp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "AMC enquiry",
            text: """
                Dear Team,
                Please find below AMC enquiry.
                Organisation: Brahmaputra Valley College
                Place: Tezpur
                No of PCs: 60, Printers: 5
                Person: Mr. H. Saikia, Registrar (Mob 94351 44556)
                Value expected: 1.8 L per year
                Start: 1st January
                """,
            expected: [
                "kind": "lead", "company": "Brahmaputra Valley College", "phones": "+919435144556", "city": "Tezpur",
                "budget": "INR ..180000/year", "day": "2027-01-01",
            ],
            because: "labels with numbers of machines"
        ),
        PassedOnMail(
            from: "Oliver <oliver@downsit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Lewes accountants",
            text: """
                Hi - got one for somebody in East Sussex. Fordham & Pyke, accountants in Lewes, nine of them. Laptop refresh (9), docking stations, and get them off their old server onto SharePoint. Talk to Sara Pyke, sara@fordhampyke.example or 01273 496 300. £12-14k. Before their January rush ideally.
                """,
            expected: [
                "kind": "lead", "name": "Sara Pyke", "phones": "+441273496300", "city": "Lewes",
                "budget": "GBP 12000..14000",
            ],
            because: "two names and an ampersand"
        ),
        PassedOnMail(
            from: "Hugh <hugh@peakdistrictpc.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Fwd: Phones",
            text: """
                Bakewell - too far east for my lot.

                From: Diane Frost <diane@rutlandarms-bakewell.example>
                Sent: 22 November 2026 18:44
                To: Hugh
                Subject: Phones

                Hello Hugh, the Rutland needs a new switchboard, 33 bedrooms plus reception and bar. And decent wifi for guests upstairs, it drops constantly. We can go to about eight thousand. After New Year is fine.

                Diane Frost, General Manager
                The Rutland Arms, Bakewell
                01629 496 100
                """,
            expected: [
                "kind": "lead", "name": "Diane Frost", "company": "Rutland Arms", "phones": "+441629496100",
                "budget": "GBP 8000..8000",
            ],
            because: "an inn whose town begins the note"
        ),
        PassedOnMail(
            from: "Rhys <rhys@valleysit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "quick one",
            text: """
                Merthyr, Cyfarthfa Dental Lab. One 3D printer PC died, want a like for like workstation by Friday. £1,800 tops. Gareth 01685 496 022.
                """,
            expected: [
                "kind": "lead", "name": "Gareth", "phones": "+441685496022", "budget": "GBP ..1800",
                "day": "2026-11-27",
            ],
            because: "a machine to be replaced"
        ),
        PassedOnMail(
            from: "Tina <tina@wasatchmsp.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "referral: provo law firm",
            text: """
                Hey! Conflict of interest for us so please take it: Halvorsen Pratt LLP in Provo, 22 attorneys + 10 staff. Need managed IT with 24/7 help desk, email encryption and a phone system. Contact: Jill Halvorsen (managing partner), jill@halvorsenpratt.example, 801-555-0156. They're at $4,200/mo now and would like to stay there. Contract ends 1/31.
                """,
            expected: [
                "kind": "lead", "name": "Jill Halvorsen", "company": "Halvorsen Pratt LLP", "phones": "+18015550156",
                "city": "Provo", "budget": "USD ..4200/month", "day": "2027-01-31",
            ],
            because: "a law firm and a day in the American order"
        ),
        PassedOnMail(
            from: "Jeb <jeb@ozarktech.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "need a hand in Joplin",
            text: """
                Joplin MO, Tri-State Feed & Seed. Point of sale at 3 registers crapped out, barcode scanners too (they have five). Owner Wade Collier, (417) 555-0188, wants it yesterday. He'll spend up to 9 grand.
                """,
            expected: [
                "kind": "lead", "name": "Wade Collier", "company": "Tri-State Feed & Seed", "phones": "+14175550188",
                "city": "Joplin", "budget": "USD ..9000", "urgency": "asap",
            ],
            because: "a town with its state before the firm"
        ),
        PassedOnMail(
            from: "Monica <monica@granitestateit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0500",
            subject: "Fwd: Camera quote",
            text: """
                Anyone near Nashua NH want this?

                ---------- Forwarded message ---------
                From: Peter Kowalczyk <peter@granitegears.example>
                Date: Sun, Nov 22, 2026 at 7:02 PM
                Subject: Camera quote
                To: Monica <monica@granitestateit.example>

                Monica, we had a break-in. Looking for 18 outdoor cameras with 60 days of storage, plus badge access on six doors at the Nashua plant. Insurance gives us until Dec 20. Ballpark $25,000.

                Peter Kowalczyk
                Granite Gears Inc.
                603-555-0120
                """,
            expected: [
                "kind": "lead", "name": "Peter Kowalczyk", "company": "Granite Gears Inc", "phones": "+16035550120",
                "city": "Nashua", "needs": "access.control 6, surveillance.cctv 18", "budget": "USD ..25000",
                "day": "2026-12-20",
            ],
            because: "a break-in"
        ),
        PassedOnMail(
            from: "Jürgen Pohl <pohl@vogtland-computer.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Anfrage Plauen",
            text: """
                Guten Tag,
                Firma Spitzenweberei Roth aus Plauen sucht jemanden für: 7 neue PCs, Umzug der Warenwirtschaft in die Cloud, Schulung für 10 Leute. Herr Roth, 03741 555 60. Er rechnet mit 18.000 Euro. Bitte bis KW 50 melden.
                J. Pohl
                """,
            expected: [
                "kind": "lead", "name": "Roth", "company": "Spitzenweberei Roth", "phones": "+49374155560",
                "city": "Plauen", "budget": "EUR ..18000",
            ],
            because: "a firm from a town"
        ),
        PassedOnMail(
            from: "Nadine Kroll <kroll@kuesten-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "WG: Praxis-EDV",
            text: """
                Moin, Husumer Praxis, wir haben keinen Techniker frei. Gern weitergeben.

                Von: Dr. Imke Petersen <praxis@petersen-husum.example>
                Gesendet: Montag, 23. November 2026 08:15
                An: Nadine Kroll <kroll@kuesten-it.example>
                Betreff: Praxis-EDV

                Liebe Frau Kroll,
                zum Quartalsende brauchen wir 5 neue Arbeitsplätze, einen Server und den TI-Konnektor-Tausch in der Husumer Praxis. Unser Budget liegt bei 12 bis 13 T€. Bitte nur mittwochs nachmittags anrufen.
                Herzliche Grüße
                Dr. Imke Petersen
                Gemeinschaftspraxis Petersen & Jessen
                04841 555 12
                """,
            expected: [
                "kind": "lead", "phones": "+49484155512", "city": "Husum", "budget": "EUR 12000..13000",
                "day": "2026-12-31",
            ],
            because: "an adjective for the town, in German"
        ),
        PassedOnMail(
            from: "Formular <noreply@it-nord.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Kontaktanfrage",
            text: """
                Name: Thomas Brückner
                Firma: Segelmacherei Brückner
                PLZ/Ort: 24103 Kiel
                Telefon: 0431 555 9031
                E-Mail: brueckner@segelmacherei.example
                Anliegen: 2 Laptops, Drucker mit Wartung, Backup
                Budget: 3.500 €
                Termin: schnellstmöglich
                """,
            expected: [
                "kind": "lead", "name": "Thomas Brückner", "company": "Segelmacherei Brückner",
                "phones": "+494315559031", "city": "Kiel", "budget": "EUR ..3500", "urgency": "asap",
            ],
            because: "a form with a post code"
        ),
        PassedOnMail(
            from: "Павел <pavel@uralitgroup.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "лид",
            text: """
                Привет! Челябинск, автосалон «Южный Урал Моторс», нужны 15 ноутбуков менеджерам и вай-фай в шоуруме. Коммерческий директор Анна Лисицына, +7 (919) 300-11-22, лучше в телеграм. Миллион двести потолок. До 20 декабря.
                """,
            expected: [
                "kind": "lead", "name": "Анна Лисицына", "phones": "+79193001122", "city": "Chelyabinsk",
                "needs": "hardware.laptops 15, networking.wifi -", "day": "2026-12-20",
            ],
            because: "a car dealer"
        ),
        PassedOnMail(
            from: "Ольга <olga@primorit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Fwd: сервер",
            text: """
                Клиент из Находки, мы во Владивостоке перегружены.

                ---------- Forwarded message ---------
                От: Геннадий Ким <kim@nahodka-port.example>
                Date: пн, 23 нояб. 2026 г. в 04:10
                Subject: сервер
                To: Ольга <olga@primorit.example>

                Ольга, добрый день! Полетел рейд на сервере, восстановить надо срочно, данные 1С за 8 лет. И потом нормальный бэкап. За деньгами не постоим.
                Геннадий Ким
                ООО «Находка-Терминал»
                8 (4236) 00-11-22
                """,
            expected: [
                "kind": "lead", "name": "Геннадий Ким", "company": "Находка-Терминал", "city": "Nakhodka",
                "urgency": "asap",
            ],
            because: "a port and an array that broke"
        ),
        PassedOnMail(
            from: "Тимур <timur@dagsoft.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Махачкала",
            text: """
                Салам! В Махачкале гостиница Каспий Бриз, 45 номеров, хотят замки электронные, IP-ТВ и видеонаблюдение 30 камер. Хозяин Магомед, 8 928 500 33 44. Бюджет 4-5 млн. К маю.
                """,
            expected: [
                "kind": "lead", "name": "Магомед", "company": "Каспий Бриз", "phones": "+79285003344",
                "city": "Makhachkala", "budget": "RUB 4000000..5000000",
            ],
            because: "an hotel without quotes"
        ),
        PassedOnMail(
            from: "Cédric <cedric@picardie-net.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Lead Beauvais",
            text: """
                Bonjour, un cabinet comptable de Beauvais, Fiduciaire Lenoir, cherche un prestataire pour l'infogérance de 25 postes, la sauvegarde externalisée et la fibre. Interlocutrice : Mme Nathalie Lenoir, 03 44 00 12 34. Ils paient 1 100 € par mois aujourd'hui. Fin de contrat le 31/01.
                """,
            expected: [
                "kind": "lead", "name": "Nathalie Lenoir", "company": "Fiduciaire Lenoir", "phones": "+33344001234",
                "city": "Beauvais", "day": "2027-01-31",
            ],
            because: "a firm that stands behind its town"
        ),
        PassedOnMail(
            from: "Agnès <agnes@vaucluse-info.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Fwd: Urgent imprimante",
            text: """
                Pour Carpentras, merci.

                > De: "Mairie de Mazan" <accueil@mazan-mairie.example>
                > Objet: Urgent imprimante
                > Date: 23 novembre 2026 à 08:50:11 UTC+1
                > À: Agnès <agnes@vaucluse-info.example>
                >
                > Bonjour, notre copieur est en panne depuis vendredi et nous devons imprimer pour le conseil de jeudi. Pouvez-vous venir ? Prévoir aussi un devis pour 2 copieurs neufs (location).
                > Bien à vous,
                > Sylvie Roche
                > Mairie de Mazan, 04 90 00 55 11
                """,
            expected: [
                "kind": "lead", "name": "Sylvie Roche", "company": "Mairie de Mazan", "phones": "+33490005511",
                "city": "Carpentras", "urgency": "asap",
            ],
            because: "a town hall that writes"
        ),
        PassedOnMail(
            from: "Lola <lola@betica-it.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "cliente en Jerez",
            text: """
                Hola compis, Bodegas Antonio Páez, en Jerez de la Frontera, quieren 14 tablets para las catas y un TPV. La encargada se llama Rocío Páez, 956 00 33 44, rocio@bodegaspaez.example. Presupuesto 7.000. Les gustaría tenerlo para el 10 de diciembre.
                """,
            expected: [
                "kind": "lead", "name": "Rocío Páez", "company": "Bodegas Antonio Páez", "phones": "+34956003344",
                "city": "Jerez de la Frontera", "needs": "hardware.mobile 14, hardware.pos 1", "day": "2026-12-10",
            ],
            because: "tablets for a bodega"
        ),
        PassedOnMail(
            from: "Xavi <xavi@empordanet.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "RE: RV: copias de seguridad",
            text: """
                Reenvío. Figueres, nosotros Girona no llegamos.

                De: Montse Vila <montse@clinicavila.example>
                Enviado: lunes, 23 de noviembre de 2026 10:01
                Para: Xavi <xavi@empordanet.example>
                Asunto: RV: copias de seguridad

                Hola Xavi, la auditora nos exige copias cifradas fuera de la clínica antes de fin de año. Son 3 TB y 12 ordenadores. ¿Nos lo miráis? Tope 250 € mensuales.
                Montse Vila
                Clínica Dental Vila
                972 00 11 99
                """,
            expected: ["kind": "lead"],
            because: "a clinic that must encrypt"
        ),
        PassedOnMail(
            from: "Bruna <bruna@cerradotec.example>",
            date: "Mon, 23 Nov 2026 10:15:00 -0300",
            subject: "lead Anápolis",
            text: """
                Bom dia! A Farmácia São Lucas de Anápolis (GO) quer trocar 6 computadores dos caixas e 2 impressoras fiscais. Contato: Sr. Valdir, (62) 98111-2233. Até R$ 22.000. Prazo: 10/12.
                """,
            expected: [
                "kind": "lead", "name": "Valdir", "phones": "+5562981112233", "city": "Anápolis",
                "budget": "BRL ..22000", "day": "2026-12-10",
            ],
            because: "a pharmacy in Brazil"
        ),
        PassedOnMail(
            from: "Joel <joel@marinait.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0400",
            subject: "New lead Sharjah",
            text: """
                Dear all, Gulf Petals Florist, Al Majaz, Sharjah. They want a POS for 2 counters + inventory software + 4 CCTV. Ms. Reem, 050 123 4411, whatsapp only. AED 18k. ASAP before National Day.
                """,
            expected: [
                "kind": "lead", "name": "Reem", "company": "Gulf Petals Florist", "phones": "+971501234411",
                "budget": "AED ..18000", "urgency": "asap",
            ],
            because: "a florist in the Gulf"
        ),
        PassedOnMail(
            from: "Nandini <nandini@mysoretech.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "3 leads",
            text: """
                Hi team,

                First: Hassan. Malnad Coffee Curers, 10 desktops, Mr. Ravi Gowda 94480 11001, 5 lakh.
                Second: Mandya. Cauvery Sugars Ltd, fibre between 3 buildings, Ms. Latha 94480 11002, no idea on budget.
                Third: Chamarajanagar. Govt PU College, 25 laptops, Principal Mahadeva 94480 11003, 12 lakh, before 31st March.

                Nandini
                """,
            expected: ["kind": "leads"],
            because: "three leads with ordinals"
        ),
        PassedOnMail(
            from: "HR <hr@talentbridge.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0530",
            subject: "Profile of network engineer",
            text: """
                Dear Hiring Manager, PFA the profile of a network engineer with 5 years exp in Cisco, firewall and server. CTC 6 LPA, notice 15 days. Kindly let us know interview slot.
                """,
            expected: ["kind": "not_lead"],
            because: "a profile of an engineer"
        ),
        PassedOnMail(
            from: "Events <events@channelsummit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0000",
            subject: "Last chance: Channel Summit 2026",
            text: """
                Join 400 MSPs in Birmingham on 3 December. Register now and get a free laptop bag. Unsubscribe here.
                """,
            expected: ["kind": "not_lead", "why": "newsletter"],
            because: "a summit"
        ),
        PassedOnMail(
            from: "Rolf <rolf@harz-edv.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0100",
            subject: "Danke",
            text: """
                Hallo, der Kunde aus Goslar ist super zufrieden, 8 PCs stehen. Vielen Dank für die Vermittlung! Rolf
                """,
            expected: ["kind": "not_lead", "why": "thanks"],
            because: "thanks, in German"
        ),
        PassedOnMail(
            from: "Вадим <vadim@orelit.example>",
            date: "Mon, 23 Nov 2026 10:15:00 +0300",
            subject: "Re: Лид по Орлу",
            text: """
                Коллеги, что там с заявкой по Орлу (10 принтеров)? Клиент спрашивает, когда позвонят.
                """,
            expected: ["kind": "not_lead", "why": "status_question"],
            because: "what became of a lead, in Russian"
        ),
    ]
}
