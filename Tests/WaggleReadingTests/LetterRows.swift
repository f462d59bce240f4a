import WaggleMIME

/// Mails of partners as they come in from eleven countries, with what stands in them. Each is read as `waggle read` reads it,
/// without knowing who the partner is.
extension LetterRow {
    static let all: [LetterRow] = [
        LetterRow(
            from: Mailbox(name: "Kiran Patil", address: "kiran@sahyadrisys.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "UPS + cabling reqd",
            text: """
                Hi,
                Pls note one enquiry. M/s Godavari Polymers, MIDC Satpur, Nashik - 10 KVA online UPS 2 nos with 1 hr backup + 45 LAN points CAT6.
                Contact: Mr Anand Kulkarni (purchase) 94222 10987
                Budget 6.5L approx. PO by 5th Dec.
                Rgds
                Kiran
                0253-2345678
                """,
            [
                "budget": "INR 650000..650000",
                "city": "Nashik",
                "company": "Godavari Polymers",
                "day": "2026-12-05",
                "goods": "networking.cabling 45, power.ups 2",
                "kind": "lead",
                "phones": "+919422210987",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Farooq", address: "farooq@deccanit.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "data recovery urgent",
            text: """
                Sir one client at Abids Hyderabad, hard disk crashed, 2TB WD, all Tally data and photos gone. Wants data recovery today itself, will pay 15-20k. Name Shabbir Hussain, Crown Garments 9848011223. I dont do this work.
                """,
            [
                "budget": "INR 15000..20000",
                "city": "Hyderabad",
                "company": "Crown Garments",
                "goods": "services.repair -",
                "kind": "lead",
                "name": "Shabbir Hussain",
                "phones": "+919848011223",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sneha", address: "sneha@konkancomp.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Fwd: enquiry",
            text: """
                pls take care, my old client - don't pitch AMC to him pls, that is with us

                ---------- Forwarded message ---------
                From: Vivek Sawant <vivek@sawantmotors.example>
                Date: Sat, Nov 21, 2026 at 5:12 PM
                Subject: enquiry
                To: Sneha <sneha@konkancomp.example>

                Hi Sneha,
                We are shifting from Exchange server to Microsoft 365. 60 mailboxes, Business Standard. Also need firewall for Ratnagiri showroom (Sophos or Fortinet ok).
                Want to complete before 15 Dec.
                Vivek
                Sawant Motors
                +91 98909 44556
                """,
            [
                "city": "Ratnagiri",
                "company": "Sawant Motors",
                "day": "2026-12-15",
                "goods": "cloud.microsoft365 60, networking.firewall -",
                "kind": "lead",
                "mails": "vivek@sawantmotors.example",
                "name": "Vivek Sawant",
                "phones": "+919890944556",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Website", address: "noreply@partnerforms.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "New submission: Get a Quote",
            text: """
                Name: Harpreet Singh
                Company: Sutlej Knitwear
                Phone: 098140-55667
                Email: harpreet@sutlejknit.example
                City: Ludhiana
                Requirement: 16 channel DVR with 12 HD cameras (Hikvision), installation with cabling
                Budget: 1.2 lakh
                Timeline: within 2 weeks
                """,
            [
                "budget": "INR ..120000",
                "city": "Ludhiana",
                "company": "Sutlej Knitwear",
                "kind": "lead",
                "mails": "harpreet@sutlejknit.example",
                "name": "Harpreet Singh",
                "phones": "+919814055667",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Dinesh", address: "dinesh@malwait.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "lead",
            text: """
                bhai ek party hai Ujjain me, school hai St Mary Convent. unko 30 pc ka lab banwana hai, budget 9-10 lakh. principal madam Sr. Lucy 9425011882. jan tak chahiye. apna Indore ka banda bhejo to accha
                """,
            [
                "budget": "INR 900000..1000000",
                "city": "Ujjain",
                "company": "St Mary Convent",
                "goods": "hardware.desktops 30",
                "kind": "lead",
                "language": "hi",
                "name": "Lucy",
                "phones": "+919425011882",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Ritu", address: "ritu@capitalnet.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Leased line",
            text: """
                Dear Team, customer ABC Fintech at Cyber Hub Gurgaon wants 100 Mbps ILL with /29 pool, plus backup broadband. POC Mr. Nikhil Arora, nikhil.arora@abcfintech.example, 9911 223344. They currently pay 42,000 pm to Airtel and want lower. Feasibility needed by tomorrow EOD.
                """,
            [
                "budget": "-",
                "city": "Gurugram",
                "company": "ABC Fintech",
                "day": "2026-11-24",
                "goods": "networking.internet -",
                "kind": "lead",
                "mails": "nikhil.arora@abcfintech.example",
                "name": "Nikhil Arora",
                "phones": "+919911223344",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Mohan", address: "mohan@keralabits.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Printers on rental",
            text: """
                Hello, Lakeshore Diagnostics, Kaloor, Kochi needs 6 multifunction printers on monthly rental (A4 mono, 15k prints/month in all). Contact Dr. Thomas Varghese 0484 2345566 / 94470 33221. They'd pay upto 4000 per machine per month. From 1st January.
                """,
            [
                "city": "Kochi",
                "company": "Lakeshore Diagnostics",
                "day": "2027-01-01",
                "goods": "services.rental 6",
                "kind": "lead",
                "name": "Thomas Varghese",
                "phones": "+914842345566 +919447033221",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sanjay", address: "sanjay@ganga.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Patna customer - Tally",
            text: """
                Pls share to someone in Patna: Ashok Traders, Mr Ashok Kr Sinha, 9334 112 233, Tally Prime Silver to Gold upgrade and some customization (GST e-invoice). Not urgent.
                """,
            [
                "city": "Patna",
                "company": "Ashok Traders",
                "goods": "software.accounting -",
                "kind": "lead",
                "name": "Ashok Kr Sinha",
                "phones": "+919334112233",
                "urgency": "low",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Prakash", address: "prakash@annanagartech.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "2 leads chennai",
            text: """
                1. Guindy - Tex Valley Exports, 20 thin clients + 1 server, Mr Saravanan 98410 22110
                2. Tambaram - Sri Vidya Matric School, 8 projectors / smart boards, Mrs Kalpana 98410 22111

                thx
                Prakash
                """,
            [
                "goods": "hardware.desktops 20, hardware.servers 1 | av.conferencing 8",
                "kind": "leads",
                "name": "Saravanan | Kalpana",
                "phones": "+919841022110 | +919841022111",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Neha", address: "neha@pinkcityit.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Odoo implementation",
            text: """
                Hi all, Marwar Marble Exports (Kishangarh, Rajasthan) looking for Odoo ERP implementation, 15 users, inventory + accounts + export docs. Owner Mr. Lalit Jain is free only after 6 pm - 94140 66554. Budget around 8 lacs for first phase.
                """,
            [
                "budget": "INR 800000..800000",
                "city": "Kishangarh",
                "company": "Marwar Marble Exports",
                "goods": "software.erp 15",
                "kind": "lead",
                "name": "Lalit Jain",
                "phones": "+919414066554",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Amit", address: "amit@thane-it.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Kaspersky renewal",
            text: """
                Pl arrange quote: Kaspersky Small Office renewal 35 nodes 1 yr, expiry 30.11. Party - Bhiwandi Textile Mart, Irfan bhai 98670 40404. Payment 30 days PDC.
                """,
            [
                "city": "Bhiwandi",
                "company": "Bhiwandi Textile Mart",
                "day": "2026-11-30",
                "goods": "security.endpoint 35",
                "kind": "lead",
                "name": "Irfan",
                "phones": "+919867040404",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Gaurav", address: "gaurav@dehraduntech.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "hotel wifi",
            text: """
                Hotel Snow View Mussoorie (42 rooms + lawn) wants guest wifi with captive portal. approx 25 APs, controller, poe switches 3. Mr. Negi - GM - 7055 112 244. Site survey first, this week.
                """,
            [
                "city": "Mussoorie",
                "kind": "lead",
                "name": "Negi",
                "phones": "+917055112244",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Tom Ashworth", address: "tom@penninesystems.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Lead for someone in Kent",
            text: """
                Hi all,

                Got a call from a dental practice in Tonbridge - Castle Street Dental. They've got 9 PCs on Windows 10 and an old server, want the lot replaced and moved to Microsoft 365. Practice manager is Helen Frost, helen@castlestdental.example or 01732 496 1200 (Tues-Thurs only). Budget about £15k, wants it in before Christmas.

                Too far for us.

                Tom
                """,
            [
                "budget": "GBP 15000..15000",
                "city": "Tonbridge",
                "day": "2026-12-25",
                "kind": "lead",
                "mails": "helen@castlestdental.example",
                "name": "Helen Frost",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Priya Shah", address: "priya@midlandsmsp.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Cyber Essentials Plus",
            text: """
                Morning. Existing customer of ours (accountants, Leicester) needs Cyber Essentials Plus by end of January for a council tender. We don't certify. Whitmore & Lane LLP, contact is Jude Okafor, jude@whitmorelane.example, 0116 496 0333. 28 users. They're our customer for everything else so hands off please.
                """,
            [
                "city": "Leicester",
                "company": "Whitmore & Lane LLP",
                "day": "2027-01-31",
                "goods": "security.audit -",
                "kind": "lead",
                "mails": "jude@whitmorelane.example",
                "name": "Jude Okafor",
                "phones": "+441164960333",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Gwen", address: "gwen@cymrunet.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "FW: phones",
            text: """
                Anyone for this? Swansea.

                From: Rhys Bowen <rhys@bowenfreight.example>
                Sent: 20 November 2026 16:41
                To: Gwen <gwen@cymrunet.example>
                Subject: phones

                Gwen, our ISDN goes off in March. 14 handsets, hunt groups, call recording. Any chance of a price? We're at Fabian Way.
                Cheers
                Rhys
                Bowen Freight Ltd
                07700 900321
                """,
            [
                "city": "Swansea",
                "company": "Bowen Freight Ltd",
                "goods": "voice.telephony 14",
                "kind": "lead",
                "name": "Rhys Bowen",
                "phones": "+447700900321",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sam", address: "sam@fenlandit.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Laptop loan",
            text: """
                20 laptops on short term hire for a training week in Cambridge, 7-11 December. i5/16GB. Contact Beth Carlisle at Anglia Skills, beth.carlisle@angliaskills.example, 01223 496 077. Up to £60 per laptop for the week.
                """,
            [
                "city": "Cambridge",
                "company": "Anglia Skills",
                "day": "2026-12-07",
                "goods": "services.rental 20",
                "kind": "lead",
                "mails": "beth.carlisle@angliaskills.example",
                "name": "Beth Carlisle",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Ellie", address: "ellie@tynecloud.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "website rebuild",
            text: """
                Lead: florist in Durham, The Potting Bench, wants her website rebuilt with online ordering (about 40 products). Owner Maria, 07700 900612. Sub £3k. No rush, spring at the latest.
                """,
            [
                "city": "Durham",
                "goods": "software.development -",
                "kind": "lead",
                "name": "Maria",
                "phones": "+447700900612",
                "urgency": "low",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Dave Kowalski", address: "dave@lakeshoreit.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "Referral - Kenosha",
            text: """
                Hey folks,

                Got one I can't take: Badger Metal Stamping, Kenosha, WI 53140. They need 24 desktops (Dell OptiPlex), two 24" monitors each, installed before the holidays. Budget $35k. Talk to Nancy Brandt, office mgr, (262) 555-0147, nbrandt@badgermetal.example.

                Dave
                """,
            [
                "budget": "USD ..35000",
                "city": "Kenosha",
                "company": "Badger Metal Stamping",
                "goods": "hardware.desktops 24, hardware.peripherals 48",
                "kind": "lead",
                "mails": "nbrandt@badgermetal.example",
                "name": "Nancy Brandt",
                "phones": "+12625550147",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Angela", address: "angela@ozarktech.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "Need a partner in Tulsa",
            text: """
                Client of mine opened a clinic in Tulsa, OK. 12 workstations + network cabling (30 drops) + HIPAA risk assessment. Riverbend Family Medicine, Dr. Omar Haddad, 918-555-0133. Has to be up by Jan 4.
                """,
            [
                "city": "Tulsa",
                "company": "Riverbend Family Medicine",
                "day": "2027-01-04",
                "goods": "hardware.desktops 12, networking.cabling 30, security.audit -",
                "kind": "lead",
                "name": "Omar Haddad",
                "phones": "+19185550133",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Rick", address: "rick@pnwnet.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "Fwd: Security cameras",
            text: """
                ---------- Forwarded message ---------
                From: Joan Whitaker <joan@cedarstorage.example>
                Date: Fri, Nov 20, 2026 at 3:02 PM
                Subject: Security cameras
                To: Rick <rick@pnwnet.example>

                Hi Rick - after the break-in we'd like 16 outdoor cameras and an NVR at our Yakima, WA 98902 lot. Can you do it by mid December? We have $12-14k set aside.
                Joan Whitaker
                Cedar Self Storage | 509.555.0188
                """,
            [
                "budget": "USD 12000..14000",
                "city": "Yakima",
                "company": "Cedar Self Storage",
                "day": "2026-12-15",
                "goods": "surveillance.cctv 16",
                "kind": "lead",
                "name": "Joan Whitaker",
                "phones": "+15095550188",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Luis", address: "luis@gulfcoastmsp.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "backup lead",
            text: """
                Law office in Biloxi MS lost a NAS, need managed backup for 3 TB + new Synology. Fontaine & Reed PLLC, ask for Claire Fontaine 228 555 0119. ASAP. They spend 300/mo today with some other guy.
                """,
            [
                "budget": "-",
                "city": "Biloxi",
                "company": "Fontaine & Reed PLLC",
                "kind": "lead",
                "name": "Claire Fontaine",
                "phones": "+12285550119",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Beth", address: "beth@granitestateit.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "Server for a machine shop",
            text: """
                Machine shop in Claremont, NH. Wants a new server (Dell T360 or similar) w/ 10 CALs and Veeam. Contact Pete Lavoie, Lavoie Precision, 603-555-0172. Around $9,500. Q1 is fine.
                """,
            [
                "budget": "USD 9500..9500",
                "city": "Claremont",
                "company": "Lavoie Precision",
                "kind": "lead",
                "name": "Pete Lavoie",
                "phones": "+16035550172",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Jens Albers", address: "jens@weser-it.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Anfrage Cloud-Umzug",
            text: """
                Moin zusammen,

                die Steuerkanzlei Brinkmann & Partner in Osnabrück (22 Arbeitsplätze) will weg vom eigenen Exchange, nach Microsoft 365, DATEV bleibt. Ansprechpartnerin Frau Silke Brinkmann, s.brinkmann@brinkmann-stb.example, 0541 123 45 67. Budget ca. 12.000 Euro, bis Ende Januar.

                Gruß
                Jens
                """,
            [
                "budget": "EUR ..12000",
                "city": "Osnabrück",
                "day": "2027-01-31",
                "kind": "lead",
                "mails": "s.brinkmann@brinkmann-stb.example",
                "name": "Silke Brinkmann",
                "phones": "+495411234567",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Uwe", address: "uwe@ostsee-computer.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "WG: Drucker",
            text: """
                Für uns zu weit, bitte übernehmen.

                Von: Heike Lorenz <lorenz@kita-sonnenschein.example>
                Gesendet: Freitag, 20. November 2026 09:14
                An: Uwe <uwe@ostsee-computer.example>
                Betreff: Drucker

                Hallo Herr Uwe, wir brauchen für unsere drei Häuser in Güstrow je einen Farblaser mit Wartungsvertrag. Wann könnten Sie liefern? Bitte per Mail, telefonisch bin ich schlecht erreichbar.
                Heike Lorenz
                Kita Sonnenschein gGmbH
                """,
            [
                "city": "Güstrow",
                "kind": "lead",
                "mails": "lorenz@kita-sonnenschein.example",
                "name": "Heike Lorenz",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sabine", address: "sabine@neckarnet.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Firewall-Tausch Heilbronn",
            text: """
                Hallo,
                Kunde Maschinenbau Kessler GmbH, Heilbronn: Sophos XG läuft KW 50 aus, Ersatz durch XGS 2100 HA (2 Stück) + 3 Jahre Lizenz. Herr Kessler jun., Tel. 07131/55 44 33, mobil 0171 2233445. Bitte nur zertifizierte Sophos-Partner.
                LG Sabine
                """,
            [
                "city": "Heilbronn",
                "company": "Maschinenbau Kessler GmbH",
                "kind": "lead",
                "phones": "+497131554433 +491712233445",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Timo", address: "timo@allgaeu-edv.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Praxis sucht IT-Betreuung",
            text: """
                Servus, Tierarztpraxis Dr. Hofer in Kempten sucht jemanden für die laufende Betreuung (6 PCs, 1 Server, Praxissoftware). Ca. 250 € im Monat. Erreichbar unter 0831 99887, am besten mittags.
                """,
            [
                "budget": "EUR ..250/month",
                "kind": "lead",
                "phones": "+4983199887",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Nadine", address: "nadine@spree-systems.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Lead: Webshop",
            text: """
                Weinhandlung Korn & Kehle, Potsdam, möchte einen Webshop (Shopware), ca. 300 Artikel, Warenwirtschaft JTL anbinden. Inhaber Matthias Kehle, 0331-2010203, kehle@kornundkehle.example. Bis Ostern 2027. Zwischen 8 und 10 T€.
                """,
            [
                "budget": "EUR 8000..10000",
                "city": "Potsdam",
                "company": "Weinhandlung Korn & Kehle",
                "kind": "lead",
                "mails": "kehle@kornundkehle.example",
                "name": "Matthias Kehle",
                "phones": "+493312010203",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Julien", address: "julien@loire-reseaux.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Piste : vidéosurveillance",
            text: """
                Bonjour à tous,
                Garage Moreau à Saumur cherche 8 caméras + enregistreur, remplacement d'une vieille installation. M. Patrick Moreau 06 12 34 56 01. Budget 4 à 5 k€. Avant fin décembre.
                Julien
                """,
            [
                "budget": "EUR 4000..5000",
                "city": "Saumur",
                "company": "Garage Moreau",
                "day": "2026-12-31",
                "goods": "surveillance.cctv 8",
                "kind": "lead",
                "name": "Patrick Moreau",
                "phones": "+33612345601",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Claire", address: "claire@armorinfo.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "TR: demande serveur",
            text: """
                Pas dans notre zone, je vous le confie.
                Claire

                De : Bernard Le Goff <b.legoff@conserveries-legoff.example>
                Envoyé : vendredi 20 novembre 2026 11:20
                À : Claire <claire@armorinfo.example>
                Objet : demande serveur

                Bonjour Claire,
                Notre serveur de Concarneau a 8 ans. Il nous faut un nouveau serveur + sauvegarde externalisée (2 To). Enveloppe 18 000 € HT maximum. Installation un week-end uniquement.
                Cordialement
                Bernard Le Goff
                Conserveries Le Goff SAS
                02 98 00 11 22
                """,
            [
                "budget": "EUR ..18000",
                "city": "Concarneau",
                "company": "Conserveries Le Goff SAS",
                "goods": "data.backup -, hardware.servers 1",
                "kind": "lead",
                "mails": "b.legoff@conserveries-legoff.example",
                "name": "Bernard Le Goff",
                "phones": "+33298001122",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Marc", address: "marc@alpes-it.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "infogérance Chambéry",
            text: """
                Salut, cabinet d'architectes Studio Belledonne, Chambéry, 18 postes Mac et PC, cherchent une infogérance complète à partir de janvier. Contact : Mme Anaïs Perret, anais@studiobelledonne.example. Ils ont donné leur accord pour être appelés, 04 79 00 22 33.
                """,
            [
                "city": "Chambéry",
                "company": "Studio Belledonne",
                "goods": "services.managed 18",
                "kind": "lead",
                "mails": "anais@studiobelledonne.example",
                "name": "Anaïs Perret",
                "phones": "+33479002233",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Pilar", address: "pilar@ebrotec.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "cliente Huesca",
            text: """
                Hola, Cooperativa Somontano en Barbastro (Huesca) necesita wifi en la nave (unos 12 puntos de acceso) y un SAI de 6 kVA. Preguntar por Joaquín Lanau, 974 00 11 22. Presupuesto entre 9.000 y 11.000 euros. Antes de Navidad.
                """,
            [
                "budget": "EUR 9000..11000",
                "city": "Barbastro",
                "company": "Cooperativa Somontano",
                "day": "2026-12-25",
                "goods": "networking.wifi 12, power.ups 1",
                "kind": "lead",
                "name": "Joaquín Lanau",
                "phones": "+34974001122",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Álvaro", address: "alvaro@surred.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "RV: RE: TPV para heladería",
            text: """
                os paso esto

                ________________________________
                De: Inés Cordero <ines@heladoscordero.example>
                Enviado: viernes, 20 de noviembre de 2026 18:30
                Para: Álvaro <alvaro@surred.example>
                Asunto: RE: TPV para heladería

                Álvaro, al final son 3 TPV y 3 impresoras de tickets para las tiendas de Huelva. Lo quiero en febrero.
                Gracias, Inés
                Helados Cordero S.L.
                600 11 22 33
                """,
            [
                "city": "Huelva",
                "goods": "hardware.pos 6",
                "kind": "lead",
                "name": "Inés Cordero",
                "phones": "+34600112233",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Rosa", address: "rosa@bajionet.example"),
            day: "2026-11-23",
            offset: -21600,
            subject: "Prospecto León",
            text: """
                Buen día, Calzado El Charro en León, Gto. requiere 40 cámaras IP y control de acceso para 3 puertas. Ing. Ramiro Torres, cel 477 555 0190, rtorres@elcharro.example. Presupuesto de hasta 350 mil pesos. Urge.
                """,
            [
                "budget": "MXN ..350000",
                "city": "León",
                "goods": "access.control 3, surveillance.cctv 40",
                "kind": "lead",
                "mails": "rtorres@elcharro.example",
                "name": "Ramiro Torres",
                "phones": "+524775550190",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Paulo", address: "paulo@planaltoti.example"),
            day: "2026-11-23",
            offset: -10800,
            subject: "Indicação - notebook",
            text: """
                Oi pessoal, escritório Martins Contabilidade em Goiânia precisa de 15 notebooks e licença Office pra todos. Falar com a Juliana Martins (62) 99123-4567, juliana@martinscontabil.example. Orçamento R$ 75 mil, entrega até 15/12.
                """,
            [
                "budget": "BRL ..75000",
                "city": "Goiânia",
                "company": "Martins Contabilidade",
                "day": "2026-12-15",
                "kind": "lead",
                "mails": "juliana@martinscontabil.example",
                "name": "Juliana Martins",
                "phones": "+5562991234567",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Fábio", address: "fabio@serranet.example"),
            day: "2026-11-23",
            offset: -10800,
            subject: "ENC: firewall",
            text: """
                Segue cliente de Caxias do Sul, não atendemos mais lá.

                De: Renato Zanella <renato@zanellamoveis.example>
                Enviada em: sexta-feira, 20 de novembro de 2026 10:05
                Para: Fábio <fabio@serranet.example>
                Assunto: firewall

                Fábio, o firewall queimou. Preciso de um Fortinet pra 50 usuários o quanto antes e um nobreak de 3kva.
                Renato Zanella
                Zanella Móveis Ltda - (54) 3200-1122
                """,
            [
                "city": "Caxias do Sul",
                "company": "Zanella Móveis Ltda",
                "kind": "lead",
                "mails": "renato@zanellamoveis.example",
                "name": "Renato Zanella",
                "phones": "+555432001122",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Rui", address: "rui@minhotec.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Lead Braga",
            text: """
                Boas, a Padaria Ideal (Braga) quer um POS com balança e 4 câmaras. D. Fernanda, 912 345 678. Até 2.500 €. Sem pressa.
                """,
            [
                "budget": "EUR ..2500",
                "city": "Braga",
                "company": "Padaria Ideal",
                "goods": "hardware.pos 1, surveillance.cctv 4",
                "kind": "lead",
                "name": "Fernanda",
                "phones": "+351912345678",
                "urgency": "low",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Олег", address: "oleg@volgait.example"),
            day: "2026-11-23",
            offset: 10800,
            subject: "Заявка Саратов",
            text: """
                Коллеги, добрый день! Стоматология «Белый клык», Саратов, нужно: сервер под 1С, 10 рабочих мест (ПК), ИБП к ним. Директор Марина Викторовна +7 927 555-01-22. Бюджет 900 тыс., срок до 20 декабря.
                """,
            [
                "budget": "RUB ..900000",
                "city": "Saratov",
                "company": "Стоматология «Белый клык»",
                "day": "2026-12-20",
                "kind": "lead",
                "name": "Марина Викторовна",
                "phones": "+79275550122",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Ирина", address: "irina@sibsys.example"),
            day: "2026-11-23",
            offset: 10800,
            subject: "Fwd: видеонаблюдение",
            text: """
                Не наш регион, передаю. Клиент согласен на контакт.

                -------- Пересылаемое сообщение --------
                20.11.2026, 14:05, "Сергей Лобанов" <lobanov@agrokub.example>:

                Ирина, добрый день. Нужно поставить 20 камер на складе в Барнауле и регистратор с архивом 30 дней. Бюджет до 600 000 руб. Хотим до Нового года.
                С уважением, Лобанов Сергей
                ООО «АгроКуб»
                8 913 555 44 33
                """,
            [
                "budget": "RUB ..600000",
                "city": "Barnaul",
                "day": "2026-12-31",
                "goods": "surveillance.cctv 20",
                "kind": "lead",
                "mails": "lobanov@agrokub.example",
                "name": "Сергей Лобанов",
                "phones": "+79135554433",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Денис", address: "denis@uralnet.example"),
            day: "2026-11-23",
            offset: 10800,
            subject: "1С обслуживание",
            text: """
                Привет. Клиент из Перми, ООО «Камский лес», ищет обслуживание 1С:Бухгалтерия + настройка обмена с банком. Бухгалтер Ольга Петровна, 8 (342) 200-11-22. До 30 т.р. в месяц.
                """,
            [
                "budget": "RUB ..30000/month",
                "city": "Perm",
                "kind": "lead",
                "name": "Ольга Петровна",
                "phones": "+73422001122",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Асель", address: "assel@almatyit.example"),
            day: "2026-11-23",
            offset: 18000,
            subject: "Лид",
            text: """
                Здравствуйте! Отель «Тау» в Шымкенте хочет Wi-Fi на 60 номеров и IP-телефонию на 40 аппаратов. Контакт Бауыржан, +7 701 555 1122. Бюджет 8 млн тенге.
                """,
            [
                "budget": "KZT ..8000000",
                "city": "Shymkent",
                "company": "Отель «Тау»",
                "kind": "lead",
                "name": "Бауыржан",
                "phones": "+77015551122",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Shaji", address: "shaji@creeknet.example"),
            day: "2026-11-23",
            offset: 14400,
            subject: "Lead - ELV job",
            text: """
                Dears, Villa project in Al Barsha 2 Dubai, structured cabling 120 points + 22 cameras + intercom. Client Mr. Khalid Al Marri, Al Noor Contracting LLC, 055 123 9988. Budget AED 85,000. Drawings ready. Quote needed before Thursday.
                """,
            [
                "budget": "AED ..85000",
                "city": "Dubai",
                "company": "Al Noor Contracting LLC",
                "day": "2026-11-26",
                "goods": "access.control -, networking.cabling 120, surveillance.cctv 22",
                "kind": "lead",
                "name": "Khalid Al Marri",
                "phones": "+971551239988",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Noura", address: "noura@gulfdesk.example"),
            day: "2026-11-23",
            offset: 14400,
            subject: "FW: SAP B1",
            text: """
                kindly handle, do not mention our name to client

                From: Imran Qureshi <imran@falconfoods.example>
                Sent: Thursday, November 19, 2026 1:11 PM
                To: Noura <noura@gulfdesk.example>
                Subject: SAP B1

                Hi Noura, we plan SAP Business One for 20 users in Ajman factory, hosted. Pls introduce a partner. Decision in Feb.
                Imran Qureshi, Falcon Foods FZE, +971 50 555 6677
                """,
            [
                "city": "Ajman",
                "company": "Falcon Foods FZE",
                "goods": "software.erp 20",
                "kind": "lead",
                "mails": "imran@falconfoods.example",
                "name": "Imran Qureshi",
                "phones": "+971505556677",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Rakesh", address: "rakesh@vadodarait.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "(no subject)",
            text: """
                chat from whatsapp:
                [22/11/26, 7:14 pm] Mehul Shah: bhai office ke liye 6 laptop chahiye
                [22/11/26, 7:14 pm] Mehul Shah: i5 512 ssd
                [22/11/26, 7:15 pm] Rakesh: budget?
                [22/11/26, 7:15 pm] Mehul Shah: 50 se kam per pc
                [22/11/26, 7:16 pm] Mehul Shah: anand me deliver karna hai, 98250 77661
                he is from Shah Agro Anand. please give to someone there
                """,
            [
                "company": "Shah Agro",
                "goods": "hardware.laptops 6",
                "kind": "lead",
                "name": "Mehul Shah",
                "phones": "+919825077661",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Lata", address: "lata@orissait.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Re: Re: Fwd: server room",
            text: """
                Adding: they also want 2 AC... not our thing. Main: server rack relocation from Saheed Nagar to Patia, Bhubaneswar over a weekend, 3 servers 2 switches. Mr P K Mohanty, Kalinga Steel, 94370 88990, next weekend.
                """,
            [
                "city": "Bhubaneswar",
                "company": "Kalinga Steel",
                "kind": "lead",
                "name": "P K Mohanty",
                "phones": "+919437088990",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Joseph", address: "joseph@goanet.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "CCTV AMC",
            text: """
                Resort at Calangute: AMC for 48 cameras and 3 NVR, currently with another vendor who is not coming. Contact Ms. Fiona D'Souza, Palm Cove Resort 98221 33445. 60-70k/yr.
                """,
            [
                "budget": "INR 60000..70000/year",
                "city": "Calangute",
                "company": "Palm Cove Resort",
                "goods": "services.amc 51",
                "kind": "lead",
                "name": "Fiona D'Souza",
                "phones": "+919822133445",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Vinod", address: "vinod@bhopalsys.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Fwd: Fwd: quotation required",
            text: """
                FYA

                ---------- Forwarded message ---------
                From: Meena <meena@bhopalsys.example>
                Date: Mon, 23 Nov 2026 at 09:40
                Subject: Fwd: quotation required
                To: Vinod <vinod@bhopalsys.example>

                sir ye Sagar wala hai

                ---------- Forwarded message ---------
                From: Registrar Office <registrar@sagarpoly.example>
                Date: Sat, 21 Nov 2026 at 12:31
                Subject: quotation required
                To: <info@bhopalsys.example>

                Dear Sir,
                Please quote for 5 interactive flat panels 75 inch with installation for Govt Polytechnic, Sagar (MP). Last date for quotation 04-12-2026.
                Rajendra Dubey
                Registrar
                07582-220011
                """,
            [
                "city": "Sagar",
                "company": "Govt Polytechnic",
                "day": "2026-12-04",
                "goods": "av.conferencing 5",
                "kind": "lead",
                "mails": "registrar@sagarpoly.example",
                "name": "Rajendra Dubey",
                "phones": "+917582220011",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Kai", address: "kai@elbe-daten.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Leihgeräte",
            text: """
                Für eine Messe in Leipzig (14.-17. Januar) braucht die Agentur Blauwerk 30 Tablets und 2 große Displays zur Miete. Kontakt: Lena Voigt, lena.voigt@blauwerk.example, 0341 22 33 44 55.
                """,
            [
                "city": "Leipzig",
                "company": "Blauwerk",
                "kind": "lead",
                "mails": "lena.voigt@blauwerk.example",
                "name": "Lena Voigt",
                "phones": "+4934122334455",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Callum", address: "callum@clydeit.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Paisley - printers",
            text: """
                School trust in Paisley after 11 A3 copiers on a lease, 5 yrs. Currently paying about £900 a quarter to Ricoh. Contact the bursar, Mrs Morag Laing, 0141 496 0718. Tender closes 18 December at noon.
                """,
            [
                "budget": "-",
                "city": "Paisley",
                "day": "2026-12-18",
                "goods": "services.rental 11",
                "kind": "lead",
                "name": "Morag Laing",
                "phones": "+441414960718",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Web Form", address: "forms@desertit.example"),
            day: "2026-11-23",
            offset: -18000,
            subject: "Contact form: Managed IT",
            text: """
                First Name: Sharon
                Last Name: Delgado
                Business: Mesa Verde Dental Group
                Phone: 480-555-0155
                E-mail: sharon@mvdental.example
                ZIP: 85201
                How many employees? 35
                Message: Looking for managed IT and help desk, two locations. Current contract ends Jan 31.
                """,
            [
                "company": "Mesa Verde Dental Group",
                "day": "2027-01-31",
                "goods": "services.managed 35",
                "kind": "lead",
                "mails": "sharon@mvdental.example",
                "name": "Sharon Delgado",
                "phones": "+14805550155",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Arun", address: "arun@coimbatorenet.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Biometric",
            text: """
                Kindly find below details
                Client : Kovai Spinners
                Place : Pollachi
                Req : Face recognition attendance machine - 3 Nos
                Contact person : Mr.Senthil / 97900 11223
                Target price : 9k each
                Urgency : immediate
                """,
            [
                "budget": "INR ..9000/unit",
                "city": "Pollachi",
                "company": "Kovai Spinners",
                "goods": "access.control 3",
                "kind": "lead",
                "name": "Senthil",
                "phones": "+919790011223",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Deepa", address: "deepa@vizagcloud.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "AWS migration",
            text: """
                Client: Coastal Seafoods Pvt Ltd, Visakhapatnam. Wants to move 4 on-prem servers to AWS and then managed. Mr. Ramana Murthy (IT head) ramana@coastalseafoods.example / 0891-2556677 ext 214. No fixed budget. Presentation next Wednesday.
                """,
            [
                "budget": "-",
                "city": "Visakhapatnam",
                "company": "Coastal Seafoods Pvt Ltd",
                "kind": "lead",
                "mails": "ramana@coastalseafoods.example",
                "name": "Ramana Murthy",
                "phones": "+918912556677",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Accounts", address: "accounts@redington-like.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Overdue: INV/26-27/1182",
            text: """
                Dear Partner, invoice INV/26-27/1182 for 10 laptops Rs 5,45,000 is overdue since 10 Nov. Kindly release payment immediately to avoid credit hold.
                """,
            [
                "kind": "not_lead",
                "why": "invoice",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Kunal", address: "kunal@bestleads.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "Grow your IT business",
            text: """
                Hi, we have verified decision makers looking for laptops, CCTV and AMC in Mumbai. 500 leads at Rs 9,999. Interested? Reply for a sample.
                """,
            [
                "kind": "not_lead",
                "why": "spam",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Mail Delivery", address: "news@cybernews.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "This week in channel: laptops, AI PCs and more",
            text: """
                Top story: AI PC shipments up 14%. 5 laptops to buy this Black Friday. View in browser | Manage preferences
                """,
            [
                "kind": "not_lead",
                "why": "newsletter",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Hannah", address: "hannah@solentit.example"),
            day: "2026-11-23",
            offset: 0,
            subject: "Re: your lead",
            text: """
                Thanks ever so much for the Portsmouth one, they signed on Friday. Drinks are on me!
                """,
            [
                "kind": "not_lead",
                "why": "thanks",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Luc", address: "luc@vosgesnet.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "question",
            text: """
                Bonjour, avez-vous des nouvelles du lead d'Épinal que j'ai transmis mardi ? Le client s'impatiente.
                """,
            [
                "kind": "not_lead",
                "why": "status_question",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Marta", address: "marta@rrhhtalento.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Candidatura técnico",
            text: """
                Buenos días, adjunto mi CV para el puesto de técnico de sistemas. Tengo 4 años de experiencia en redes, servidores y Microsoft 365. Un saludo, Marta
                """,
            [
                "kind": "not_lead",
                "why": "job_application",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Verteiler", address: "info@systemhausverbund.example"),
            day: "2026-11-23",
            offset: 3600,
            subject: "Einladung Partnertreffen",
            text: """
                Liebe Partner, wir laden Sie herzlich zum Partnertreffen am 10. Dezember in Kassel ein. Themen: Firewall, Backup, M365. Anmeldung bis 1. Dezember.
                """,
            [
                "kind": "not_lead",
                "why": "meeting_invitation",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Vendas", address: "vendas@distribtudo.example"),
            day: "2026-11-23",
            offset: -10800,
            subject: "Proposta comercial 2231",
            text: """
                Prezado, conforme solicitado segue proposta: 10 notebooks Dell R$ 4.350,00 cada, validade da proposta 7 dias, frete incluso. Aguardo seu pedido.
                """,
            [
                "kind": "not_lead",
                "why": "misdirected_quotation",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Антон", address: "anton@seo-pro.example"),
            day: "2026-11-23",
            offset: 10800,
            subject: "Продвижение",
            text: """
                Здравствуйте! Предлагаем продвижение сайтов в ТОП-10 за 20 000 руб в месяц. Первые результаты через 2 недели. Заинтересованы?
                """,
            [
                "kind": "not_lead",
                "why": "spam",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sunita", address: "sunita@haryanait.example"),
            day: "2026-11-23",
            offset: 19800,
            subject: "doubt",
            text: """
                Hello, if I give a lead of Rohtak and it is closed, how much commission do I get and when? Also can I send leads of other states?
                """,
            [
                "kind": "not_lead",
                "why": "question_to_bot",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Bank", address: "alerts@bank.example"),
            day: "2026-11-23",
            offset: 14400,
            subject: "Credit alert",
            text: """
                Your account XX1123 has been credited with AED 12,500.00 on 22-11-2026. Ref: laptop supply inv 88.
                """,
            [
                "kind": "not_lead",
                "why": "invoice",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Suresh", address: "suresh@tumkurit.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "Lead: 3 needs one client",
            text: """
                Client Vidyaniketan Public School, Tumkur
                - 40 desktops (i3 8/256) for lab
                - 2 nos 65 inch interactive panel
                - wifi for the whole campus, maybe 18 to 20 APs
                Contact: Mrs. Shobha Rani (Principal), 98440 55001. Sanctioned 24 lakhs. Before April academic year.
                """,
            [
                "budget": "INR ..2400000",
                "company": "Vidyaniketan Public School",
                "goods": "av.conferencing 2, hardware.desktops 40, networking.wifi 18-20",
                "kind": "lead",
                "phones": "+919844055001",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Mahesh", address: "mahesh@solapurnet.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "FW: Requirement of UPS battery",
            text: """
                FYI. our supplier cant do.

                From: Stores <stores@solapurtextiles.example>
                Sent: Monday, November 23, 2026 4:15 PM
                To: mahesh@solapurnet.example
                Subject: Requirement of UPS battery

                Sir,
                Kindly arrange 32 nos 12V 42AH SMF battery for our 20 KVA UPS (Exide/Quanta only). Old battery buyback. Delivery at Akkalkot Road MIDC unit.
                Regards,
                Vijay Jadhav
                Stores Incharge
                Solapur Textiles Pvt. Ltd.
                Mob: 90110 22334
                """,
            [
                "city": "Solapur",
                "kind": "lead",
                "mails": "stores@solapurtextiles.example",
                "name": "Vijay Jadhav",
                "phones": "+919011022334",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Anjali", address: "anjali@ncrsys.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "laptop for CA firm",
            text: """
                Hello team, CA firm in Laxmi Nagar delhi wants 4 laptops (i5, 16gb) and 1 laser printer all in one. Ask CA Rohit Bansal, 9811 456 789. Max 60k per laptop. Day after tomorrow he is travelling so call tomorrow.
                """,
            [
                "budget": "INR ..60000/unit",
                "city": "Delhi",
                "goods": "hardware.laptops 4, hardware.printers 1",
                "kind": "lead",
                "phones": "+919811456789",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Ramu", address: "ramu@nelloresoft.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "software",
            text: """
                Rice mill at Nellore needs billing + weighbridge integration software. Owner Venkata Reddy garu 9440 112 200. Tally already there.
                """,
            [
                "city": "Nellore",
                "kind": "lead",
                "name": "Venkata Reddy",
                "phones": "+919440112200",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Karen", address: "karen@cotswoldit.example"),
            day: "2026-11-24",
            offset: 0,
            subject: "Referral: care home group",
            text: """
                Hi,

                Willowbrook Care (3 homes around Cheltenham) want someone to look after their IT - 45 PCs, 20 tablets and the nurse call Wi-Fi. They're unhappy with their current lot and contract ends 31 March. Finance director is Stuart Pell, stuart.pell@willowbrookcare.example / 01242 496 118. I've told him to expect a call. Spend is about £2k a month today.

                Karen
                """,
            [
                "budget": "-",
                "city": "Cheltenham",
                "company": "Willowbrook Care",
                "day": "2027-03-31",
                "kind": "lead",
                "mails": "stuart.pell@willowbrookcare.example",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Neil", address: "neil@borderstech.example"),
            day: "2026-11-24",
            offset: 0,
            subject: "Broadband + phones",
            text: """
                Farm shop near Kelso, rubbish broadband, after Starlink or 4G plus 3 cordless phones. Jean Rutherford, 07700 900455. As soon as you like.
                """,
            [
                "city": "Kelso",
                "kind": "lead",
                "name": "Jean Rutherford",
                "phones": "+447700900455",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Website", address: "wordpress@westmidit.example"),
            day: "2026-11-24",
            offset: 0,
            subject: "New Enquiry",
            text: """
                Your name: Gurdeep Sandhu
                Your email: gurdeep@sandhulaw.example
                Telephone: 0121 496 0990
                Postcode: B18 6HN
                Service required: Cyber security / backup
                Your message: We are a 12 person law firm. Need backup of our case system and email security. Had a phishing incident last week so quite urgent.
                """,
            [
                "city": "Birmingham",
                "kind": "lead",
                "mails": "gurdeep@sandhulaw.example",
                "name": "Gurdeep Sandhu",
                "phones": "+441214960990",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Tina", address: "tina@bluegrassit.example"),
            day: "2026-11-24",
            offset: -18000,
            subject: "Wi-Fi for a distillery",
            text: """
                Heads up, got a distillery in Bardstown, KY wanting Wi-Fi in two rickhouses and the visitor center. Old Nelson Distilling Co, contact: Wade Hutchins, wade@oldnelson.example, 502-555-0161. $20-25K. Walkthrough week of Dec 7.
                """,
            [
                "budget": "USD 20000..25000",
                "city": "Bardstown",
                "company": "Old Nelson Distilling Co",
                "goods": "networking.wifi -",
                "kind": "lead",
                "mails": "wade@oldnelson.example",
                "name": "Wade Hutchins",
                "phones": "+15025550161",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Marco", address: "marco@sunbeltsys.example"),
            day: "2026-11-24",
            offset: -18000,
            subject: "Fwd: Quickbooks hosting",
            text: """
                Can someone take this? Phoenix.

                Begin forwarded message:

                From: "Irene Castillo" <irene@castilloroofing.example>
                Subject: Quickbooks hosting
                Date: November 23, 2026 at 9:15:31 AM MST
                To: marco@sunbeltsys.example

                Marco, our bookkeeper works from home now. Can we get QuickBooks hosted for 4 users, plus 2 new laptops? Under $4,000 would be great. By Dec 11.

                Irene
                Castillo Roofing Inc.
                (602) 555-0124
                """,
            [
                "budget": "USD ..4000",
                "city": "Phoenix",
                "day": "2026-12-11",
                "kind": "lead",
                "mails": "irene@castilloroofing.example",
                "name": "Irene Castillo",
                "phones": "+16025550124",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Ralf", address: "ralf@eifelnet.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Kamera-Projekt",
            text: """
                Guten Tag,

                Schreinerei Wolters, Gewerbegebiet Daun: 6 Kameras außen + Rekorder + Zutrittskontrolle für 2 Türen. Herr Wolters bittet um Vor-Ort-Termin nächste Woche, 0160 1234567. Rahmen 6.000 bis 7.500 Euro netto.
                """,
            [
                "budget": "EUR 6000..7500",
                "city": "Daun",
                "company": "Schreinerei Wolters",
                "goods": "access.control 2, surveillance.cctv 6",
                "kind": "lead",
                "name": "Wolters",
                "phones": "+491601234567",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Petra", address: "petra@isar-computer.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Notebooks Schule",
            text: """
                Die Montessorischule Freising braucht zum Halbjahr (Mitte Februar) 32 Notebooks mit Ladewagen, dazu WLAN in 8 Klassenzimmern. Ansprechpartner ist der Konrektor Herr Tobias Lechner, t.lechner@montessori-fs.example. Förderung über 28.000 € bewilligt. Bitte nicht vor 14 Uhr anrufen: 08161 998877.
                """,
            [
                "budget": "EUR ..28000",
                "city": "Freising",
                "kind": "lead",
                "mails": "t.lechner@montessori-fs.example",
                "name": "Tobias Lechner",
                "phones": "+498161998877",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Olaf", address: "olaf@havel-it.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Re: Kontakt",
            text: """
                Hallo Team, noch ein Lead: Spedition Krüger & Söhne, Brandenburg an der Havel, ERP-Ablösung (aktuell alte Access-Lösung), ca. 25 Nutzer. Frau Krüger 03381/224466. Zeithorizont Mitte 2027, keine Eile.
                """,
            [
                "city": "Brandenburg an der Havel",
                "company": "Spedition Krüger & Söhne",
                "goods": "software.erp 25",
                "kind": "lead",
                "name": "Krüger",
                "phones": "+493381224466",
                "urgency": "low",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Sandrine", address: "sandrine@picardie-it.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Lead Amiens",
            text: """
                Bonjour, la clinique vétérinaire des Hortillons (Amiens) veut remplacer 5 PC et passer la téléphonie en IP (6 postes). Dr Lucas Fournier, 03 22 00 44 55. Environ 9 000 € tout compris, livraison mi-décembre.
                """,
            [
                "budget": "EUR 9000..9000",
                "city": "Amiens",
                "day": "2026-12-15",
                "goods": "hardware.desktops 5, voice.telephony 6",
                "kind": "lead",
                "name": "Lucas Fournier",
                "phones": "+33322004455",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Olivier", address: "olivier@var-systemes.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "TR: Panne serveur URGENT",
            text: """
                Je suis en congés, qui peut y aller ? Toulon

                De : Nadège Brun <nadege@brun-transports.example>
                Envoyé : mardi 24 novembre 2026 08:02
                À : Olivier
                Objet : Panne serveur URGENT

                Olivier, plus de serveur depuis ce matin, les chauffeurs attendent. Venez vite ! 06 99 88 77 66
                Nadège Brun
                Brun Transports SARL
                """,
            [
                "city": "Toulon",
                "company": "Brun Transports SARL",
                "kind": "lead",
                "name": "Nadège Brun",
                "phones": "+33699887766",
                "urgency": "asap",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Nuria", address: "nuria@levante-ti.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Referido Elche",
            text: """
                Buenas, Calzados Pikolín (Elche Parque Empresarial) busca proveedor para mantenimiento informático mensual: 22 PCs, 1 servidor, 4 impresoras. Contacto Vicente Soler 966 00 77 88. Ahora pagan 480 al mes y quieren bajar a 400.
                """,
            [
                "city": "Elche",
                "company": "Calzados Pikolín",
                "kind": "lead",
                "name": "Vicente Soler",
                "phones": "+34966007788",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Camila", address: "camila@litoralti.example"),
            day: "2026-11-24",
            offset: -10800,
            subject: "Lead Santos - CFTV",
            text: """
                Bom dia, Condomínio Edifício Atlântico em Santos quer 24 câmeras IP com gravação 30 dias e portaria remota. Síndico: Sr. Osvaldo, (13) 99777-1234. Assembleia aprovou até 60 mil. Visita essa semana.
                """,
            [
                "budget": "BRL ..60000",
                "city": "Santos",
                "company": "Condomínio Edifício Atlântico",
                "goods": "surveillance.cctv 24",
                "kind": "lead",
                "name": "Osvaldo",
                "phones": "+5513997771234",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Павел", address: "pavel@donit.example"),
            day: "2026-11-24",
            offset: 10800,
            subject: "Fwd: КП на ноутбуки",
            text: """
                Коллеги, возьмите, мы не успеваем. Ростов.

                ---------- Forwarded message ---------
                От: Екатерина Мороз <e.moroz@donagro.example>
                Date: пн, 23 нояб. 2026 г. в 16:20
                Subject: КП на ноутбуки
                To: Павел <pavel@donit.example>

                Павел, добрый день!
                Прошу КП на 18 ноутбуков (i5/16/512) и 18 мышек. Поставка до 10.12, доставка на Менжинского, 2. Бюджет 1,3 млн с НДС.

                С уважением,
                Екатерина Мороз
                АО «ДонАгро»
                +7 863 200-33-44
                """,
            [
                "budget": "RUB ..1300000",
                "city": "Rostov-on-Don",
                "day": "2026-12-10",
                "kind": "lead",
                "mails": "e.moroz@donagro.example",
                "name": "Екатерина Мороз",
                "phones": "+78632003344",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Виктор", address: "viktor@kuznet.example"),
            day: "2026-11-24",
            offset: 10800,
            subject: "лид",
            text: """
                Новокузнецк, автосалон, нужен монтаж СКС на 60 портов и 12 камер. Звонить Артёму 8-923-444-55-66 после 15:00 по мск. денег около 700к. Надо начать на следующей неделе.
                """,
            [
                "budget": "RUB 700000..700000",
                "city": "Novokuznetsk",
                "goods": "networking.cabling 60, surveillance.cctv 12",
                "kind": "lead",
                "name": "Артёму",
                "phones": "+79234445566",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Rania", address: "rania@pearlit.example"),
            day: "2026-11-24",
            offset: 14400,
            subject: "Lead: school Sharjah",
            text: """
                Dear team,
                Al Manara Private School, Muwaileh, Sharjah. Requirement: annual maintenance for 120 PCs, 30 printers and the server room. Contact IT coordinator Mr. Faisal Rahman, 06 555 7788 / 050 888 1212. Tender closing 10 December 2026. Must have ISO 27001.
                """,
            [
                "city": "Sharjah",
                "company": "Al Manara Private School",
                "day": "2026-12-10",
                "goods": "services.amc 150",
                "kind": "lead",
                "name": "Faisal Rahman",
                "phones": "+97165557788 +971508881212",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Bharat", address: "bharat@rajkotsys.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "Fwd: Justdial Lead",
            text: """
                ---------- Forwarded message ---------
                From: Justdial <leads@justdial.example>
                Date: Tue, 24 Nov 2026 at 10:01
                Subject: Enquiry for CCTV Installation Services
                To: <bharat@rajkotsys.example>

                Dear BHARAT COMPUTERS,
                Hitesh Vora enquired for CCTV Installation Services
                User Phone : +91 9825012121
                User Email : hitesh@vorabearing.example
                User Area : Metoda, Rajkot
                User Requirement : 8 cameras for factory
                Rate this lead | Unsubscribe
                """,
            [
                "city": "Rajkot",
                "goods": "surveillance.cctv 8",
                "kind": "lead",
                "mails": "hitesh@vorabearing.example",
                "name": "Hitesh Vora",
                "phones": "+919825012121",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Kavitha", address: "kavitha@salemcomp.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "Enquiry",
            text: """
                Madam ji pls find

                Sl | Item | Qty
                1 | Dell Vostro desktop | 12
                2 | HP LaserJet M1136 | 3
                3 | 24 port switch | 1

                Party: Annamalai Textiles, Erode. Mr. Palanisamy 98427 60606. Quote validity 30 days reqd.
                """,
            [
                "city": "Erode",
                "company": "Annamalai Textiles",
                "goods": "hardware.desktops 12, hardware.printers 3, networking.lan 1",
                "kind": "lead",
                "name": "Palanisamy",
                "phones": "+919842760606",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Iqbal", address: "iqbal@srinagarit.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "not for us",
            text: """
                Customer wanted 5 laptops but he already purchased from Amazon. Now only needs antivirus for 5 and one external HDD 2 tb. Jammu, Gandhi Nagar. Mr. Vikram Jamwal 94191 22334
                """,
            [
                "city": "Jammu",
                "kind": "lead",
                "name": "Vikram Jamwal",
                "phones": "+919419122334",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Facilities", address: "noreply@bookings.example"),
            day: "2026-11-24",
            offset: 0,
            subject: "Your meeting room booking",
            text: """
                Your booking of Boardroom 2 on 26 November is confirmed. Equipment: projector, 12 seats.
                """,
            [
                "kind": "not_lead"
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Anand", address: "anand@jhansiit.example"),
            day: "2026-11-24",
            offset: 19800,
            subject: "Re: lead of last week",
            text: """
                Sir, the Jhansi hospital lead which I gave on 17th, has anybody contacted them? They are calling me daily.
                """,
            [
                "kind": "not_lead",
                "why": "status_question",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "IT Distributor", address: "promo@techdata-like.example"),
            day: "2026-11-24",
            offset: -18000,
            subject: "Black Friday: 20% off Ubiquiti",
            text: """
                Stock up now! UniFi APs from $89, switches from $129. Offer ends Monday. To unsubscribe click here.
                """,
            [
                "kind": "not_lead",
                "why": "newsletter",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Бухгалтерия", address: "buh@partnerit.example"),
            day: "2026-11-24",
            offset: 10800,
            subject: "Счет № 441",
            text: """
                Добрый день! Направляем счет на оплату № 441 за ноутбуки (3 шт.). Просим оплатить до 30 ноября.
                """,
            [
                "kind": "not_lead",
                "why": "invoice",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Jean", address: "jean@bretagne-net.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "merci",
            text: """
                Un grand merci, le client de Vannes a signé hier pour les 10 PC. On vous doit une crêpe !
                """,
            [
                "kind": "not_lead",
                "why": "thanks",
            ]
        ),
        LetterRow(
            from: Mailbox(name: "Elena", address: "elena@bewerbung.example"),
            day: "2026-11-24",
            offset: 3600,
            subject: "Praktikum",
            text: """
                Sehr geehrte Damen und Herren, ich studiere Informatik und suche ein Praktikum im Bereich Netzwerke und Server ab März.
                """,
            [
                "kind": "not_lead",
                "why": "job_application",
            ]
        ),
    ]
}
