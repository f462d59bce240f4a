extension PassedOnMail {
    /// Written before the reader saw them, and read right at first in part only.
    static let fresh: [PassedOnMail] = [
        PassedOnMail(
            from: "Ritu Malhotra <ritu@cityline-it.example>",
            date: "Tue, 17 Nov 2026 16:05:00 +0530",
            subject: "Fwd: requirement for new branch",
            text: """
                Team,

                Not possible for us, we don't have anyone in Indore. Customer is genuine, I have known him since college.

                Ritu

                ---------- Forwarded message ---------
                From: Sanjay Verma <sanjay.verma@malwa-agro.example>
                Date: Tue, 17 Nov 2026 at 11:20
                Subject: requirement for new branch
                To: <ritu@cityline-it.example>

                Dear Ritu ji,

                We are opening a branch at Vijay Nagar, Indore by 15th December. Kindly quote for the following:

                1) 14 nos. desktop i5 / 8 GB / 512 SSD with monitor
                2) 2 nos. laser printer (HP preferred)
                3) LAN cabling for 20 points
                4) UPS 5 KVA - 1 no.

                Our budget is around 9 lakhs for everything.

                Regards,
                Sanjay Verma
                Malwa Agro Industries Pvt Ltd
                M: 98270 55512
                """,
            expected: [
                "kind": "lead", "name": "Sanjay Verma", "company": "Malwa Agro Industries",
                "phones": "+919827055512", "city": "Indore",
                "needs": "hardware.desktops 14, hardware.printers 2, networking.cabling 20, power.ups 1",
                "budget": "INR 900000..900000", "day": "2026-12-15",
            ],
            because: "items with their numbers in front, and the firm below the name"
        ),
        PassedOnMail(
            from: "Tom Hargreaves <tom@peakmsp.example>",
            date: "Mon, 16 Nov 2026 09:12:00 +0000",
            subject: "one for someone in Leeds",
            text: """
                Morning all

                Had a call from Angela Whitford at Aire Valley Veterinary Group, 0113 496 0771. They have three surgeries in and around Leeds and need someone to take over their Microsoft 365, about 45 mailboxes still on an old Exchange 2013 box. Wants it done before the Christmas shutdown. Says they've got around £6k put aside for it.

                She's happy to be called any afternoon this week.

                Cheers
                Tom
                Peak MSP Ltd, Sheffield | 0114 496 0123
                """,
            expected: [
                "kind": "lead", "name": "Angela Whitford", "company": "Aire Valley Veterinary Group",
                "phones": "+441134960771", "city": "Leeds", "needs": "cloud.microsoft365 45",
                "budget": "GBP 6000..6000", "day": "2026-12-25",
            ],
            because: "who called, at which firm, and what was put aside"
        ),
        PassedOnMail(
            from: "Carlos Mena <carlos@redessur.example>",
            date: "Wed, 18 Nov 2026 10:30:00 +0100",
            subject: "RV: Presupuesto cámaras",
            text: """
                Buenos días,

                os paso este contacto, nosotros no trabajamos en Málaga.

                Un saludo,
                Carlos Mena
                Redes Sur, Sevilla
                Tel. 954 000 321

                De: Lucía Ferrer <lucia@hostalbahia.example>
                Enviado: martes, 17 de noviembre de 2026 18:44
                Para: Carlos Mena <carlos@redessur.example>
                Asunto: Presupuesto cámaras

                Hola Carlos:

                Necesitamos instalar 16 cámaras IP con grabador en nuestro hostal de Málaga capital, zona centro. También queremos renovar el wifi de las 22 habitaciones.
                Contamos con unos 7.500 € y nos gustaría tenerlo antes de Semana Santa.

                Gracias,
                Lucía Ferrer
                Hostal Bahía S.L.
                Móvil 600 123 456
                """,
            expected: [
                "kind": "lead", "name": "Lucía Ferrer", "company": "Hostal Bahía", "phones": "+34600123456",
                "city": "Málaga", "needs": "networking.wifi -, surveillance.cctv 16", "budget": "EUR 7500..7500",
                "day": "2027-03-28",
            ],
            because: "one thing after the other, before Holy Week"
        ),
        PassedOnMail(
            from: "Игорь Панин <panin@volga-sys.example>",
            date: "Thu, 19 Nov 2026 12:00:00 +0400",
            subject: "Клиент в Самаре",
            text: """
                Коллеги, добрый день!

                Обратился клиент, у нас нет бригады в Самаре. ООО «СамараТехСнаб», Елена Кравцова, +7 927 000-45-67, e.kravtsova@samtehsnab.example.
                Нужно обслуживание 60 рабочих мест и двух серверов на аутсорсе, плюс замена коммутаторов (5 шт., лучше Eltex).
                Бюджет до 150 тыс. руб. в месяц. Начать хотят с 1 декабря.

                С уважением,
                Игорь Панин
                Волга Системс, Саратов
                8 (8452) 00-11-22
                """,
            expected: [
                "kind": "lead", "name": "Елена Кравцова", "company": "ООО «СамараТехСнаб»",
                "phones": "+79270004567", "city": "Samara", "budget": "RUB ..150000/month", "day": "2026-12-01",
            ],
            because: "a firm with its form in front, and who does not say when he rings"
        ),
        PassedOnMail(
            from: "Meera Iyer <meera@southbridge.example>",
            date: "Fri, 20 Nov 2026 19:40:00 +0530",
            subject: "lead",
            text: """
                10 laptops on rent, Whitefield bangalore, 3 months, Kavitha 9845012399, start monday
                """,
            expected: [
                "kind": "lead", "name": "Kavitha", "phones": "+919845012399", "city": "Bengaluru",
                "needs": "services.rental 10", "day": "2026-11-23",
            ],
            because: "three words and a telephone"
        ),
        PassedOnMail(
            from: "Jürgen Opitz <opitz@opitz-it.example>",
            date: "Wed, 18 Nov 2026 08:15:00 +0100",
            subject: "WG: Telefonanlage",
            text: """
                Moin,

                das ist uns zu weit, vielleicht was für jemanden in Rostock. Kunde ist informiert.

                Gruß
                Jürgen

                -----Ursprüngliche Nachricht-----
                Von: Heike Brandt [mailto:brandt@kueste-pflege.example]
                Gesendet: Dienstag, 17. November 2026 16:02
                An: info@opitz-it.example
                Betreff: Telefonanlage

                Guten Tag Herr Opitz,

                unsere Telefonanlage (30 Nebenstellen) ist 15 Jahre alt und fällt ständig aus. Wir möchten auf eine Cloud-Telefonie umsteigen, dazu 30 neue Tischtelefone und 6 Headsets.
                Standort ist Rostock-Warnemünde. Das Budget liegt bei 12.000 bis 15.000 Euro, spätestens Ende Januar muss es laufen.

                Mit freundlichen Grüßen
                Heike Brandt
                Verwaltung
                Küste Pflege gGmbH
                Tel. 0381 000 4410
                """,
            expected: [
                "kind": "lead", "name": "Heike Brandt", "company": "Küste Pflege", "phones": "+493810004410",
                "city": "Rostock", "needs": "hardware.peripherals 6, voice.telephony 30",
                "budget": "EUR 12000..15000", "day": "2027-01-31",
            ],
            because: "extensions that are phones, and a budget from and to"
        ),
        PassedOnMail(
            from: "Paulo Reis <paulo@nortetec.example>",
            date: "Thu, 19 Nov 2026 15:22:00 -0300",
            subject: "Fwd: orçamento",
            text: """
                Pessoal, não atendemos Recife. Alguém pega?

                ---------- Forwarded message ---------
                De: Fernanda Lins <fernanda@lojasaurora.example>
                Date: qui., 19 de nov. de 2026 às 11:03
                Subject: orçamento
                To: <paulo@nortetec.example>

                Bom dia Paulo, tudo bem?

                Estamos abrindo 3 lojas em Recife e precisamos de 9 caixas (PDV) completos com impressora fiscal, além de firewall para cada loja. Valor máximo R$ 80 mil. Precisamos até dia 10/12.

                Att,
                Fernanda Lins
                Lojas Aurora
                (81) 98888-0143
                """,
            expected: [
                "kind": "lead", "name": "Fernanda Lins", "company": "Lojas Aurora", "phones": "+5581988880143",
                "city": "Recife", "needs": "hardware.pos 9, networking.firewall 3", "budget": "BRL ..80000",
                "day": "2026-12-10",
            ],
            because: "a firewall for each shop"
        ),
        PassedOnMail(
            from: "Claire Dumas <claire@alpinfo.example>",
            date: "Tue, 17 Nov 2026 14:00:00 +0100",
            subject: "TR: demande de devis serveur",
            text: """
                Bonjour à tous,

                Trop loin pour nous. À prendre si vous êtes dans le coin de Nantes.

                Claire Dumas
                Alp'Info Grenoble
                04 76 00 00 12

                De : Benoît Garrec <b.garrec@atlantique-bois.example>
                Envoyé : lundi 16 novembre 2026 17:35
                À : Claire Dumas <claire@alpinfo.example>
                Objet : demande de devis serveur

                Bonjour,

                Notre serveur (Windows 2012) doit être remplacé, avec une sauvegarde externalisée pour environ 4 To. Nous sommes 25 utilisateurs, à Saint-Herblain près de Nantes.
                Budget maximum : 18 000 € HT. L'idéal serait avant fin février.

                Cordialement,
                Benoît Garrec
                Directeur administratif
                Atlantique Bois SAS
                06 00 00 77 88
                """,
            expected: [
                "kind": "lead", "name": "Benoît Garrec", "company": "Atlantique Bois SAS",
                "phones": "+33600007788", "city": "Nantes", "needs": "data.backup 1, hardware.servers -",
                "budget": "EUR ..18000", "day": "2027-02-28",
            ],
            because: "what must be replaced, and a town near a larger one"
        ),
        PassedOnMail(
            from: "Deepak <deepak@delhinet.example>",
            date: "Mon, 16 Nov 2026 21:10:00 +0530",
            subject: "client h gurgaon me",
            text: """
                bhai ek client hai Gurgaon sector 44 me, unko 25 CCTV lagwane hai aur biometric attendance machine 2 pcs. naam Rohit Yadav, company Northgate Logistics, no 9810077665. budget 4-5 lakh bol raha tha. jaldi hai, is week me visit chahiye
                """,
            expected: [
                "kind": "lead", "name": "Rohit Yadav", "company": "Northgate Logistics",
                "phones": "+919810077665", "city": "Gurugram", "needs": "access.control 2, surveillance.cctv 25",
                "budget": "INR 400000..500000",
            ],
            because: "pieces counted behind a thing, in Latin Hindi"
        ),
        PassedOnMail(
            from: "web form <noreply@trustedsites.example>",
            date: "Fri, 20 Nov 2026 06:01:00 -0500",
            subject: "New enquiry from website",
            text: """
                Form: Contact us
                Submitted: 11/20/2026 5:58 AM

                First name: Dana
                Last name: Kowalczyk
                Company: Lakeshore Pediatrics
                Email: dana.k@lakeshorepeds.example
                Phone: (414) 555-0137
                City: Milwaukee
                State: WI
                What do you need?: HIPAA compliant backup for 2 servers, and endpoint protection on 38 PCs
                Budget: $5,000 - $10,000
                Timeframe: Within 30 days
                How did you hear about us?: Google
                """,
            expected: [
                "kind": "lead", "name": "Dana Kowalczyk", "company": "Lakeshore Pediatrics",
                "phones": "+14145550137", "city": "Milwaukee", "needs": "data.backup 2, security.endpoint 38",
                "budget": "USD 5000..10000", "day": "2026-12-20",
            ],
            because: "a form with first and last name, and within how many days"
        ),
        PassedOnMail(
            from: "Sunita Rao <sunita@deccanit.example>",
            date: "Sat, 21 Nov 2026 11:00:00 +0530",
            subject: "two leads from expo",
            text: """
                Hi,

                Two enquiries from the expo which we cannot serve:

                1. Greenfield Pharma, Hyderabad (Jeedimetla) - Mr. Anil Reddy, 99490 12345, anil@greenfieldpharma.example. Needs Tally Prime on cloud for 12 users. Budget 1.5 lakh.

                2. Vizag Marine Exports, Visakhapatnam - Ms. Padma, 0891 200 4455. 8 handheld barcode scanners and 2 label printers (Zebra). Needs by 5 December.

                Thanks
                Sunita
                """,
            expected: [
                "kind": "leads", "name": "Anil Reddy | Padma",
                "company": "Greenfield Pharma | Vizag Marine Exports", "phones": "+919949012345 | +918912004455",
                "city": "Hyderabad | Visakhapatnam", "needs": "software.accounting 12 | hardware.pos 10",
                "budget": "INR ..150000 | -", "day": "- | 2026-12-05",
            ],
            because: "two customers, each with a town and things of his own"
        ),
        PassedOnMail(
            from: "Mike Osei <mike@harborit.example>",
            date: "Thu, 19 Nov 2026 13:45:00 -0800",
            subject: "FW: help with network",
            text: """
                Anyone near Tacoma? We're slammed until spring.

                Mike Osei
                Harbor IT | Portland OR | 503-555-0190

                From: Priscilla Nunez <pnunez@cascadecoldstorage.example>
                Sent: Thursday, November 19, 2026 10:12 AM
                To: Mike Osei <mike@harborit.example>
                Subject: help with network

                Mike,

                Our warehouse wifi in Tacoma keeps dropping the forklifts' tablets. We think we need around 20 access points and a proper survey. There's also two 48 port switches that are end of life. Would like to keep it under 25k. No rush, Q1 is fine.

                Priscilla Nunez
                Cascade Cold Storage
                Cell: 253.555.0148
                """,
            expected: [
                "kind": "lead", "name": "Priscilla Nunez", "company": "Cascade Cold Storage",
                "phones": "+12535550148", "city": "Tacoma", "budget": "USD ..25000", "day": "2027-03-31",
            ],
            because: "a quarter of the year, and no rush"
        ),
        PassedOnMail(
            from: "Anja Keller <keller@rheintec.example>",
            date: "Mon, 16 Nov 2026 10:00:00 +0100",
            subject: "Kunde in Erfurt",
            text: """
                Hallo,

                ein Steuerbüro in Erfurt (Frau Sabine Dietz, Dietz & Partner, Tel. 0361 000 9090, kanzlei@dietz-partner.example) sucht jemanden für DATEV-Hosting, 12 Arbeitsplätze. Außerdem soll die Firewall erneuert werden, Wunsch: Sophos. Geld ist da, Zahl wurde keine genannt. Start am liebsten im März.

                Viele Grüße
                Anja Keller
                RheinTec GmbH, Köln, 0221 000 555
                """,
            expected: [
                "kind": "lead", "name": "Sabine Dietz", "company": "Dietz & Partner", "phones": "+493610009090",
                "city": "Erfurt", "day": "2027-03-01",
            ],
            because: "a program's hosting, and March"
        ),
        PassedOnMail(
            from: "राजेश गुप्ता <rajesh@lakhnaunet.example>",
            date: "Wed, 18 Nov 2026 12:30:00 +0530",
            subject: "ग्राहक",
            text: """
                नमस्ते,

                कानपुर में एक ग्राहक है, श्री मनोज त्रिपाठी, त्रिपाठी ज्वैलर्स, मोबाइल 9415012378. उन्हें 12 सीसीटीवी कैमरे और एक डीवीआर चाहिए, साथ में दो कंप्यूटर। बजट डेढ़ लाख रुपये। अगले हफ्ते तक काम होना चाहिए।

                धन्यवाद
                राजेश
                """,
            expected: [
                "kind": "lead", "name": "मनोज त्रिपाठी", "company": "त्रिपाठी ज्वैलर्स",
                "phones": "+919415012378", "city": "Kanpur",
                "needs": "hardware.desktops 2, surveillance.cctv 12", "budget": "INR ..150000",
                "day": "2026-11-27",
            ],
            because: "a jeweller in Devanagari"
        ),
        PassedOnMail(
            from: "Sam Doyle <sam@kerrynet.example>",
            date: "Tue, 17 Nov 2026 17:20:00 +0000",
            subject: "Fwd: quote request",
            text: """
                Not one for us, too far. Sam

                Sent from my iPhone

                Begin forwarded message:

                From: Niamh Gallagher <niamh@westporthotel.example>
                Date: 17 November 2026 at 15:02:11 GMT
                To: sam@kerrynet.example
                Subject: quote request

                Hi Sam,
                We're looking to put EV... sorry, wrong mail thread! What we do need is a new booking screen in the lobby (two 55" displays) and a wired network in the new wing, 36 rooms, Westport Co. Mayo. Our electrician finishes end of January so cabling has to be in before then.
                Budget wise 20 to 25 thousand euro.
                Niamh
                087 000 1122
                """,
            expected: [
                "kind": "lead", "name": "Niamh Gallagher", "company": "Westport Hotel",
                "phones": "+353870001122", "city": "Westport", "budget": "EUR 20000..25000", "day": "2027-01-31",
            ],
            because: "an Irish county behind the town, and a slip of the pen"
        ),
        PassedOnMail(
            from: "Amit Shah <amit@gujinfotech.example>",
            date: "Fri, 20 Nov 2026 10:10:00 +0530",
            subject: "Server AMC - Rajkot",
            text: """
                Dear Partner,

                Greetings!!

                One of our customer M/s. Saurashtra Bearings Pvt. Ltd., Rajkot is looking for AMC of 3 Dell servers + 40 desktops (comprehensive). Current vendor contract expires on 31.12.2026.

                Contact: Mr. Hitesh Patel (IT Head) - +91 98252 34567 / it@saurashtrabearings.example
                Expected value: Rs. 2.4 L per annum

                Our office: 402, Shivalik Plaza, Ahmedabad 380015. GSTIN 24ABCDE1234F1Z5.

                Thanks & Regards
                Amit Shah | 079-4000-1234
                """,
            expected: [
                "kind": "lead", "name": "Hitesh Patel", "company": "Saurashtra Bearings",
                "phones": "+919825234567", "city": "Rajkot", "needs": "services.amc 43",
                "budget": "INR ..240000/year", "day": "2026-12-31",
            ],
            because: "a partner's own address line below the customer's town"
        ),
        PassedOnMail(
            from: "Wendy Park <wendy@bluegrassit.example>",
            date: "Fri, 20 Nov 2026 15:10:00 -0500",
            subject: "Thanks for lunch",
            text: """
                Thanks again for lunch yesterday, great to catch up. I'll send the slides on Monday.

                Wendy
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "thanks for lunch"
        ),
        PassedOnMail(
            from: "Accounts <ar@distri.example>",
            date: "Fri, 20 Nov 2026 08:00:00 +0100",
            subject: "Invoice INV-20391 for November",
            text: """
                Dear customer,

                please find attached invoice INV-20391 over 1,840.00 EUR for 20 switches and 4 access points, due 4 December 2026.

                Distri GmbH, Accounts receivable
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "an invoice brings goods that are bought"
        ),
        PassedOnMail(
            from: "Vikram Nair <vikram@cochinsystems.example>",
            date: "Thu, 19 Nov 2026 18:30:00 +0530",
            subject: "Fwd: Requirement - Video conferencing",
            text: """
                Pls take care of this, client in Trivandrum Technopark. Don't mention our name.

                Vikram

                ---------- Forwarded message ---------
                From: Lakshmi Menon <lakshmi.menon@travancoreanalytics.example>
                Date: Thu, Nov 19, 2026 at 4:02 PM
                Subject: Requirement - Video conferencing
                To: Vikram Nair <vikram@cochinsystems.example>
                Cc: <admin@travancoreanalytics.example>

                Hi Vikram,

                We need a VC setup for 2 meeting rooms (8 seater and 20 seater), Logitech or Poly. Also an interactive panel 75 inch for the bigger room. Approx budget INR 8,00,000 plus taxes. Installation should be over by 20th Dec.

                Thanks,
                Lakshmi Menon
                Admin Manager | Travancore Analytics
                Ph: 0471-400 5566 | Mob: +91 94470 11223
                """,
            expected: [
                "kind": "lead", "name": "Lakshmi Menon", "company": "Travancore Analytics",
                "phones": "+914714005566 +919447011223", "city": "Thiruvananthapuram",
                "needs": "av.conferencing 2", "budget": "INR 800000..800000", "day": "2026-12-20",
            ],
            because: "two telephones, and a day of the month in words"
        ),
        PassedOnMail(
            from: "Olga Sedova <olga@nevasoft.example>",
            date: "Mon, 16 Nov 2026 11:30:00 +0300",
            subject: "Fwd: 1С",
            text: """
                Коллеги, заберите, пожалуйста, мы 1С не занимаемся.

                -------- Пересылаемое сообщение --------
                16.11.2026, 10:05, "Артём Лобанов" <lobanov@gatchina-hleb.example>:

                Здравствуйте, Ольга!

                Ищем специалистов по 1С:Предприятие: внедрение 1С:УТ на 15 пользователей, перенос данных из Excel. Мы в Гатчине (Ленинградская область). Готовы потратить 300-400 тысяч, запуск нужен к 1 февраля.

                Артём Лобанов
                Гатчинский хлебокомбинат
                8-921-000-33-44
                """,
            expected: [
                "kind": "lead", "name": "Артём Лобанов", "company": "Гатчинский хлебокомбинат",
                "phones": "+79210003344", "city": "Gatchina", "needs": "software.accounting 15",
                "budget": "RUB 300000..400000", "day": "2027-02-01",
            ],
            because: "a bakery below the name, in Cyrillic"
        ),
        PassedOnMail(
            from: "Rob Linden <rob@prairiepc.example>",
            date: "Wed, 18 Nov 2026 16:00:00 -0600",
            subject: "referral",
            text: """
                Referring you a customer: Bob's Auto Body in Wichita, KS. Owner is Bob Trujillo, 316-555-0122. Ransomware hit two of his PCs this morning, he needs somebody on site today or tomorrow. Has no backup. Said money is no object but that's Bob.

                Rob
                """,
            expected: [
                "kind": "lead", "name": "Bob Trujillo", "company": "Bob's Auto Body", "phones": "+13165550122",
                "city": "Wichita", "day": "2026-11-18",
            ],
            because: "a firm with somebody's name in it, today or tomorrow"
        ),
        PassedOnMail(
            from: "Hans Vogel <vogel@isar-systeme.example>",
            date: "Thu, 19 Nov 2026 07:50:00 +0100",
            subject: "Weitergabe: WLAN Schule",
            text: """
                Servus zusammen,

                Grund- und Mittelschule Straubing, Rektorin Barbara Huber, braucht 42 Access Points mit Installation, Förderung über DigitalPakt, max. 55.000 brutto. Ausschreibung nicht nötig. Termin: in den Osterferien.
                sekretariat@schule-straubing.example, 09421/000-330

                Pfiat eich
                Hans
                """,
            expected: [
                "kind": "lead", "name": "Barbara Huber", "company": "Grund- und Mittelschule Straubing",
                "phones": "+499421000330", "city": "Straubing", "needs": "networking.wifi 42",
                "budget": "EUR ..55000", "day": "2027-03-28",
            ],
            because: "a school with half of its name before a hyphen"
        ),
        PassedOnMail(
            from: "Louise Barker <louise@wharfedale-it.example>",
            date: "Tue, 10 Nov 2026 12:14:00 +0000",
            subject: "Fwd: Phones",
            text: """
                Morning, one in Exeter which we'd never get to. Solicitors, nice people, decision maker is Gareth not Helen. He's OK with us sharing his details.

                Louise
                Wharfedale IT | Otley | 01943 000 200

                ________________________________
                From: Helen Prowse <helen.prowse@devonlaw.example>
                Sent: 10 November 2026 09:40
                To: Louise Barker <louise@wharfedale-it.example>
                Cc: Gareth Pike <gareth.pike@devonlaw.example>
                Subject: Phones

                Hi Louise

                Our BT lines get switched off next year so we'll need 28 new handsets and to keep our number 01392 000 444. Gareth (our practice manager, 07700 900 121) is dealing. Looking to be live by the end of March at the latest, budget not fixed but the last quote was 9k and that was felt to be steep.

                Kind regards
                Helen Prowse
                Devon Law LLP
                14 Southernhay East, Exeter EX1 1NX
                """,
            expected: [
                "kind": "lead", "company": "Devon Law LLP", "phones": "+441392000444 +447700900121",
                "city": "Exeter", "needs": "voice.telephony 28", "day": "2027-03-31",
            ],
            because: "who is dealing, and lines that are switched off next year"
        ),
        PassedOnMail(
            from: "Praveen K <praveen@maduraisoft.example>",
            date: "Wed, 11 Nov 2026 20:02:00 +0530",
            subject: "Re: lead",
            text: """
                Sir,
                One party in Dindigul, Sri Murugan Spinning Mills. They want 6 nos CCTV PTZ camera + 20 nos bullet camera, NVR 32 channel, with 1 year AMC. Mr. Selvaraj (GM) 94433 22110. Budget 5.5L. Before Pongal.
                """,
            expected: [
                "kind": "lead", "name": "Selvaraj", "company": "Sri Murugan Spinning Mills",
                "phones": "+919443322110", "city": "Dindigul", "needs": "services.amc -, surveillance.cctv 26",
                "budget": "INR ..550000", "day": "2027-01-14",
            ],
            because: "nos of two sorts, and a feast"
        ),
        PassedOnMail(
            from: "Katharina Moser <moser@tirolcomputer.example>",
            date: "Thu, 12 Nov 2026 09:05:00 +0100",
            subject: "WG: Server",
            text: """
                Liebe Kollegen,

                Kunde sitzt in Villach, wir fahren dort nicht hin.

                LG Katharina

                -------- Weitergeleitete Nachricht --------
                Betreff: Server
                Datum: Wed, 11 Nov 2026 17:21:33 +0100
                Von: Gerald Unterweger <g.unterweger@holzbau-unterweger.example>
                An: moser@tirolcomputer.example

                Servus Katharina,

                unser alter Server macht's nimmer lang, wir brauchen einen neuen samt USV. 14 Leute arbeiten drauf. Bitte auch gleich Datensicherung mit anbieten. Mehr als 12.000,- netto darf es nicht kosten. Umstellung am besten zwischen Weihnachten und Neujahr.

                Gruß Gerald
                Holzbau Unterweger GmbH, 9500 Villach, 04242 00 11 22
                """,
            expected: [
                "kind": "lead", "name": "Gerald Unterweger", "company": "Holzbau Unterweger GmbH",
                "phones": "+434242001122", "city": "Villach",
                "needs": "data.backup -, hardware.servers 1, power.ups -", "budget": "EUR ..12000",
                "day": "2026-12-25",
            ],
            because: "an old server, a new one without its name, and a round sum"
        ),
        PassedOnMail(
            from: "Diego Ramos <diego@ramostech.example>",
            date: "Fri, 13 Nov 2026 11:45:00 -0600",
            subject: "cliente en Querétaro",
            text: """
                Qué tal, les dejo un prospecto: Ing. Patricia Olvera de Plásticos del Bajío, Querétaro. Necesita renovar 45 laptops (Dell de preferencia) y capacitación en Excel para 20 personas. Presupuesto 900 mil pesos. Su cel 442 000 1234, correo polvera@plasticosbajio.example. Urge para fin de mes.

                Saludos
                Diego
                """,
            expected: [
                "kind": "lead", "name": "Patricia Olvera", "company": "Plásticos del Bajío",
                "phones": "+524420001234", "city": "Querétaro",
                "needs": "hardware.laptops 45, services.training 20", "budget": "MXN ..900000",
                "day": "2026-11-30",
            ],
            because: "a firm with small words inside its name"
        ),
        PassedOnMail(
            from: "Sophie Lambert <sophie@namurbits.example>",
            date: "Mon, 16 Nov 2026 10:30:00 +0100",
            subject: "Transfert de contact",
            text: """
                Bonjour,

                Je vous transmets un client que je ne peux pas prendre (plus de techniciens avant février) :

                Société : Imprimerie Delcourt SPRL
                Contact : Marc Delcourt
                Tél : 04 000 11 22
                E-mail : marc@imprimerie-delcourt.example
                Lieu : Liège
                Besoin : 8 écrans 27 pouces, 4 stations de travail graphiques, remplacement du pare-feu
                Budget : entre 15 000 et 20 000 euros
                Délai : 6 semaines

                Bien à vous,
                Sophie
                """,
            expected: [
                "kind": "lead", "name": "Marc Delcourt", "company": "Imprimerie Delcourt SPRL",
                "phones": "+3240001122", "city": "Liège",
                "needs": "hardware.desktops 4, hardware.peripherals 8, networking.firewall -",
                "budget": "EUR 15000..20000", "day": "2026-12-28",
            ],
            because: "a form that counts the weeks"
        ),
        PassedOnMail(
            from: "Nikhil <nikhil@pinkcityit.example>",
            date: "Sat, 14 Nov 2026 18:22:00 +0530",
            subject: "",
            text: """
                need someone in jodhpur asap. hotel has 40 rooms wifi not working. owner mahendra singh rathore 9829012312
                """,
            expected: [
                "kind": "lead", "name": "mahendra singh rathore", "phones": "+919829012312", "city": "Jodhpur",
            ],
            because: "no capitals and no punctuation"
        ),
        PassedOnMail(
            from: "Andrea Vogt <vogt@vogt-edv.example>",
            date: "Tue, 17 Nov 2026 07:15:00 +0100",
            subject: "Anfrage Kontaktformular",
            text: """
                zu weit weg für mich, bitte übernehmen

                --- Original ---
                Name: Familie Brandstetter / Pension Seeblick
                E-Mail: info@pension-seeblick.example
                Telefon: 08641 / 000 45
                PLZ/Ort: 83209 Prien
                Ihre Nachricht: Guten Tag, unser Gäste-WLAN ist eine Katastrophe. 18 Zimmer auf 3 Etagen. Können Sie uns bis Saisonbeginn (Ostern) etwas Vernünftiges einbauen? Preislich dachten wir an 3000 bis 4000 Euro.
                """,
            expected: [
                "kind": "lead", "name": "Familie Brandstetter", "company": "Pension Seeblick",
                "needs": "networking.wifi -", "budget": "EUR 3000..4000", "day": "2027-03-28",
            ],
            because: "a family and its guest house in one field"
        ),
        PassedOnMail(
            from: "Tamara Osipova <osipova@uralnet.example>",
            date: "Wed, 18 Nov 2026 14:10:00 +0500",
            subject: "Лид",
            text: """
                Привет! Звонил Сергей Николаевич из стоматологии «Белый клык», Челябинск. Им надо: 3 компьютера на ресепшн, МФУ, и настроить видеонаблюдение на 8 камер. Деньги — тысяч 250, не больше. Желательно на следующей неделе. Тел. 8-912-000-77-88
                """,
            expected: [
                "kind": "lead", "name": "Сергей Николаевич", "company": "стоматологии «Белый клык»",
                "phones": "+79120007788", "city": "Chelyabinsk",
                "needs": "hardware.desktops 3, hardware.printers -, surveillance.cctv 8",
                "budget": "RUB ..250000", "day": "2026-11-27",
            ],
            because: "who rang, and how much at most"
        ),
        PassedOnMail(
            from: "Chris Vance <chris@bluemesait.example>",
            date: "Thu, 12 Nov 2026 16:33:00 -0700",
            subject: "Fwd: Re: Re: new office",
            text: """
                See below - they moved to Boise and we don't service Idaho. Chris

                Begin forwarded message:

                From: Monique Ferris <monique@summitcounseling.example>
                Subject: Re: Re: new office
                Date: November 12, 2026 at 3:58:21 PM MST
                To: Chris Vance <chris@bluemesait.example>

                Thanks Chris. Okay, so final numbers: 11 offices, two drops each, one rack, plus the phones (11). We get the keys December 1 and open on the 14th. I'd like to stay under $14,000 all in.

                Monique
                Sent from my iPad

                On Nov 12, 2026, at 1:10 PM, Chris Vance <chris@bluemesait.example> wrote:

                Hi Monique, how many drops do you need? Ballpark for 20 drops was $6,500.

                On Nov 11, 2026, at 9:02 AM, Monique Ferris <monique@summitcounseling.example> wrote:

                Hi Chris! We are moving our practice to 1200 W Idaho St, Boise ID 83702 and need cabling and phones. My cell is 208-555-0164.

                Monique Ferris, LCSW
                Summit Counseling Group
                """,
            expected: [
                "kind": "lead", "name": "Monique Ferris", "company": "Summit Counseling Group",
                "phones": "+12085550164", "city": "Boise", "budget": "USD ..14000", "day": "2026-12-14",
            ],
            because: "a day of the month that was named before"
        ),
        PassedOnMail(
            from: "Reema D'Souza <reema@goabyte.example>",
            date: "Wed, 18 Nov 2026 11:11:00 +0530",
            subject: "Requirement from Panjim + Margao",
            text: """
                Hello,

                Passing two.

                (a) St. Xavier's Co-op Credit Society, Panjim. Ms. Lorna Fernandes - 0832-2220011 - firewall renewal (Sonicwall) and antivirus for 30 pcs. Renewal due on 5th Dec.

                (b) Casa Lima Boutique Hotel, Margao. Mr. Savio - 98221 00990 savio@casalima.example. POS billing with 2 terminals and KOT printers 3 nos, budget 2 lacs.

                rgds
                Reema
                """,
            expected: [
                "kind": "leads", "name": "Lorna Fernandes | Savio",
                "company": "St. Xavier's Co-op Credit Society | Casa Lima Boutique Hotel",
                "phones": "+918322220011 | +919822100990", "city": "Panaji | Margao",
                "needs": "networking.firewall -, security.endpoint 30 | hardware.pos 2, hardware.printers 3",
                "budget": "- | INR ..200000", "day": "2026-12-05 | -",
            ],
            because: "a telephone before a dash counts nothing"
        ),
        PassedOnMail(
            from: "Khalid <khalid@sandstech.example>",
            date: "Sun, 15 Nov 2026 13:00:00 +0400",
            subject: "Lead - Abu Dhabi",
            text: """
                Hi team, customer in Musaffah, Abu Dhabi: Al Reem Contracting LLC, contact Ms. Noura 050 123 4567. Looking for Microsoft 365 Business Premium x 85 and email migration from cPanel. Needs quotation by Wednesday. They have AED 75,000 approved.
                """,
            expected: [
                "kind": "lead", "name": "Noura", "company": "Al Reem Contracting LLC", "phones": "+971501234567",
                "city": "Abu Dhabi", "needs": "cloud.microsoft365 85", "budget": "AED ..75000",
                "day": "2026-11-18",
            ],
            because: "how much of it, by Wednesday"
        ),
        PassedOnMail(
            from: "João Pinto <joao@minhotec.example>",
            date: "Mon, 16 Nov 2026 15:40:00 +0000",
            subject: "FW: Pedido de contacto",
            text: """
                Boa tarde,
                Alguém no Algarve? Nós só trabalhamos no norte.
                João Pinto, Minhotec, Braga, 253 000 111

                De: Teresa Vaz <teresa.vaz@quintadosol.example>
                Enviada: 16 de novembro de 2026 12:20
                Para: geral@minhotec.example
                Assunto: Pedido de contacto

                Boa tarde,
                Temos um alojamento em Tavira com 12 apartamentos. Precisamos de fechaduras eletrónicas para todas as portas e 10 câmaras exteriores. Gostaríamos de ter tudo pronto antes da Páscoa. O orçamento ronda os 9.000€.
                Obrigada,
                Teresa Vaz
                Quinta do Sol, Lda.
                +351 912 000 333
                """,
            expected: [
                "kind": "lead", "name": "Teresa Vaz", "company": "Quinta do Sol, Lda", "phones": "+351912000333",
                "city": "Tavira", "budget": "EUR ..9000", "day": "2027-03-28",
            ],
            because: "before Easter, and all ready"
        ),
        PassedOnMail(
            from: "Sneha Kulkarni <sneha@orbitsystems.example>",
            date: "Thu, 19 Nov 2026 09:48:00 +0530",
            subject: "plz help",
            text: """
                Hi,

                my cousin's CA firm (Deshpande & Co., Nagpur, Dharampeth) - server crashed last night, filing deadline is on 25th, they have backup on external disk but need someone to rebuild TODAY. Call Ashwin Deshpande 9822011223. Also after that they want cloud backup, budget for that abt 30k/yr.

                thx
                Sneha
                """,
            expected: [
                "kind": "lead", "name": "Ashwin Deshpande", "company": "Deshpande & Co",
                "phones": "+919822011223", "city": "Nagpur", "needs": "data.backup -, services.repair -",
                "budget": "INR ..30000/year", "day": "2026-11-19",
            ],
            because: "a crash last night, and money for later"
        ),
        PassedOnMail(
            from: "Ben Achterberg <ben@achterberg-ict.example>",
            date: "Fri, 20 Nov 2026 10:20:00 +0100",
            subject: "lead Groningen",
            text: """
                Hoi,

                Klant in Groningen: Tandartspraktijk De Vries, contactpersoon Marieke de Vries, 050 000 1234, marieke@tandartsdevries.example. Ze zoeken 10 nieuwe laptops en beheer van Microsoft 365. Budget 15.000 euro. Graag voor 1 januari.

                Groet, Ben
                """,
            expected: [
                "kind": "lead", "name": "Marieke de Vries", "company": "Tandartspraktijk De Vries",
                "phones": "+31500001234", "city": "Groningen", "budget": "EUR ..15000", "day": "2027-01-01",
            ],
            because: "a dentist in Dutch"
        ),
        PassedOnMail(
            from: "Greg Tully <greg@tullytech.example>",
            date: "Fri, 20 Nov 2026 08:30:00 +0000",
            subject: "any update?",
            text: """
                Hi, I sent you a lead last Tuesday about the dental practice in Stoke. Has anyone taken it? The customer keeps asking me.

                Greg
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "has anyone taken it"
        ),
        PassedOnMail(
            from: "Events <hello@channelmeet.example>",
            date: "Fri, 20 Nov 2026 07:00:00 +0000",
            subject: "You're invited: Partner Summit 2026",
            text: """
                Join 400 MSPs at the Partner Summit in Birmingham on 3 December. Keynotes on cyber security, Microsoft 365 and backup. Book your free place now: https://channelmeet.example/book
                Unsubscribe here.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "an invitation"
        ),
        PassedOnMail(
            from: "Yves Morel <yves@morel-info.example>",
            date: "Wed, 18 Nov 2026 18:02:00 +0100",
            subject: "Fwd: Site internet + messagerie",
            text: """
                Pas notre métier. Si quelqu'un veut.

                Yves

                Début du message transféré :

                De: Amélie Roux <amelie@fleurs-roux.example>
                Objet: Site internet + messagerie
                Date: 18 novembre 2026 à 15:44:12 UTC+1
                À: yves@morel-info.example

                Bonjour Yves,
                Je voudrais refaire mon site (boutique en ligne, environ 60 produits) et avoir 5 adresses mail professionnelles. Je suis à Annecy. J'ai 4000 € maximum. Idéalement en ligne pour la Saint-Valentin.
                Amélie Roux
                06 00 11 22 33
                """,
            expected: [
                "kind": "lead", "name": "Amélie Roux", "company": "Fleurs Roux", "phones": "+33600112233",
                "city": "Annecy", "needs": "cloud.mail_other 5, software.development -", "budget": "EUR ..4000",
                "day": "2027-02-14",
            ],
            because: "a shop for Saint Valentine's day"
        ),
        PassedOnMail(
            from: "Manpreet Gill <manpreet@fivewaters.example>",
            date: "Tue, 17 Nov 2026 10:50:00 +0530",
            subject: "FW: Tender - Computer Lab",
            text: """
                Dear all,
                FYI, school in Patiala, we are blacklisted there :) so cannot quote. Do not tell them it came from us.

                Regards,
                Manpreet

                From: Principal Office <principal@gnps-patiala.example>
                Sent: Monday, November 16, 2026 4:12 PM
                To: Manpreet Gill
                Subject: Tender - Computer Lab

                Sir,
                Quotations are invited for setting up of computer lab at Guru Nanak Public School, Patiala:
                a. Desktop computers (i3, 8GB) - 40 Nos.
                b. Networking of the lab - 42 nodes
                c. UPS 10 KVA online - 01 No.
                d. Interactive panel 65" - 02 Nos.
                Estimated cost Rs. 22,00,000/-. Last date of submission 30.11.2026 by 3.00 PM.
                Sd/-
                Mrs. Harjinder Kaur
                Principal
                0175-2210000
                """,
            expected: [
                "kind": "lead", "name": "Harjinder Kaur", "company": "Guru Nanak Public School",
                "phones": "+911752210000", "city": "Patiala",
                "needs": "av.conferencing 2, hardware.desktops 40, networking.lan 42, power.ups 1",
                "budget": "INR ..2200000", "day": "2026-11-30",
            ],
            because: "a tender with items by letters"
        ),
        PassedOnMail(
            from: "Owen Price <owen@cymruit.example>",
            date: "Mon, 16 Nov 2026 14:00:00 +0000",
            subject: "lead for someone in Bristol",
            text: """
                Charity in Bristol called Harbour Lights, 22 staff, want Cyber Essentials before their funding bid goes in on 18 January. Contact is Dee Okafor dee@harbourlights.example / 0117 496 0444. £2.5k tops. They're fine with being contacted.
                """,
            expected: [
                "kind": "lead", "name": "Dee Okafor", "company": "Harbour Lights", "phones": "+441174960444",
                "city": "Bristol", "needs": "security.audit -", "budget": "GBP ..2500", "day": "2027-01-18",
            ],
            because: "a charity that wants a certificate"
        ),
        PassedOnMail(
            from: "Satish <satish@hubliinfo.example>",
            date: "Tue, 17 Nov 2026 16:30:00 +0530",
            subject: "hubli se",
            text: """
                Ek customer hai Belgaum mein, Kaveri Textiles, unko Tally ke saath 4 computer aur 1 printer chahiye, December 10 tak. Budget 2.5 lakh tak. Basavaraj ji se baat karo 9448011223
                """,
            expected: [
                "kind": "lead", "name": "Basavaraj", "company": "Kaveri Textiles", "phones": "+919448011223",
                "city": "Belagavi", "budget": "INR ..250000", "day": "2026-12-10",
            ],
            because: "a town by its old name, in Latin Hindi"
        ),
        PassedOnMail(
            from: "Fiona McLeod <fiona@clydecomputing.example>",
            date: "Mon, 09 Nov 2026 15:21:00 +0000",
            subject: "FW: copiers",
            text: """
                Hi all, not our bag. School trust near Dundee, they said I could pass it round.

                Fiona

                From: Stuart Rennie <s.rennie@taybridgetrust.example>
                Sent: 09 November 2026 11:02
                To: Fiona McLeod <fiona@clydecomputing.example>
                Subject: copiers

                Dear Fiona,

                The lease on our 7 photocopiers (Ricoh) runs out on 31 January and we would like prices for replacing them, rental over 5 years. Roughly 60,000 prints a month, a third in colour. We pay £1,150 a month at present and would hope to come in below £900.

                Stuart Rennie
                Business Manager
                Tay Bridge Learning Trust, Dundee
                01382 496 077
                """,
            expected: [
                "kind": "lead", "name": "Stuart Rennie", "company": "Tay Bridge Learning Trust",
                "phones": "+441382496077", "city": "Dundee", "needs": "services.rental 7", "budget": "GBP ..900",
                "day": "2027-01-31",
            ],
            because: "copiers on lease that are replaced, and what is paid now"
        ),
        PassedOnMail(
            from: "Gaurav Bhatia <gaurav@dooncomputers.example>",
            date: "Tue, 10 Nov 2026 13:05:00 +0530",
            subject: "lead dehradun nahi, roorkee",
            text: """
                Sir ji, Roorkee me ek coaching institute hai (Vidya Classes), unko 30 second hand laptop chahiye i5 wale, 18-20 hazar per piece tak. Owner Mr Alok 97600 11234. Diwali to nikal gayi, ab December ke pehle hafte tak de do.
                """,
            expected: [
                "kind": "lead", "name": "Alok", "company": "Vidya Classes", "phones": "+919760011234",
                "city": "Roorkee", "needs": "hardware.laptops 30", "budget": "INR 18000..20000/unit",
                "day": "2026-12-01",
            ],
            because: "second hand, a price per piece, and the first week of a month"
        ),
        PassedOnMail(
            from: "Markus Thaler <thaler@bodensee-it.example>",
            date: "Wed, 11 Nov 2026 11:11:00 +0100",
            subject: "Kundenanfrage zur Weitergabe",
            text: """
                Hallo Kollegen,

                folgender Kunde sucht Unterstützung, bei uns passt es zeitlich nicht:

                - Rieger Metallbau KG, Ravensburg
                - Ansprechpartner: Herr Dominik Rieger, d.rieger@rieger-metall.example, 0751 000 220
                - Umstieg von 18 Windows-10-Rechnern auf Windows 11, ca. die Hälfte muss neu gekauft werden (9 PCs)
                - Virenschutz für alle 18
                - Budget ca. 14 T€
                - bis 15.01.

                Er weiß, dass sich jemand anderes meldet.

                VG
                Markus Thaler
                Bodensee-IT | Friedrichshafen
                """,
            expected: [
                "kind": "lead", "name": "Dominik Rieger", "company": "Rieger Metallbau KG",
                "phones": "+49751000220", "city": "Ravensburg", "budget": "EUR ..14000", "day": "2027-01-15",
            ],
            because: "half of the machines, in a list"
        ),
        PassedOnMail(
            from: "Nathalie Perrin <nathalie@perrin-informatique.example>",
            date: "Thu, 12 Nov 2026 09:33:00 +0100",
            subject: "à qui le tour ?",
            text: """
                Salut,

                Un cabinet d'architectes à Bordeaux (Atelier Lacaze, 12 postes) veut mettre en place une visioconférence dans la salle de réunion et changer ses 3 imprimantes A3. Contact : Mme Julie Lacaze, 05 56 00 11 22. Ils ont 10 k€. C'est pour début janvier.

                Nathalie
                """,
            expected: [
                "kind": "lead", "name": "Julie Lacaze", "company": "Atelier Lacaze", "phones": "+33556001122",
                "city": "Bordeaux", "needs": "av.conferencing 1, hardware.printers 3", "budget": "EUR ..10000",
                "day": "2027-01-01",
            ],
            because: "a meeting room and printers"
        ),
        PassedOnMail(
            from: "Jake Brunner <jake@rockiesmsp.example>",
            date: "Fri, 13 Nov 2026 09:20:00 -0700",
            subject: "Referral - dental group",
            text: """
                Team - referral for whoever covers Omaha.

                Client: Platte Valley Dental (4 locations)
                Contact: Kim Haugen, Ops Director, khaugen@plattevalleydental.example, 402.555.0109 x12
                Need: full managed IT for ~55 workstations, HIPAA risk assessment
                Budget: $6-7k/mo
                Timeline: current MSP contract ends 2/28/2027

                We can't take it because we're already supporting a competitor. Please keep our name out of it.

                Jake
                """,
            expected: [
                "kind": "lead", "name": "Kim Haugen", "company": "Platte Valley Dental",
                "phones": "+14025550109", "city": "Omaha", "needs": "security.audit -, services.managed 55",
                "budget": "USD 6000..7000/month", "day": "2027-02-28",
            ],
            because: "four places, and how much a month"
        ),
        PassedOnMail(
            from: "Ирина Белова <belova@kubanit.example>",
            date: "Fri, 13 Nov 2026 16:48:00 +0300",
            subject: "Fwd: сервер",
            text: """
                Ребята, это Ставрополь, мы туда не ездим. Клиент в курсе.

                ---------- Forwarded message ---------
                От: Дмитрий Ким <d.kim@agrokim.example>
                Date: пт, 13 нояб. 2026 г. в 14:12
                Subject: сервер
                To: <belova@kubanit.example>

                Ирина, добрый день.
                Сломался сервер с базой 1С, бухгалтерия стоит второй день. Нужно восстановить данные с RAID и подобрать новый сервер. Сумму назовите, в разумных пределах (до 600 тыс). Адрес: Ставрополь, ул. Ленина 100.
                Дмитрий Ким, директор КФХ Ким
                +7 962 000 55 66
                """,
            expected: [
                "kind": "lead", "name": "Дмитрий Ким", "company": "КФХ Ким", "phones": "+79620005566",
                "city": "Stavropol", "budget": "RUB ..600000",
            ],
            because: "a firm stands still, and a town that another one was once called"
        ),
        PassedOnMail(
            from: "Ana Sousa <ana@capitalti.example>",
            date: "Mon, 16 Nov 2026 10:02:00 -0300",
            subject: "Indicação",
            text: """
                Oi, pessoal!

                Segue indicação: Clínica Vida Plena, em Campinas. Falar com a Dra. Renata Moura, (19) 99888-0123, renata@clinicavidaplena.example. Querem trocar 20 computadores por notebooks e contratar suporte mensal. Orçamento: R$ 100.000 + R$ 2.500/mês. Prazo: até o fim de janeiro.

                Abs,
                Ana
                """,
            expected: [
                "kind": "lead", "name": "Renata Moura", "company": "Clínica Vida Plena",
                "phones": "+5519998880123", "city": "Campinas",
                "needs": "hardware.laptops 20, services.managed 20", "budget": "BRL ..100000",
                "day": "2027-01-31",
            ],
            because: "computers for notebooks, a doctor, and money by the month"
        ),
        PassedOnMail(
            from: "Rekha Pillai <rekha@malabarnet.example>",
            date: "Tue, 17 Nov 2026 12:12:00 +0530",
            subject: "Fwd: Website",
            text: """
                not our line

                ---------- Forwarded message ---------
                From: Ashraf K P <ashraf@kozhikodespices.example>
                Date: Mon, 16 Nov 2026, 22:40
                Subject: Website
                To: Rekha Pillai <rekha@malabarnet.example>

                Madam,
                We want ecommerce website for our spices with payment gateway and also mobile app for android. Our shop is at SM Street, Kozhikode. Budget 2 to 2.5 lakhs. Within two months.
                Ashraf
                Kozhikode Spices & Dry Fruits
                9846 011 220
                """,
            expected: [
                "kind": "lead", "name": "Ashraf K P", "company": "Kozhikode Spices", "phones": "+919846011220",
                "city": "Kozhikode", "needs": "software.development -", "budget": "INR 200000..250000",
                "day": "2027-01-15",
            ],
            because: "a shop without a form, and within two months"
        ),
        PassedOnMail(
            from: "Pieter Claes <pieter@antwerpit.example>",
            date: "Wed, 18 Nov 2026 14:45:00 +0100",
            subject: "Hotel Gent",
            text: """
                Hello,

                A hotel in Ghent (Hotel De Leie, 64 rooms, contact Ms. An Wouters, +32 9 000 11 22, an@hoteldeleie.example) needs a new guest WiFi and replacement of the 64 room phones by something cheap. Around 20 000 EUR. They close for two weeks from 4 January, works must be done then.

                Best,
                Pieter
                """,
            expected: [
                "kind": "lead", "name": "An Wouters", "company": "Hotel De Leie", "phones": "+3290001122",
                "city": "Gent", "needs": "networking.wifi 1, voice.telephony 64", "budget": "EUR 20000..20000",
            ],
            because: "two weeks in which they close"
        ),
        PassedOnMail(
            from: "Sandeep Joshi <sandeep@ahmednagarit.example>",
            date: "Thu, 19 Nov 2026 10:30:00 +0530",
            subject: "Fw: Enquiry",
            text: """
                Please attend, Pune client.

                ----- Forwarded Message -----
                From: Purchase Dept <purchase@bharatforgings.example>
                To: sandeep@ahmednagarit.example
                Sent: Wednesday, 18 November 2026 at 05:15:22 pm IST
                Subject: Enquiry

                Dear Sir,

                Kindly send your best offer for:
                Sr. 1 - AutoCAD LT 2027 subscription - 12 users
                Sr. 2 - MS Office 2024 Std - 25 licences
                Sr. 3 - Antivirus (Quick Heal) - 25 users 3 years
                Delivery: Bhosari MIDC, Pune
                Payment 30 days.

                Vinod Shinde
                Sr. Executive - Purchase
                Bharat Precision Forgings Ltd
                Board: 020-2712 0000 Ext 214
                """,
            expected: [
                "kind": "lead", "name": "Vinod Shinde", "company": "Bharat Precision Forgings Ltd",
                "phones": "+912027120000", "city": "Pimpri-Chinchwad",
                "needs": "security.endpoint 25, software.licensing 37",
            ],
            because: "items with labels in front, and how many years"
        ),
        PassedOnMail(
            from: "Laura Bianchi <laura@lagoinformatica.example>",
            date: "Thu, 19 Nov 2026 12:00:00 +0100",
            subject: "cliente a Como",
            text: """
                Ciao a tutti,

                a Como c'è uno studio notarile, Studio Cattaneo, referente dott.ssa Elena Cattaneo, 031 000 112, elena@studiocattaneo.example. Cercano 6 PC nuovi e un backup in cloud. Budget 8.000 euro, entro Natale.

                Laura
                """,
            expected: [
                "kind": "lead", "name": "Elena Cattaneo", "company": "Studio Cattaneo", "phones": "+39031000112",
                "city": "Como", "needs": "data.backup 1, hardware.desktops 6", "budget": "EUR ..8000",
                "day": "2026-12-25",
            ],
            because: "a notary in Italian"
        ),
        PassedOnMail(
            from: "Harish <harish@mysorebytes.example>",
            date: "Fri, 20 Nov 2026 09:00:00 +0530",
            subject: "Re: Re: quote",
            text: """
                hi team ,

                mandya sugar coop bank , 6 branches , need ups 5kva each branch + batteries , contact manager sri. nanjundaswamy 9448 123 450 . they float tender closing 10/12/2026 . emd rs 50000 . est value 18 lacs

                rgds harish
                """,
            expected: [
                "kind": "lead", "name": "nanjundaswamy", "phones": "+919448123450", "city": "Mandya",
                "needs": "power.ups 6", "budget": "INR ..1800000", "day": "2026-12-10",
            ],
            because: "no capitals, a deposit, and each branch"
        ),
        PassedOnMail(
            from: "Dominic Shaw <dom@shawsystems.example>",
            date: "Fri, 20 Nov 2026 14:14:00 +0000",
            subject: "Fwd: quick favour",
            text: """
                Anyone around York?

                D

                Begin forwarded message:

                From: Beth Illingworth <beth@minsterlettings.example>
                Subject: quick favour
                Date: 20 November 2026 at 13:40:02 GMT
                To: Dominic Shaw <dom@shawsystems.example>

                Hi Dom, hope the kids are well! My laptop died this morning (the MacBook) and everything's on it. Do you know someone local who can get the data off? I'm in the office in York till 5, otherwise on 07700 900 555. Can't really afford more than £300 :(
                Beth x
                """,
            expected: [
                "kind": "lead", "name": "Beth Illingworth", "phones": "+447700900555", "city": "York",
                "budget": "GBP ..300",
            ],
            because: "data on a dead machine, and what cannot be afforded"
        ),
        PassedOnMail(
            from: "Rajat Sen <rajat@kolkatatech.example>",
            date: "Fri, 20 Nov 2026 14:15:00 +0530",
            subject: "Out of office: Re: L-7K2M",
            text: """
                I am on leave till 25 November and will have limited access to mail. For urgent matters please contact Mr. Dutta at 98300 11223.
                """,
            expected: [
                "kind": "automatic"
            ],
            because: "out of office"
        ),
        PassedOnMail(
            from: "Miriam Adler <adler@adler-edv.example>",
            date: "Fri, 20 Nov 2026 16:00:00 +0100",
            subject: "Dankeschön",
            text: """
                Hallo zusammen,

                nur kurz: der Kunde aus Fulda war super zufrieden mit den 12 Laptops. Danke für die schnelle Hilfe!

                Gruß
                Miriam
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "thanks for twelve laptops"
        ),
        PassedOnMail(
            from: "Stefan Kuhn <kuhn@kuhn-net.example>",
            date: "Thu, 19 Nov 2026 17:30:00 +0100",
            subject: "Weiterleitung: Telefon und Internet",
            text: """
                Passt nicht zu uns (Kunde will Starface, wir machen nur 3CX).

                Gruß
                Stefan Kuhn

                ----- Weitergeleitete Nachricht -----
                Von: "Praxis Dr. Lehmann" <praxis@lehmann-hno.example>
                Gesendet: Donnerstag, 19. November 2026 um 12:08
                An: kuhn@kuhn-net.example
                Betreff: Telefon und Internet

                Sehr geehrter Herr Kuhn,

                wir ziehen zum 1. März 2027 in neue Räume in Göttingen um und brauchen dort eine Telefonanlage (gern Starface) mit 9 Telefonen sowie die komplette Netzwerkverkabelung (24 Doppeldosen). Der Vermieter beteiligt sich, wir haben rund 11.000 Euro eingeplant.

                Mit freundlichen Grüßen
                Dr. med. Uta Lehmann
                HNO-Praxis Göttingen
                0551 000 770
                """,
            expected: [
                "kind": "lead", "name": "Uta Lehmann", "company": "Praxis Dr. Lehmann", "phones": "+49551000770",
                "city": "Göttingen", "needs": "networking.cabling 24, voice.telephony 9",
                "budget": "EUR 11000..11000", "day": "2027-03-01",
            ],
            because: "a telephone system with nine telephones"
        ),
        PassedOnMail(
            from: "Luis Ortega <luis@ortegasoft.example>",
            date: "Wed, 18 Nov 2026 09:10:00 +0100",
            subject: "Lead Zaragoza",
            text: """
                Buenos días, compañeros:

                Cliente: Talleres Moncayo, S.A. (Zaragoza, polígono Malpica)
                Persona: Begoña Lacruz, responsable de compras
                Tel: 976 000 123 / blacruz@talleresmoncayo.example
                Necesidad: ERP para 25 usuarios (ahora van con Excel) y formación
                Presupuesto: 40-50.000 €
                Plazo: decidir antes de fin de año

                Saludos,
                Luis
                """,
            expected: [
                "kind": "lead", "name": "Begoña Lacruz", "company": "Talleres Moncayo", "phones": "+34976000123",
                "city": "Zaragoza", "budget": "EUR 40000..50000", "day": "2026-12-31",
            ],
            because: "a list in Spanish, and a range of money"
        ),
        PassedOnMail(
            from: "Rachel Stone <rachel@fenlandit.example>",
            date: "Mon, 02 Nov 2026 10:10:00 +0000",
            subject: "Fwd: IT support",
            text: """
                Good morning,

                Accountants in Ipswich, not far from me but I've a conflict (I support their landlord). They know I'm passing this on.

                ---------- Forwarded message ---------
                From: Oliver Trent <oliver@trentmayhew.example>
                Date: Fri, 30 Oct 2026 at 16:18
                Subject: IT support
                To: Rachel Stone <rachel@fenlandit.example>

                Hi Rachel

                We're unhappy with our current IT people. 19 users, two sites (Ipswich & Felixstowe), everything in Microsoft 365. What would you charge per month for support? Currently paying £780. We'd need to give a month's notice so realistically a 1 February start.

                Oliver Trent
                Partner, Trent Mayhew Accountants
                T 01473 496 011
                """,
            expected: [
                "kind": "lead", "name": "Oliver Trent", "company": "Trent Mayhew Accountants",
                "phones": "+441473496011", "city": "Ipswich",
                "needs": "cloud.microsoft365 19, services.managed 19", "day": "2027-02-01",
            ],
            because: "accountants who are unhappy, and what they pay now"
        ),
        PassedOnMail(
            from: "Naveen Kumar <naveen@guntursys.example>",
            date: "Tue, 03 Nov 2026 17:45:00 +0530",
            subject: "requirement",
            text: """
                Sir, requirement from Ongole : Sri Sai Ram Junior College, 50 desktops (i3 12th gen) 1 server and lan with 50 io points. contact principal Mr Venkateswarlu 94401 12233. approx 25 lakhs. before sankranthi
                """,
            expected: [
                "kind": "lead", "name": "Venkateswarlu", "company": "Sri Sai Ram Junior College",
                "phones": "+919440112233", "city": "Ongole",
                "needs": "hardware.desktops 50, hardware.servers 1, networking.cabling 50",
                "budget": "INR 2500000..2500000", "day": "2027-01-14",
            ],
            because: "a college that begins like a name, and a feast"
        ),
        PassedOnMail(
            from: "Birgit Lange <lange@lange-it.example>",
            date: "Wed, 04 Nov 2026 13:37:00 +0100",
            subject: "Fwd: Angebot Firewall",
            text: """
                Moin in die Runde, wer macht Securepoint? Kunde in Oldenburg, ich hab nur Lancom.

                Birgit

                Anfang der weitergeleiteten Nachricht:

                Von: Hinrich Janssen <janssen@nordsee-logistik.example>
                Betreff: Angebot Firewall
                Datum: 4. November 2026 um 09:02:11 MEZ
                An: lange@lange-it.example

                Hallo Frau Lange,

                unsere Securepoint läuft Ende Dezember aus (Lizenz). Wir hätten gern ein Angebot für eine neue inkl. Einrichtung, 3 Jahre Lizenz, und VPN für 8 Außendienstler. Kosten sollte das nicht mehr als 4.000 Euro.

                Viele Grüße
                Hinrich Janssen
                Nordsee-Logistik GmbH & Co. KG
                Tel.: +49 441 000 456
                """,
            expected: [
                "kind": "lead", "name": "Hinrich Janssen", "company": "Nordsee-Logistik GmbH",
                "phones": "+49441000456", "city": "Oldenburg", "needs": "networking.firewall -",
                "budget": "EUR ..4000", "day": "2026-12-31",
            ],
            because: "a licence that runs out"
        ),
        PassedOnMail(
            from: "Hélène Faure <helene@faure-reseaux.example>",
            date: "Thu, 05 Nov 2026 16:20:00 +0100",
            subject: "contact pour Avignon",
            text: """
                Bonjour,

                Je n'ai plus de place avant le printemps, donc je passe la main :

                M. Karim Benali, gérant de la SARL Benali Transports à Avignon (Le Pontet).
                Il veut géolocaliser... non, il veut surtout 10 tablettes durcies pour ses chauffeurs et un nouveau standard téléphonique pour 6 personnes.
                06 12 00 34 56 / contact@benali-transports.example
                Budget : à définir, plutôt 8 000 € que 12 000 €. Il aimerait être équipé pour le 15 janvier.

                Cordialement,
                Hélène Faure
                """,
            expected: [
                "kind": "lead", "name": "Karim Benali", "company": "Benali Transports", "phones": "+33612003456",
                "city": "Avignon", "needs": "hardware.mobile 10, voice.telephony 6", "budget": "EUR ..8000",
                "day": "2027-01-15",
            ],
            because: "tablets, and rather one sum than another"
        ),
        PassedOnMail(
            from: "Tyler Nash <tyler@gulfcoastit.example>",
            date: "Fri, 06 Nov 2026 15:15:00 -0600",
            subject: "warm lead in Mobile",
            text: """
                Y'all, got a warm one in Mobile, Alabama. Church (Grace Point Fellowship) wants to livestream: 3 PTZ cameras, a video switcher, and better wifi in the sanctuary, seats about 400. Pastor's assistant is Deb Carlisle, deb@gracepoint.example, cell 251 555 0177. $18k approved by the board. Easter is the drop-dead date.

                Tyler Nash
                Gulf Coast IT
                (850) 555-0100
                """,
            expected: [
                "kind": "lead", "name": "Deb Carlisle", "company": "Grace Point Fellowship",
                "phones": "+12515550177", "city": "Mobile", "budget": "USD ..18000", "day": "2027-03-28",
            ],
            because: "a church that seats many, and a date to drop dead"
        ),
        PassedOnMail(
            from: "Олег Дроздов <drozdov@sibirtech.example>",
            date: "Mon, 09 Nov 2026 11:05:00 +0700",
            subject: "Fwd: заявка с сайта",
            text: """
                Это Барнаул, у нас там никого.

                -------- Пересылаемое сообщение --------
                09.11.2026, 08:12, "Сайт sibirtech" <noreply@sibirtech.example>:

                Имя: Наталья
                Компания: Турбаза «Алтайский берег»
                Телефон: +7 (913) 000-12-12
                E-mail: natalia@altbereg.example
                Сообщение: Добрый день! Нужно провести Wi-Fi на территории (14 домиков и ресторан), поставить 10 уличных камер. Хотим успеть до новогодних праздников. Какая будет цена? Рассчитываем на 450 000 р.
                Город: Барнаул
                """,
            expected: [
                "kind": "lead", "name": "Наталья", "company": "Турбаза «Алтайский берег»",
                "phones": "+79130001212", "city": "Barnaul", "needs": "networking.wifi -, surveillance.cctv 10",
                "budget": "RUB ..450000", "day": "2026-12-31",
            ],
            because: "a form from a site, before the holidays"
        ),
        PassedOnMail(
            from: "Marta Gil <marta@levantesistemas.example>",
            date: "Tue, 10 Nov 2026 12:45:00 +0100",
            subject: "Oportunidad en Murcia",
            text: """
                Hola a todos,

                Os dejo una oportunidad que no podemos atender por distancia. Es una clínica dental en Murcia, Clínica Sonrisas, la lleva el Dr. Pablo Herrero (pherrero@clinicasonrisas.example, 968 000 321). Quieren cambiar el servidor y poner copias de seguridad en la nube; 9 puestos. No quieren pasar de 6.000 €. Sin prisa, durante el primer trimestre.

                Un abrazo,
                Marta
                """,
            expected: [
                "kind": "lead", "name": "Pablo Herrero", "company": "Clínica Sonrisas", "phones": "+34968000321",
                "city": "Murcia", "needs": "data.backup -, hardware.servers -", "budget": "EUR ..6000",
                "day": "2027-03-31",
            ],
            because: "a dentist without hurry, in the first quarter"
        ),
        PassedOnMail(
            from: "Anil Thomas <anil@kottayamit.example>",
            date: "Wed, 11 Nov 2026 18:30:00 +0530",
            subject: "FW: AMC quote",
            text: """
                Hi, pls handle, this is in Coimbatore. Customer is my wife's relative so be nice :)
                Anil

                From: Accounts [mailto:accounts@kongugarments.example]
                Sent: 11 November 2026 16:55
                To: anil@kottayamit.example
                Subject: AMC quote

                Dear Sir

                Pls quote for AMC (comprehensive) for below
                Desktop - 62
                Laptop - 14
                Printers - 9
                Server - 2
                Present AMC with xyz systems expires 30 nov. Yearly we pay 1.8 lakhs now.

                S Malathi
                Kongu Garments
                Avinashi Road, Coimbatore
                0422 222 0011
                """,
            expected: [
                "kind": "lead", "name": "S Malathi", "company": "Kongu Garments", "phones": "+914222220011",
                "city": "Coimbatore", "needs": "services.amc 87", "day": "2026-11-30",
            ],
            because: "a contract for four lists of machines"
        ),
        PassedOnMail(
            from: "Sarah Lindqvist <sarah@nordlysit.example>",
            date: "Thu, 12 Nov 2026 09:50:00 +0000",
            subject: "Lead in Bristol / Bath",
            text: """
                Two small ones that came in via our site:

                1) Bath - Number Nine Gallery. Owner: Simone Archer, 01225 496 000. Wants a card till (EPOS) with stock control, one terminal. Up to 2k. For January sale.

                2) Bristol - Keel Brewing Co. Contact: Matt, matt@keelbrewing.example. CCTV in taproom, 6 cams. No budget given. ASAP because of break-in on Sunday.

                Sarah
                """,
            expected: [
                "kind": "leads", "name": "Simone Archer | Matt",
                "company": "Number Nine Gallery | Keel Brewing Co", "phones": "+441225496000 | ",
                "city": "Bath | Bristol", "needs": "hardware.pos 1 | surveillance.cctv 6",
                "budget": "GBP ..2000 | -",
            ],
            because: "two small ones, one after a break-in"
        ),
        PassedOnMail(
            from: "Ricardo Alves <ricardo@alvesnet.example>",
            date: "Fri, 13 Nov 2026 08:20:00 -0300",
            subject: "indicação urgente",
            text: """
                Bom dia! Contabilidade Ramos, em Curitiba, foi atacada por ransomware ontem à noite. Precisam de alguém hoje pra recuperar os dados. 14 máquinas e 1 servidor. Falar com Sr. Osvaldo Ramos 41 99777-0011. Eles pagam o que for preciso.
                """,
            expected: [
                "kind": "lead", "name": "Osvaldo Ramos", "company": "Contabilidade Ramos",
                "phones": "+5541997770011", "city": "Curitiba", "day": "2026-11-13",
            ],
            because: "an attack last night"
        ),
        PassedOnMail(
            from: "Zubair Ahmed <zubair@srinagarsoft.example>",
            date: "Sat, 14 Nov 2026 10:00:00 +0530",
            subject: "Customer lead – Jammu",
            text: """
                Assalamualaikum,

                Lead details:
                Name – Dr. Rakesh Sharma
                Organisation – Sharma Diagnostics & Imaging Centre
                City – Jammu (Gandhi Nagar)
                Mobile – 94191 00220
                Requirement – NAS storage 40TB for PACS images, 10G switch, UPS 6kVA
                Budget – 7 to 8 Lacs
                Timeline – one month

                Customer has agreed to be contacted.

                Zubair
                """,
            expected: [
                "kind": "lead", "name": "Rakesh Sharma", "company": "Sharma Diagnostics",
                "phones": "+919419100220", "city": "Jammu",
                "needs": "hardware.storage -, networking.lan -, power.ups -", "budget": "INR 700000..800000",
            ],
            because: "a list with dashes, one month"
        ),
        PassedOnMail(
            from: "Jens Madsen <jens@madsenit.example>",
            date: "Mon, 16 Nov 2026 08:08:00 +0100",
            subject: "Kunde in Flensburg",
            text: """
                Hallo, kann wer den Hausverwalter Petersen in Flensburg übernehmen? 5 Arbeitsplätze, möchte auf Cloud (M365) und braucht neue Notebooks für alle. Er meinte 1.500 pro Platz wären ok. Erreichbar unter 0461 000 789, Björn Petersen. Eilt nicht.
                """,
            expected: [
                "kind": "lead", "name": "Björn Petersen", "company": "Hausverwalter Petersen",
                "phones": "+49461000789", "city": "Flensburg",
                "needs": "cloud.microsoft365 5, hardware.laptops -",
            ],
            because: "who is named by one word and then by two"
        ),
        PassedOnMail(
            from: "Newsletter <news@itchannelpro.example>",
            date: "Mon, 16 Nov 2026 07:00:00 +0000",
            subject: "This week: 7 ways to win more MSP clients",
            text: """
                In this issue: how to price managed services, a special offer on 50 laptops from our sponsor, and why backup matters. 
                View in browser | Unsubscribe | 12 High Street, London
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "a newsletter with laptops in it"
        ),
        PassedOnMail(
            from: "Paula Reyes <paula@reyesit.example>",
            date: "Mon, 16 Nov 2026 13:00:00 -0600",
            subject: "Re: L-9PLC",
            text: """
                Gracias, recibido.
                """,
            expected: [
                "kind": "unclear"
            ],
            because: "thanks, received"
        ),
        PassedOnMail(
            from: "Vivek Rao <vivek@deccannet.example>",
            date: "Mon, 23 Nov 2026 19:15:00 +0530",
            subject: "Fwd: chat from client",
            text: """
                pasting whatsapp, please take it forward. they are ok.

                [23/11/26, 6:02 pm] Farah (Orchid Spa): Hi Vivek
                [23/11/26, 6:02 pm] Farah (Orchid Spa): we are opening 2nd branch in jubilee hills hyd
                [23/11/26, 6:03 pm] Farah (Orchid Spa): need billing software with 2 systems, biometric for staff 15 people, and music system wiring
                [23/11/26, 6:05 pm] Vivek Rao: Budget?
                [23/11/26, 6:07 pm] Farah (Orchid Spa): max 1.8L. opening on 10th dec
                [23/11/26, 6:07 pm] Farah (Orchid Spa): my no 90000 12345
                """,
            expected: [
                "kind": "lead", "name": "Farah", "company": "Orchid Spa", "phones": "+919000012345",
                "city": "Hyderabad", "budget": "INR ..180000", "day": "2026-12-10",
            ],
            because: "a chat whose sender has his firm in brackets"
        ),
        PassedOnMail(
            from: "Ellen Craig <ellen@moraycomputers.example>",
            date: "Tue, 24 Nov 2026 09:05:00 +0000",
            subject: "Fwd: Re: Re: printers and stuff",
            text: """
                One for an Aberdeen partner. Thread below. E

                ---------- Forwarded message ---------
                From: Gordon Milne <gordon@northpier.example>
                Date: Mon, 23 Nov 2026 at 17:50
                Subject: Re: Re: printers and stuff
                To: Ellen Craig <ellen@moraycomputers.example>

                Sorry, make that 4 printers not 3, the warehouse wants one as well. And forget the scanner.

                Gordon

                On Mon, 23 Nov 2026 at 16:31, Ellen Craig <ellen@moraycomputers.example> wrote:
                > Hi Gordon, I'd guess around £1,800 for that. Let me find someone nearer to you.
                >
                > On Mon, 23 Nov 2026 at 15:10, Gordon Milne <gordon@northpier.example> wrote:
                >> Hi Ellen,
                >> For the Aberdeen office we need 3 colour laser printers, a document scanner and 12 new chairs (kidding about the chairs).
                >> By Christmas ideally. Under two grand.
                >> Gordon Milne
                >> North Pier Supplies Ltd, 01224 496 009
                """,
            expected: [
                "kind": "lead", "name": "Gordon Milne", "company": "North Pier Supplies Ltd",
                "phones": "+441224496009", "city": "Aberdeen", "needs": "hardware.printers 4",
                "budget": "GBP ..2000", "day": "2026-12-25",
            ],
            because: "the latest mail corrects one number, and the first has the day and the money"
        ),
        PassedOnMail(
            from: "Lars Hoffmann <hoffmann@elbtech.example>",
            date: "Wed, 25 Nov 2026 08:40:00 +0100",
            subject: "3 Anfragen von der Messe",
            text: """
                Guten Morgen, von der Messe habe ich drei Anfragen, die nicht zu uns passen:

                Firma | Ort | Bedarf | Budget | Kontakt
                Bäckerei Claußen | Stade | 4 Kassen mit TSE | 6.000 € | Herr Claußen, 04141 000 11
                Kanzlei Behrens & Töchter | Lüneburg | Diktiersoftware, 5 Notebooks | 9.500 € | Frau Behrens, behrens@kanzlei-behrens.example
                Sportpark Winsen | Winsen (Luhe) | Zutrittskontrolle 6 Türen | offen | Ole Harms, 0171 0001122

                Viele Grüße
                Lars
                """,
            expected: [
                "kind": "leads", "name": "Claußen | Behrens | Ole Harms",
                "company": "Bäckerei Claußen | Kanzlei Behrens & Töchter | Sportpark Winsen",
                "phones": "+49414100011 |  | +491710001122", "city": "Stade | Lüneburg | Winsen",
                "needs": "hardware.pos 4 | hardware.laptops 5 | access.control 6",
                "budget": "EUR ..6000 | EUR ..9500 | -", "day": "- | - | -",
            ],
            because: "a table of three"
        ),
        PassedOnMail(
            from: "Simone Duarte <simone@planaltoinfo.example>",
            date: "Wed, 25 Nov 2026 11:30:00 -0300",
            subject: "Enc: Orçamento",
            text: """
                Gente, esse é de Uberlândia, alguém?

                De: Marcos Vinícius <compras@frigorificoserra.example>
                Enviado: quarta-feira, 25 de novembro de 2026 10:12
                Para: simone@planaltoinfo.example
                Assunto: Orçamento

                Prezada Simone,

                Solicito orçamento para:
                - 25 coletores de dados (Zebra ou similar)
                - Cobertura Wi-Fi do galpão (4.000 m²)
                - 1 nobreak 10 kVA

                Teto aprovado: R$ 320.000,00. Entrega até 20/01/2027.

                Marcos Vinícius
                Comprador | Frigorífico Serra
                (34) 3000-1122 r. 210
                """,
            expected: [
                "kind": "lead", "name": "Marcos Vinícius", "company": "Frigorífico Serra",
                "phones": "+553430001122", "city": "Uberlândia",
                "needs": "hardware.pos 25, networking.wifi -, power.ups 1", "budget": "BRL ..320000",
                "day": "2027-01-20",
            ],
            because: "a butcher's hall, and a ceiling that was approved"
        ),
        PassedOnMail(
            from: "Kevin O'Dea <kevin@shannontech.example>",
            date: "Thu, 26 Nov 2026 14:20:00 +0000",
            subject: "lead limerick",
            text: """
                Lads,

                Credit union in Limerick city (Treaty Credit Union), Aoife Brennan, Ops, 061 000 222, abrennan@treatycu.example - they've to have a pen test done by an outside crowd before the regulator visits on 15 Feb. Also want phishing training for 35 staff. Wouldn't give me a figure.

                Kev
                """,
            expected: [
                "kind": "lead", "name": "Aoife Brennan", "company": "Treaty Credit Union",
                "phones": "+35361000222", "city": "Limerick", "needs": "security.audit 1, services.training 35",
                "day": "2027-02-15",
            ],
            because: "a credit union before its regulator"
        ),
        PassedOnMail(
            from: "Sergey Lapin <lapin@tverit.example>",
            date: "Thu, 26 Nov 2026 10:10:00 +0300",
            subject: "Fwd: Re: видеонаблюдение",
            text: """
                Коллеги, клиент из Твери переехал в Тулу, нам не дотянуться.

                --
                Сергей Лапин
                Тверь-ИТ, +7 4822 00-11-22

                -------- Перенаправленное сообщение --------
                Тема: 	Re: видеонаблюдение
                Дата: 	Wed, 25 Nov 2026 18:44:03 +0300
                От: 	Марина Зуева <zueva@lakomka.example>
                Кому: 	lapin@tverit.example

                Сергей, добрый вечер! Новый цех в Туле, Веневское шоссе. Камер нужно 20, плюс 4 турникета и доступ по картам на 80 человек. До миллиона рублей, сдача до 1 марта.
                Марина Зуева, кондитерская фабрика «Лакомка», моб. 8 953 000 11 22
                """,
            expected: [
                "kind": "lead", "name": "Марина Зуева", "company": "кондитерская фабрика «Лакомка»",
                "phones": "+79530001122", "city": "Tula", "needs": "access.control 4, surveillance.cctv 20",
                "budget": "RUB ..1000000", "day": "2027-03-01",
            ],
            because: "a firm that moved to another town, a million without a number, and cameras before their number"
        ),
        PassedOnMail(
            from: "Nadia Benhaddou <nadia@rhoneinfo.example>",
            date: "Fri, 27 Nov 2026 15:00:00 +0100",
            subject: "Recommandation",
            text: """
                Bonjour à tous,

                Mon client, la mairie de Vienne (38), cherche un prestataire pour infogérer 70 postes et 3 serveurs ; nous sommes trop petits. Consultation lancée, réponse avant le 18 décembre. Interlocuteur : M. Pascal Ginet, DSI, p.ginet@mairie-vienne.example, 04 74 00 11 22. Enveloppe 45 000 €/an.

                Merci de rester discrets sur notre nom.
                Nadia
                """,
            expected: [
                "kind": "lead", "name": "Pascal Ginet", "company": "Mairie Vienne", "phones": "+33474001122",
                "city": "Vienne", "budget": "EUR ..45000/year", "day": "2026-12-18",
            ],
            because: "a town hall"
        ),
        PassedOnMail(
            from: "Tony Marchetti <tony@bayridgeit.example>",
            date: "Fri, 27 Nov 2026 08:45:00 -0500",
            subject: "FW: need help asap",
            text: """
                In Albany NY, can't get there. Go get 'em.

                From: Lisa Grant <lgrant@hudsontitle.example>
                Sent: Friday, November 27, 2026 7:58 AM
                To: Tony Marchetti <tony@bayridgeit.example>
                Subject: need help asap
                Importance: High

                Tony, none of us can print or scan since the update last night, and we have closings at 1 PM today. 9 workstations, two Canon copiers. We'll pay whatever the emergency rate is up to $1,500. Call me 518-555-0190.

                Lisa
                Hudson Title Agency
                """,
            expected: [
                "kind": "lead", "name": "Lisa Grant", "company": "Hudson Title Agency", "phones": "+15185550190",
                "city": "Albany", "budget": "USD ..1500",
            ],
            because: "nobody can print, and it must be today"
        ),
        PassedOnMail(
            from: "Pooja Desai <pooja@suratsys.example>",
            date: "Sat, 28 Nov 2026 12:00:00 +0530",
            subject: "Fwd: laptop requirement (urgent)",
            text: """
                Hi, not for us (they want credit 60 days!). Navsari.

                ---------- Forwarded message ---------
                From: HR <hr@diamondpoly.example>
                Date: Sat, 28 Nov 2026 at 11:32
                Subject: laptop requirement (urgent)
                To: Pooja Desai <pooja@suratsys.example>

                Hi Pooja,

                15 new joiners on 7th Dec. Need 15 laptops, Lenovo or HP, i5/16/512, with bag and mouse. Rate not more than 58k each + GST.

                Nikita Patel
                HR Manager, Diamond Polymers Pvt. Ltd., GIDC Navsari
                M 97240 01122
                """,
            expected: [
                "kind": "lead", "name": "Nikita Patel", "company": "Diamond Polymers", "phones": "+919724001122",
                "city": "Navsari", "needs": "hardware.laptops 15", "budget": "INR ..58000/unit",
                "day": "2026-12-07",
            ],
            because: "new joiners, a rate for each, and urgent in the subject alone"
        ),
        PassedOnMail(
            from: "Karin Sauter <sauter@aargauit.example>",
            date: "Mon, 30 Nov 2026 10:00:00 +0100",
            subject: "Kunde für Luzern",
            text: """
                Grüezi mitenand

                Ein Kunde von uns zügelt nach Luzern: Treuhand Zemp AG, Herr Urs Zemp, 041 000 11 22, urs.zemp@treuhand-zemp.example. Er sucht jemanden für die laufende IT-Betreuung (11 Arbeitsplätze) und einen neuen Internetanschluss mit Firewall. Budget monatlich um CHF 1'200. Umzug ist am 1. Februar.

                Fründlichi Grüess
                Karin
                """,
            expected: [
                "kind": "lead", "name": "Urs Zemp", "company": "Treuhand Zemp AG", "phones": "+41410001122",
                "city": "Luzern", "needs": "networking.firewall -, networking.internet 1, services.managed 11",
                "budget": "CHF ..1200/month", "day": "2027-02-01",
            ],
            because: "a firm that moves, in Swiss German"
        ),
    ]
}
