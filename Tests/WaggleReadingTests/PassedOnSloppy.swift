/// Mails in small letters, in capitals, on the telephone, out of forms and chats, and with words that take others back.
extension PassedOnMail {
    static let sloppy: [PassedOnMail] = [
        PassedOnMail(
            from: "suresh <suresh@vizagit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "",
            text: """
                one party in vizag wants 5 laptops i5 16gb and one printer, mr ramana 9848022334 call him today
                """,
            expected: [
                "kind": "lead", "name": "ramana", "phones": "+919848022334", "city": "Visakhapatnam",
                "needs": "hardware.laptops 5, hardware.printers 1",
            ],
            because: "a title before a name in small letters"
        ),
        PassedOnMail(
            from: "Anil K <anil@anilsys.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "cctv lead",
            text: """
                hi, client near nagpur railway station needs 16 cameras ip with nvr and 2tb disk, hotel tuli residency, contact sameer 9823055667, budget 1.8 lakh
                """,
            expected: [
                "kind": "lead", "name": "sameer", "company": "hotel tuli residency", "phones": "+919823055667",
                "city": "Nagpur", "needs": "surveillance.cctv 16", "budget": "INR ..180000",
            ],
            because: "a hotel in small letters"
        ),
        PassedOnMail(
            from: "Jaya <jaya@jayatech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Enquiry",
            text: """
                server down at rohini delhi ca office need engineer today only. ca mehta 9810099887
                """,
            expected: [
                "kind": "lead", "name": "mehta", "phones": "+919810099887", "city": "Delhi",
                "needs": "services.repair -", "day": "2026-11-18",
            ],
            because: "broken down, and a chartered accountant"
        ),
        PassedOnMail(
            from: "Mahesh <mahesh@konkan.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Fw: AMC",
            text: """
                Sir pin 416416 customer wants amc for 22 pc 3 printer. Contact Shri Patil 9370011223 Patil Sugar Works
                """,
            expected: [
                "kind": "lead", "name": "Patil", "company": "Shri Patil 9370011223 Patil Sugar Works",
                "phones": "+919370011223", "city": "Sangli", "needs": "services.amc 25",
            ],
            because: "two things in a row without a comma are both maintained"
        ),
        PassedOnMail(
            from: "Deepa <deepa@dsoft.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "tally",
            text: """
                customer at 560076 needs tally prime 3 user and one day training. ramesh k 9845011221
                """,
            expected: [
                "kind": "lead", "name": "ramesh k", "phones": "+919845011221", "city": "Bengaluru",
                "needs": "services.training 1, software.accounting 3",
            ],
            because: "a PIN instead of a town, an initial behind a name"
        ),
        PassedOnMail(
            from: "Carla <carla@bayoutech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0500",
            subject: "quick one",
            text: """
                dentist office in 70506 needs a new server and backup, dr. marcel thibodeaux 337-555-0144, wants it done before year end
                """,
            expected: [
                "kind": "lead", "name": "marcel thibodeaux", "phones": "+13375550144", "city": "Lafayette",
                "needs": "data.backup -, hardware.servers 1", "day": "2026-12-31",
            ],
            because: "a ZIP that counts nothing"
        ),
        PassedOnMail(
            from: "Trish <trish@prairieit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0500",
            subject: "Referral 55401",
            text: """
                Law firm, 18 attorneys, zip 55401. Moving off GoDaddy mail to M365 plus MFA rollout. Contact: Dana Whitfield, office manager, dana@whitfieldroe.example, 612-555-0129. Would like it done over a weekend in December.
                """,
            expected: [
                "kind": "lead", "name": "Dana Whitfield", "mails": "dana@whitfieldroe.example",
                "phones": "+16125550129", "city": "Minneapolis", "needs": "cloud.microsoft365 18",
            ],
            because: "a ZIP in a subject, and attorneys who need mailboxes"
        ),
        PassedOnMail(
            from: "Ben <ben@cascadia.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0500",
            subject: "Fwd: Voicemail from (503) 555-0161",
            text: """
                caller says hi this is mike tanner with tanner roofing in beaverton oregon um we need someone to come out and look at our wifi it keeps dropping in the back office and the warehouse uh give me a call at 503 555 0161 thanks
                """,
            expected: [
                "kind": "lead", "name": "mike tanner", "company": "tanner roofing", "phones": "+15035550161",
                "city": "Beaverton", "needs": "networking.wifi -",
            ],
            because: "dictated to a telephone"
        ),
        PassedOnMail(
            from: "Steve <steve@severnit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "One for Bristol lot",
            text: """
                4 laptops + docking stations for an architects in BS1 4ST, wants em friday. ask for jo at kellaway architects 0117 496 0188
                """,
            expected: [
                "kind": "lead", "name": "jo", "company": "kellaway architects", "phones": "+441174960188",
                "city": "Bristol", "needs": "hardware.laptops 4, hardware.peripherals 4", "day": "2026-11-20",
            ],
            because: "docking stations for each laptop, a firm behind a first name"
        ),
        PassedOnMail(
            from: "Markus <markus@mk-edv.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "kunde",
            text: """
                kunde in 72764 sucht 12 notebooks und dockingstations, herr weiss 07121 4960123, weiss präzision, budget 15k
                """,
            expected: [
                "kind": "lead", "name": "weiss", "phones": "+4971214960123", "city": "Reutlingen",
                "needs": "hardware.laptops 12, hardware.peripherals 12", "budget": "EUR ..15000",
            ],
            because: "a German post code without its town"
        ),
        PassedOnMail(
            from: "Jens <jens@nordnetz.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "",
            text: """
                brauche jemanden in flensburg, server steht, praxis dr. petersen, 0461 4960177, heute noch!!
                """,
            expected: [
                "kind": "lead", "name": "petersen", "company": "praxis dr", "phones": "+494614960177",
                "city": "Flensburg", "needs": "services.repair -", "day": "2026-11-18",
            ],
            because: "a server that stands still"
        ),
        PassedOnMail(
            from: "Reto <reto@rhytech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Anfrage",
            text: """
                Grüezi, Schreinerei Ammann AG in 9000 St. Gallen möchte ihren alten Server ablösen. Kredit CHF 72'000 ist gesprochen. Herr Urs Ammann, 071 496 01 10, urs@ammann-schreinerei.example. Offerte bis Ende November.
                """,
            expected: [
                "kind": "lead", "name": "Urs Ammann", "company": "Schreinerei Ammann AG", "phones": "+41714960110",
                "mails": "urs@ammann-schreinerei.example", "needs": "hardware.servers -", "budget": "CHF ..72000",
                "day": "2026-11-30",
            ],
            because: "an old server that is to be replaced"
        ),
        PassedOnMail(
            from: "Luc <luc@occitanet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Panne serveur",
            text: """
                Bonjour, panne serveur chez Garage Roussel à Albi, tout est bloqué depuis ce matin. Appeler M. Roussel au 05 63 49 60 12. Merci, trop loin pour nous
                """,
            expected: [
                "kind": "lead", "name": "Roussel", "company": "Garage Roussel", "phones": "+33563496012",
                "city": "Albi", "needs": "services.repair -",
            ],
            because: "a breakdown of the server, in French"
        ),
        PassedOnMail(
            from: "Nadia <nadia@nordit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "besoin 59000",
            text: """
                un client dans le 59000 cherche 10 pc portables et une imprimante, mme delvaux 06 12 34 56 78, cabinet delvaux
                """,
            expected: [
                "kind": "lead", "name": "delvaux", "company": "cabinet delvaux", "phones": "+33612345678",
                "city": "Lille", "needs": "hardware.laptops 10, hardware.printers 1",
            ],
            because: "a department's code for a town"
        ),
        PassedOnMail(
            from: "Caio <caio@paulistati.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0300",
            subject: "indicação",
            text: """
                cliente em campinas precisa de 15 notebooks e um servidor, falar com renata 19 99876-1234, metalurgica são joão, verba de 120 mil
                """,
            expected: [
                "kind": "lead", "name": "renata", "company": "metalurgica são joão", "phones": "+5519998761234",
                "city": "Campinas", "needs": "hardware.laptops 15, hardware.servers 1", "budget": "BRL ..120000",
            ],
            because: "a firm in small letters, in Portuguese"
        ),
        PassedOnMail(
            from: "Tradewala <buyleads@tradewala.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Buy Lead: Online UPS",
            text: """
                Dear Seller,
                You have received a new enquiry on Tradewala

                Product: Online UPS 6 KVA
                Quantity: 2 Piece
                Probable Order Value: Rs. 1 to 2 Lakh
                Requirement Type: Business use
                Buyer's Contact Details:
                Mukesh Agarwal
                Agarwal Cold Storage
                Agra, Uttar Pradesh, 282001, India
                Mobile: +91-9837012345
                Email: mukesh@agarwalcold.example
                Member Since: 6 months

                Call now before other suppliers do! Tradewala Pvt Ltd, Noida. Helpline 0120-4000000
                """,
            expected: [
                "kind": "lead", "name": "Mukesh Agarwal", "company": "Agarwal Cold Storage",
                "mails": "mukesh@agarwalcold.example", "phones": "+919837012345", "city": "Agra",
                "needs": "power.ups 2", "budget": "INR 100000..200000",
            ],
            because: "a marketplace's quantity in a field of its own"
        ),
        PassedOnMail(
            from: "JustAsk <leads@justask.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "New Enquiry for you",
            text: """
                Hi Partner
                Ritika searched for CCTV Dealers in Kothrud, Pune
                User Area: Kothrud
                User City: Pune
                Search Time: 18-Nov-2026 09:40
                User Phone: +91 98500 22113
                User Requirement: 4 CCTV cameras for home, immediately
                Send Enquiry by Email
                """,
            expected: [
                "kind": "lead", "name": "Ritika", "phones": "+919850022113", "city": "Pune",
                "needs": "surveillance.cctv 4",
            ],
            because: "a portal whose labels begin with User"
        ),
        PassedOnMail(
            from: "Jotform <noreply@formhost.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0500",
            subject: "Re: Request a Quote - Tom Becker",
            text: """
                Request a Quote

                First Name	Tom
                Last Name	Becker
                Business Name	Becker Feed & Seed
                Email	tom@beckerfeed.example
                Phone Number	(309) 555-0115
                ZIP	61401
                What do you need?	New point of sale, 3 registers, plus inventory
                Budget	$5,000 - $8,000
                When do you need it?	Within 60 days
                """,
            expected: [
                "kind": "lead", "name": "Tom Becker", "company": "Becker Feed & Seed",
                "mails": "tom@beckerfeed.example", "phones": "+13095550115", "city": "Galesburg",
                "needs": "hardware.pos 3", "budget": "USD 5000..8000",
            ],
            because: "a ZIP in a form, and registers that count"
        ),
        PassedOnMail(
            from: "HubSpot <noreply@hubnotify.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0500",
            subject: "New form submission on \"Contact us\"",
            text: """
                A new submission on your form

                Page submitted on: IT Support in Boise | Contact us

                First name
                Angela
                Last name
                Ruiz
                Email
                angela@ruizorthodontics.example
                Mobile phone number
                +1 208-555-0116
                Company name
                Ruiz Orthodontics
                How can we help?
                Our backup hasn't run since August and nobody noticed. We need someone to take over backups and monitoring for 2 offices, 19 computers.

                View submission
                """,
            expected: [
                "kind": "lead", "name": "Angela Ruiz", "company": "Ruiz Orthodontics",
                "mails": "angela@ruizorthodontics.example", "phones": "+12085550116", "city": "Boise",
            ],
            because: "labels above their answers"
        ),
        PassedOnMail(
            from: "Wix <no-reply@wixmailer.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Tienes un nuevo envío de formulario",
            text: """
                Tu sitio Redes Levante recibió un nuevo envío:

                Nombre: Amparo
                Apellido: Gisbert
                Email: amparo@gisbertabogados.example
                Teléfono: 965 49 60 18
                Mensaje: Buenos días, somos un despacho en Elche con 8 ordenadores. Queremos copia de seguridad en la nube y antivirus. ¿Qué precio tendría al mes?
                """,
            expected: [
                "kind": "lead", "name": "Amparo Gisbert", "mails": "amparo@gisbertabogados.example",
                "phones": "+34965496018", "city": "Elche", "needs": "data.backup -, security.endpoint 8",
            ],
            because: "a name and a family name in two fields"
        ),
        PassedOnMail(
            from: "Gopal <gopal@gopal.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Fwd from WA",
            text: """
                17/11/2026, 11:02 - Sri Vani School Correspondent: Sir we want smart board for 12 class rooms at Tirupati
                17/11/2026, 11:03 - Sri Vani School Correspondent: and one 5kva ups
                17/11/2026, 11:05 - Gopal: Budget sir
                17/11/2026, 11:09 - Sri Vani School Correspondent: 15 lakhs max. Sankranti ke pehle
                17/11/2026, 11:10 - Sri Vani School Correspondent: ph 9440012399 Venkateswarlu
                """,
            expected: [
                "kind": "lead", "company": "Sri Vani School", "phones": "+919440012399", "city": "Tirupati",
                "needs": "av.conferencing 12, power.ups 1", "budget": "INR ..1500000", "day": "2027-01-14",
            ],
            because: "the time of the next line of a chat counts nothing"
        ),
        PassedOnMail(
            from: "Tobi <tobi@tobi-it.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "aus WhatsApp",
            text: """
                [17.11.26, 18:02:11] Nina Berger: Hi Tobi, kennst du wen in Freiburg? Wir brauchen ne neue Telefonanlage im Studio, 6 Apparate
                [17.11.26, 18:03:40] Nina Berger: Berger Yoga, Budget ca 1500
                [17.11.26, 18:05:02] Tobi: klar frag mal rum
                [17.11.26, 18:06:00] Nina Berger: Danke! 0761 4960121
                """,
            expected: [
                "kind": "lead", "name": "Nina Berger", "phones": "+497614960121", "city": "Freiburg",
                "needs": "voice.telephony 6", "budget": "EUR 1500..1500",
            ],
            because: "telephones counted behind a comma"
        ),
        PassedOnMail(
            from: "Kartik <kartik@salemnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "3 leads",
            text: """
                1. Erode - Kongu Spinners - 30 KVA UPS servicing AMC - Mr Palanisamy 9842711001
                2. Karur - VKA Textiles - 20 desktops - Mr Arun 9842711002
                3. Namakkal - KSR Poultry - 24 cameras - Mrs Geetha 9842711003
                """,
            expected: [
                "kind": "leads", "name": "Palanisamy | Arun | Geetha",
                "phones": "+919842711001 | +919842711002 | +919842711003", "city": "Erode | Karur | Namakkal",
            ],
            because: "a town, a dash and a firm"
        ),
        PassedOnMail(
            from: "Ashish <ashish@rentit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "event",
            text: """
                30 tablets and 2 displays on rent for 3 days event at JW Marriott Juhu Mumbai from 27 Nov, EventCraft, Ms. Tanya Bose 98200 31415. quote today
                """,
            expected: [
                "kind": "lead", "name": "Tanya Bose", "phones": "+919820031415", "city": "Mumbai",
                "needs": "services.rental 32",
            ],
            because: "a list of things on rent"
        ),
        PassedOnMail(
            from: "Faisal <faisal@gulfbyte.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0400",
            subject: "Sharjah lead",
            text: """
                Customer Al Noor Trading, Sharjah Industrial Area 5, requires PABX with 24 extensions and structured cabling for 30 points. Mr. Yousuf +971 50 555 0122. Budget AED 25k. Ready to start Sunday.
                """,
            expected: [
                "kind": "lead", "name": "Yousuf", "company": "Al Noor Trading", "phones": "+971505550122",
                "city": "Sharjah", "needs": "networking.cabling 30, voice.telephony 24", "budget": "AED ..25000",
                "day": "2026-11-22",
            ],
            because: "a trading company"
        ),
        PassedOnMail(
            from: "Sachin <sachin@punesys.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0530",
            subject: "Fwd: Need quote for WiFi",
            text: """
                team somebody near Hinjewadi? mention my name. budget he told me on phone is 4L not 3L

                Sachin Kale
                Pune Systems
                +91 98220 00001

                ---------- Forwarded message ---------
                From: Amruta Deshpande <amruta.d@brightlabs.example>
                Date: Mon, Oct 19, 2026 at 4:22 PM
                Subject: Need quote for WiFi
                To: Sachin <sachin@punesys.example>

                Hi Sachin,

                We are taking a new floor at Hinjewadi Phase 2 and need WiFi for about 120 people. I guess 10-12 access points and a controller. Budget is around 3 lakhs.
                Floor handover is on 15th November so must be up by then.

                Regards,
                Amruta Deshpande
                Admin Head | BrightLabs Technologies Pvt Ltd
                M: +91 90110 22334
                Regd office: Nariman Point, Mumbai 400021
                """,
            expected: [
                "kind": "lead", "name": "Amruta Deshpande", "company": "BrightLabs Technologies",
                "mails": "amruta.d@brightlabs.example", "phones": "+919011022334", "city": "Pune",
                "needs": "networking.wifi 10-12", "day": "2026-11-15",
            ],
            because: "WiFi for 120 people is no 120 access points"
        ),
        PassedOnMail(
            from: "Derek <derek@piedmontmsp.example>",
            date: "Tue, 20 Oct 2026 10:15:00 -0500",
            subject: "Fwd: Need help ASAP - ransomware",
            text: """
                They are in Roanoke VA, we can't get there till Friday. Someone please call Marty NOW.

                Begin forwarded message:

                From: Marty Crandall <marty@crandallhvac.example>
                Subject: Need help ASAP - ransomware
                Date: October 20, 2026 at 7:52:11 AM EDT
                To: Derek Lyle <derek@piedmontmsp.example>

                Derek our server got hit overnight. All files have a .lock extension. We need somebody on site today, then we want real backups and endpoint protection on all 26 machines.

                Marty Crandall
                Crandall HVAC
                540.555.0117 cell

                Sent from my iPhone
                """,
            expected: [
                "kind": "lead", "name": "Marty Crandall", "company": "Crandall HVAC",
                "mails": "marty@crandallhvac.example", "phones": "+15405550117", "city": "Roanoke",
            ],
            because: "named by the partner, not to be called another"
        ),
        PassedOnMail(
            from: "Shelly <shelly@gulfcoastit.example>",
            date: "Tue, 20 Oct 2026 10:15:00 -0500",
            subject: "FW: 2 things",
            text: """
                Mobile AL, see below. Ignore the copier part, they signed with Xerox dealer yesterday.

                ________________________________
                From: Pastor James Tolliver <jtolliver@newhopemobile.example>
                Sent: Monday, October 19, 2026 3:04 PM
                To: Shelly Boone <shelly@gulfcoastit.example>
                Subject: 2 things

                Shelly,

                1. The sanctuary needs a projector and a PA system, we have $12,000 from the building fund.
                2. Copier for the office.

                We'd like the first by Thanksgiving.
                God bless,
                Pastor James Tolliver
                New Hope Community Church
                (251) 555-0118
                """,
            expected: [
                "kind": "lead", "name": "Pastor James Tolliver", "company": "New Hope Community Church",
                "mails": "jtolliver@newhopemobile.example", "phones": "+12515550118", "city": "Mobile",
                "budget": "USD ..12000", "day": "2026-11-26",
            ],
            because: "what the note strikes out of the mail"
        ),
        PassedOnMail(
            from: "Andrea Voss <voss@heide-systeme.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0100",
            subject: "WG: Angebot Arbeitsplätze",
            text: """
                Guten Morgen,

                wer kann Celle übernehmen? Achtung, der Kunde will nur Lenovo. Ansprechpartner ist NICHT Frau Thies sondern der IT-Leiter Herr Ralf Mohr, 05141 496022.

                Andrea Voss
                Heide Systeme GmbH, Soltau
                Tel. 05191 4960-0

                Von: Gabriele Thies <g.thies@allerbau.example>
                Gesendet: Montag, 19. Oktober 2026 15:48
                An: Andrea Voss <voss@heide-systeme.example>
                Betreff: Angebot Arbeitsplätze

                Sehr geehrte Frau Voss,

                wir benötigen für unser Büro in Celle ein Angebot über 18 Arbeitsplätze (PC + 2 Bildschirme je Platz) sowie einen Etagendrucker. Lieferung bis KW 47.

                Mit freundlichen Grüßen
                Gabriele Thies
                Sekretariat

                Allerbau GmbH & Co. KG
                Hauptsitz: Hannoversche Str. 4, 30159 Hannover
                """,
            expected: [
                "kind": "lead", "name": "Ralf Mohr", "company": "Allerbau GmbH", "phones": "+495141496022",
                "city": "Celle", "needs": "hardware.desktops 18, hardware.peripherals 36, hardware.printers 1",
                "day": "2026-11-20",
            ],
            because: "whom the partner names with a telephone, and not another"
        ),
        PassedOnMail(
            from: "Hema <hema@hematech.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0530",
            subject: "Fwd: RFQ",
            text: """
                Dear all pls see trail mail. Qty revised to 60 as per telecon. - Hema

                ---------- Forwarded message ---------
                From: Purchase <purchase@vaigaifoods.example>
                Date: Mon, Oct 19, 2026 at 1:30 PM
                Subject: RFQ
                To: Hema <hema@hematech.example>
                Cc: mohan@vaigaifoods.example

                Dear Sir/Madam,

                Kindly quote your best rates for below items:

                Sr | Item | Qty
                1 | Laptop i5 13th Gen 16GB/512GB | 45 Nos
                2 | MS Office 2024 Std | 45 Nos
                3 | Laptop bag | 45 Nos

                Delivery: FOR Madurai works, 625014
                Validity: 30 days
                Last date of submission: 27-10-2026

                Thanks & regards
                K. Mohan
                Asst. Manager - Purchase
                Vaigai Foods India Pvt Ltd
                Ph: 0452 2456789
                """,
            expected: [
                "kind": "lead", "name": "K. Mohan", "company": "Vaigai Foods India Pvt Ltd",
                "phones": "+914522456789", "city": "Madurai", "needs": "hardware.laptops 60, software.licensing 45",
                "day": "2026-10-27",
            ],
            because: "a number that the note revises"
        ),
        PassedOnMail(
            from: "Dhruv <dhruv@dhruvit.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0530",
            subject: "Odoo",
            text: """
                Ours is only hardware. Client Nakshatra Ayurveda (Haridwar) asked for Odoo - inventory, POS for 4 stores and accounts, ~25 users. Talk to Ms Ila Raturi, ila@nakshatra.example / 7060 112 233. Budget 10-12L phase 1. They want a demo by Friday.
                """,
            expected: [
                "kind": "lead", "name": "Ila Raturi", "company": "Nakshatra Ayurveda",
                "mails": "ila@nakshatra.example", "phones": "+917060112233", "city": "Haridwar",
                "needs": "software.erp 25", "budget": "INR 1000000..1200000", "day": "2026-10-23",
            ],
            because: "modules of an ERP"
        ),
        PassedOnMail(
            from: "Angie <angie@suncoastit.example>",
            date: "Tue, 20 Oct 2026 10:15:00 -0500",
            subject: "Copiers",
            text: """
                Real estate brokerage in Sarasota (Gulf Key Realty) wants to lease two color copiers, ~ $400/month total. Broker: Steve Manning 941.555.0122. He is shopping around so move fast.
                """,
            expected: [
                "kind": "lead", "name": "Steve Manning", "company": "Gulf Key Realty",
                "phones": "+19415550122", "city": "Sarasota", "needs": "services.rental 2",
                "budget": "USD ..400/month",
            ],
            because: "what is leased stands behind the verb"
        ),
        PassedOnMail(
            from: "Claudia <claudia@aaretech.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0100",
            subject: "Projekt Thun",
            text: """
                Hallo, die Gemeinde Steffisburg bei Thun möchte 3 Sitzungszimmer mit Videokonferenz ausrüsten. Kostendach CHF 25'000. Frau Regula Zbinden, 033 496 01 24. Sie spricht nur Schweizerdeutsch am liebsten, also jemand von hier. Start im Januar.
                """,
            expected: [
                "kind": "lead", "name": "Regula Zbinden", "phones": "+41334960124", "city": "Steffisburg",
                "needs": "av.conferencing 3", "budget": "CHF ..25000",
            ],
            because: "a village near a town, and rooms that count screens"
        ),
        PassedOnMail(
            from: "Thomas <thomas@loire-info.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0100",
            subject: "infogérance",
            text: """
                Hello, PME de 30 postes à Saint-Nazaire cherche un prestataire d'infogérance (le leur a fermé). Chantiers Maritimes Ollivier, contact Gaëlle Ollivier, gaelle@cmollivier.example, 02 40 49 60 28. Démarrage 1er décembre. Pas de démarchage sur l'imprimante, c'est à nous.
                """,
            expected: [
                "kind": "lead", "name": "Gaëlle Ollivier", "company": "Chantiers Maritimes Ollivier",
                "mails": "gaelle@cmollivier.example", "phones": "+33240496028", "city": "Saint-Nazaire",
                "needs": "services.managed 30", "day": "2026-12-01",
            ],
            because: "a domain of first letters and a family name"
        ),
        PassedOnMail(
            from: "Iker <iker@bilbaosis.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0100",
            subject: "SAI",
            text: """
                Kaixo, en Vitoria una imprenta necesita un SAI de 20 kVA y revisar la instalación de red (24 tomas). Gráficas Arriaga, Begoña Arriaga, 945 49 60 29. Para la semana que viene.
                """,
            expected: [
                "kind": "lead", "name": "Begoña Arriaga", "company": "Gráficas Arriaga", "phones": "+34945496029",
                "city": "Vitoria-Gasteiz", "needs": "networking.cabling 24, power.ups 1",
            ],
            because: "a town that a larger one abroad is called like"
        ),
        PassedOnMail(
            from: "Sunita <sunita@raipurtech.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0530",
            subject: "Fwd: Annual maintenance",
            text: """
                Dear team please take this forward

                ---------- Forwarded message ---------
                From: Rajesh Sahu <rajesh.sahu@cgrice.example>
                Date: Mon, 30 Nov 2026 at 17:45
                Subject: Annual maintenance
                To: Sunita <sunita@raipurtech.example>

                Madam,

                Our present AMC vendor is not giving service. Kindly quote for comprehensive AMC of following at our Bhatapara rice mill:

                Desktop - 28
                Printer - 6
                Server - 1
                UPS - 4

                Contract to start from 1st January. One resident engineer on Saturdays.

                Rajesh Sahu
                Manager (Commercial)
                CG Rice Industries
                Ph. 07726-223344, 98271 12345
                """,
            expected: [
                "kind": "lead", "name": "Rajesh Sahu", "company": "CG Rice Industries",
                "mails": "rajesh.sahu@cgrice.example", "phones": "+917726223344 +919827112345", "city": "Bhatapara",
                "day": "2027-01-01",
            ],
            because: "maintenance of the following list"
        ),
        PassedOnMail(
            from: "Joseph <joseph@kottayamnet.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0530",
            subject: "resort wifi",
            text: """
                A resort in Munnar (Misty Tea Valley Resort) with 32 cottages spread over 6 acres needs outdoor wifi, guest portal and also IPTV. He had a quote for 11 lakhs and feels it is high. GM is Mr. Anoop, 9446033221, gm@mistytea.example. Season starts 20 Dec so before that.
                """,
            expected: [
                "kind": "lead", "name": "Anoop", "company": "Misty Tea Valley Resort", "phones": "+919446033221",
                "mails": "gm@mistytea.example", "city": "Munnar", "needs": "networking.wifi -", "day": "2026-12-20",
            ],
            because: "acres count nothing"
        ),
        PassedOnMail(
            from: "Nidhi <nidhi@nidhisoft.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0530",
            subject: "CRM requirement",
            text: """
                Hi, real estate developer Skyline Infra, Noida sector 62, 40 sales guys, wants CRM with WhatsApp and call recording, tried Zoho did not like. VP Sales - Mr Gaurav Bhatia - gaurav.b@skylineinfra.example - 9811 445 566. Budget 800-1000 per user per month. Demo this week if possible.
                """,
            expected: [
                "kind": "lead", "name": "Gaurav Bhatia", "company": "Skyline Infra",
                "mails": "gaurav.b@skylineinfra.example", "phones": "+919811445566", "city": "Noida",
                "needs": "software.crm 40",
            ],
            because: "salespeople who want a CRM"
        ),
        PassedOnMail(
            from: "Omar <omar@lakeshoreit.example>",
            date: "Tue, 01 Dec 2026 10:15:00 -0500",
            subject: "VoIP lead",
            text: """
                Insurance agency, Green Bay WI, 12 phones, current contract with Spectrum ends 12/31. They want VoIP w/ texting. Contact: Becky Lund, Lund Insurance Agency, becky@lundins.example 920.555.0127. No offshore support!
                """,
            expected: [
                "kind": "lead", "name": "Becky Lund", "company": "Lund Insurance Agency",
                "mails": "becky@lundins.example", "phones": "+19205550127", "city": "Green Bay",
                "needs": "voice.telephony 12", "day": "2026-12-31",
            ],
            because: "the longer of two names of a domain"
        ),
        PassedOnMail(
            from: "Ralf <ralf@taunus-it.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "Anfrage Arztpraxis",
            text: """
                Hallo zusammen,

                ich habe eine Anfrage, die für uns zu weit weg ist: Gemeinschaftspraxis Dr. Kern und Dr. Lohmann in Fulda, 11 Arbeitsplätze, Server von 2016. Gewünscht sind ein neuer Server, Umstellung auf Windows 11 und eine Datensicherung außer Haus. Es muss im laufenden Betrieb gehen, am besten über die Feiertage. Kostenrahmen 25.000 bis 30.000 Euro.

                Ansprechpartnerin ist die Praxismanagerin Frau Silke Brandt, Tel. 0661 4960128, s.brandt@praxis-kern-lohmann.example.

                Provision wie üblich 5 %.

                Viele Grüße
                Ralf
                """,
            expected: [
                "kind": "lead", "name": "Silke Brandt", "mails": "s.brandt@praxis-kern-lohmann.example",
                "phones": "+496614960128", "city": "Fulda", "budget": "EUR 25000..30000",
            ],
            because: "a contact with her post before her name"
        ),
        PassedOnMail(
            from: "Eva <eva@wienbit.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "Odoo-Einführung",
            text: """
                Liebe Partner, ein Großhändler für Fliesen in Wels (Keramik Huemer GmbH) sucht einen Odoo-Partner: Lager, Einkauf, Kassa für 2 Filialen, 22 Benutzer. GF Martin Huemer, m.huemer@keramik-huemer.example, 07242 496030. Budget 60-80k, Go-live 1. Juli 2027. Bitte nur österreichische Partner.
                """,
            expected: [
                "kind": "lead", "name": "Martin Huemer", "company": "Keramik Huemer GmbH",
                "mails": "m.huemer@keramik-huemer.example", "phones": "+437242496030", "city": "Wels",
                "needs": "software.erp 22", "budget": "EUR 60000..80000", "day": "2027-07-01",
            ],
            because: "users and tills of an ERP"
        ),
        PassedOnMail(
            from: "Jordi <jordi@girosis.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "lead Málaga",
            text: """
                Hola equipo, una inmobiliaria en Málaga (Costa Casas) quiere cambiar la centralita, 15 extensiones, y fibra de respaldo. Hablar con Lucía Moreno, 952 49 60 32, lucia@costacasas.example. Ahora pagan 600 al mes y quieren bajar. Antes de Reyes.
                """,
            expected: [
                "kind": "lead", "name": "Lucía Moreno", "company": "Costa Casas",
                "mails": "lucia@costacasas.example", "phones": "+34952496032", "city": "Málaga",
                "needs": "networking.internet -, voice.telephony 15", "budget": "-", "day": "2027-01-06",
            ],
            because: "a fibre that is a backup is no backup"
        ),
        PassedOnMail(
            from: "Typeform <hello@typemail.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0530",
            subject: "New response: Lead form",
            text: """
                Your typeform has a new response.

                1. What's your name?
                Priyanka Bose

                2. Company name
                Bose Publishing House

                3. Phone number
                +91 98300 12346

                4. City
                Kolkata

                5. What are you looking for?
                20 licences of Adobe Creative Cloud

                6. When do you need it?
                This month
                """,
            expected: [
                "kind": "lead", "name": "Priyanka Bose", "company": "Bose Publishing House",
                "phones": "+919830012346", "city": "Kolkata", "needs": "software.licensing 20", "day": "2026-12-31",
            ],
            because: "numbered questions above their answers"
        ),
        PassedOnMail(
            from: "Kontakt <formular@itservice-kiel.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "Kontaktanfrage",
            text: """
                Anrede: Herr
                Vorname: Lars
                Nachname: Petersen
                Firma: Bootsbau Petersen
                Telefon: 04351 496038
                E-Mail: info@bootsbau-petersen.example
                PLZ/Ort: 24340 Eckernförde
                Anliegen: Neuanschaffung 1 Server, 6 PCs, Umzug der Telefonanlage in die neue Halle
                Wunschtermin: März 2027
                Datenschutz: akzeptiert
                """,
            expected: [
                "kind": "lead", "name": "Lars Petersen", "company": "Bootsbau Petersen",
                "mails": "info@bootsbau-petersen.example", "phones": "+494351496038", "city": "Eckernförde",
                "needs": "hardware.desktops 6, hardware.servers 1, voice.telephony -",
            ],
            because: "one of a thing, and six of the next behind a comma"
        ),
        PassedOnMail(
            from: "Accounts <accounts@netpath.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Invoice NP/2026/1123",
            text: """
                Dear Sir,
                Please find attached invoice NP/2026/1123 for Rs 48,380 towards AMC of 20 desktops for Nov. Kindly release payment within 7 days.
                Regards
                Accounts
                """,
            expected: [
                "kind": "not_lead", "why": "invoice",
            ],
            because: "a bill for maintenance"
        ),
        PassedOnMail(
            from: "Jo <jo@exetech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "Re: the Bristol one",
            text: """
                Cheers all, the Bristol one signed this morning. Top people, thanks again!
                """,
            expected: [
                "kind": "not_lead", "why": "thanks",
            ],
            because: "thanks for a deal in three words"
        ),
        PassedOnMail(
            from: "Vikas <vikas@vikasnet.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0530",
            subject: "lead",
            text: """
                client in sector 63 noida wants 25 laptop on rent for 3 month, contact hr manager neha 9811022334 company name brightpath consulting, rate upto 1500 per laptop
                """,
            expected: [
                "kind": "lead", "name": "neha", "company": "brightpath consulting", "phones": "+919811022334",
                "city": "Noida", "needs": "services.rental 25",
            ],
            because: "a manager and a firm in small letters"
        ),
        PassedOnMail(
            from: "Dave <dave@forestit.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0000",
            subject: "job in cinderford",
            text: """
                hi all got a garage in cinderford after a new till and card reader plus two cameras outside. bloke called kev 07700 900811. he wants someone round this week. budget a grand ish
                """,
            expected: [
                "kind": "lead", "name": "kev", "phones": "+447700900811", "city": "Cinderford",
                "needs": "hardware.pos 1, surveillance.cctv 2", "budget": "GBP ..1000",
            ],
            because: "a bloke called something"
        ),
        PassedOnMail(
            from: "Martin <martin@bern-it.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0100",
            subject: "Offerte",
            text: """
                Guten Tag, Treuhand Wyss GmbH, 3400 Burgdorf, sucht Ersatz für 10 Notebooks und Umstieg auf Microsoft 365 Business Premium. Kontakt: Daniela Wyss, 034 496 01 35, d.wyss@treuhand-wyss.example. Budget max. CHF 25000.-, Umsetzung im Januar.
                """,
            expected: [
                "kind": "lead", "name": "Daniela Wyss", "company": "Treuhand Wyss GmbH", "phones": "+41344960135",
                "city": "Burgdorf", "needs": "cloud.microsoft365 -, hardware.laptops 10", "budget": "CHF ..25000",
            ],
            because: "francs make the telephone Swiss, and 365 counts no mailboxes"
        ),
        PassedOnMail(
            from: "Hugo <hugo@hugo.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0100",
            subject: "client à rodez",
            text: """
                bonjour, un vétérinaire à rodez a besoin de 3 pc et d'un nas pour les radios, appeler dr salvan 05 65 49 60 36, pas le mercredi, budget 5000 max
                """,
            expected: [
                "kind": "lead", "name": "salvan", "phones": "+33565496036", "city": "Rodez",
                "needs": "hardware.desktops 3, hardware.storage 1", "budget": "EUR ..5000",
            ],
            because: "a town in small letters, in French"
        ),
        PassedOnMail(
            from: "Bruna <bruna@bruna.example>",
            date: "Wed, 25 Nov 2026 10:15:00 -0300",
            subject: "lead BH",
            text: """
                Oi pessoal, uma transportadora em Betim (TransMinas) quer 40 rastreadores não, isso é com outro. Quer 8 notebooks e antivírus pra 30 máquinas. Falar com Seu Geraldo 31 98765-0139. Até sexta.
                """,
            expected: [
                "kind": "lead", "name": "Geraldo", "company": "TransMinas", "phones": "+5531987650139",
                "city": "Betim", "day": "2026-11-27",
            ],
            because: "a firm in brackets"
        ),
        PassedOnMail(
            from: "Om <om@omcomp.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0530",
            subject: "3 AP",
            text: """
                3 ap + 1 poe switch for cafe at koregaon park pune, owner nikhil 9922011223, brew yard cafe, 25k, this weekend
                """,
            expected: [
                "kind": "lead", "name": "nikhil", "company": "brew yard cafe", "phones": "+919922011223",
                "city": "Pune", "needs": "networking.lan 1, networking.wifi 3", "budget": "INR ..25000",
            ],
            because: "an owner in small letters"
        ),
        PassedOnMail(
            from: "Hitesh <hitesh@hitesh.example>",
            date: "Wed, 25 Nov 2026 10:15:00 +0530",
            subject: "UPS battery",
            text: """
                Sir one textile unit at Bhilwara need replacement of 32 nos 12V 42AH batteries for 20 KVA UPS (APC). Sangam Suitings, Mr. K. L. Somani (Maintenance) 94141 55667. PO ready, need by 1st Dec.
                """,
            expected: [
                "kind": "lead", "name": "K. L. Somani", "phones": "+919414155667", "city": "Bhilwara",
                "needs": "power.ups 32", "day": "2026-12-01",
            ],
            because: "volts count nothing, and a telephone neither"
        ),
    ]
}
