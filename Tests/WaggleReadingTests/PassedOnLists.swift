/// Sloppy lists of what is needed: short names, numbers before, behind and between, and words taken back.
extension PassedOnMail {
    static let lists: [PassedOnMail] = [
        PassedOnMail(
            from: "Mitesh <mitesh@rajkotnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "fw: morbi party",
            text: """
                Dear sir, one ceramic party at Morbi needs 2 nos switch 24 port, 1 fw, 40 pts cabling + rack 12U, 6 cams w/ nvr. Contact Jignesh bhai 98250 44127. Budget 6 lakh all incl.
                """,
            expected: [
                "kind": "lead",
                "name": "Jignesh",
                "phones": "+919825044127",
                "city": "Morbi",
                "budget": "INR ..600000",
                "needs": "networking.cabling 40, networking.firewall 1, networking.lan 2, surveillance.cctv 6",
            ],
            because: "short names of things, and a rack that belongs to the cabling"
        ),
        PassedOnMail(
            from: "Arul <arul@kovaibits.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "tirupur knitwear",
            text: """
                Knitwear exporter in Tirupur wants 12 desktops i5 w/ 22 inch monitor, 2 laser printer, 1 server, 3 kva ups 2 nos. Budget 8 lakh - no sorry, 6 lakh. Mr. Senthil 94430 21987
                """,
            expected: [
                "kind": "lead",
                "name": "Senthil",
                "phones": "+919443021987",
                "city": "Tiruppur",
                "budget": "INR ..600000",
                "needs": "hardware.desktops 12, hardware.printers 2, hardware.servers 1, power.ups 2",
            ],
            because: "a budget that is taken back at once"
        ),
        PassedOnMail(
            from: "Faisal <faisal@gulfwires.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0400",
            subject: "Al Ain clinic",
            text: """
                Clinic in Al Ain requires: 4x access point, 1x firewall (fortinet), 10 ip phones and a small pbx. PO this month. Dr. Huda +971 50 123 4567
                """,
            expected: [
                "kind": "lead",
                "name": "Huda",
                "phones": "+971501234567",
                "city": "Al Ain",
                "needs": "networking.firewall 1, networking.wifi 4, voice.telephony 10",
            ],
            because: "numbers with an x before the thing"
        ),
        PassedOnMail(
            from: "Gemma <gemma@dalesit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "One for Harrogate",
            text: """
                Solicitors in Harrogate, 14 staff. They'd like M365 moved off the old Exchange box, 14 laptops (their own are 2017), and someone to do backups. Ring Priya Holt on 01423 555 019.
                """,
            expected: [
                "kind": "lead",
                "name": "Priya Holt",
                "phones": "+441423555019",
                "city": "Harrogate",
                "needs": "cloud.microsoft365 14, data.backup -, hardware.laptops 14",
            ],
            because: "what is there already beside what is wanted"
        ),
        PassedOnMail(
            from: "Steve <steve@m4tech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "garage",
            text: """
                Garage in Swindon after cctv x 8, plus intercom at gate, plus wifi in waiting room (2 aps should do). £4k tops. Dave 07700 900 412
                """,
            expected: [
                "kind": "lead",
                "name": "Dave",
                "phones": "+447700900412",
                "city": "Swindon",
                "budget": "GBP ..4000",
                "needs": "access.control -, networking.wifi 2, surveillance.cctv 8",
            ],
            because: "a thing, an x and its number"
        ),
        PassedOnMail(
            from: "Luis <luis@treasureit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0600",
            subject: "HVAC shop needs help",
            text: """
                HVAC contractor in Boise ID. 22 users, wants managed services + EDR on all 22 endpoints, two new switches and a firewall replaced. Jenny 208-555-0176
                """,
            expected: [
                "kind": "lead",
                "name": "Jenny",
                "phones": "+12085550176",
                "city": "Boise",
                "needs": "networking.firewall 1, networking.lan 2, security.endpoint 22, services.managed 22",
            ],
            because: "an article that counts what is replaced"
        ),
        PassedOnMail(
            from: "Kim <kim@scenicpc.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0600",
            subject: "church in Chattanooga",
            text: """
                Customer (church, Chattanooga TN): laptops - 3; AP - 4; desktop for the booth - 1; switch 16 port PoE - 1. Call Rev. Amos Tull 423-555-0108
                """,
            expected: [
                "kind": "lead",
                "name": "Amos Tull",
                "phones": "+14235550108",
                "city": "Chattanooga",
                "needs": "hardware.desktops 1, hardware.laptops 3, networking.lan 1, networking.wifi 4",
            ],
            because: "numbers behind dashes, parted by semicolons"
        ),
        PassedOnMail(
            from: "Jan Hofer <hofer@frankennetz.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Anfrage Bamberg",
            text: """
                Steuerkanzlei in Bamberg braucht 7 Notebooks mit Dock, 7 Monitore 27 Zoll, 1 Server neu, Umzug der alten Telefonanlage nicht nötig. Frau Kessler 0951 5550123
                """,
            expected: [
                "kind": "lead",
                "name": "Kessler",
                "phones": "+499515550123",
                "city": "Bamberg",
                "needs": "hardware.laptops 7, hardware.peripherals 7, hardware.servers 1",
            ],
            because: "what is not needed stands behind the thing"
        ),
        PassedOnMail(
            from: "Toni <toni@gaeuboden-it.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Metzgerei",
            text: """
                Hallo, Metzgerei Brandl in Straubing: 3 Kassen, 2 Laserdrucker, WLAN im Verkaufsraum (2 APs), Budget 9.000, nein, eher 7.500 Euro. Tel 09421 555017
                """,
            expected: [
                "kind": "lead",
                "phones": "+499421555017",
                "city": "Straubing",
                "budget": "EUR ..7500",
                "needs": "hardware.pos 3, hardware.printers 2, networking.wifi 2",
            ],
            because: "a budget taken back in German"
        ),
        PassedOnMail(
            from: "Sepp <sepp@allgaeu-edv.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Video",
            text: """
                Kunde aus Kaufbeuren sucht Videoüberwachung, 5 Kameras innen und 4 außen, dazu Rekorder; Ansprechpartner Herr Zötl, zoetl@zoetl-bau.example
                """,
            expected: [
                "kind": "lead",
                "name": "Zötl",
                "mails": "zoetl@zoetl-bau.example",
                "city": "Kaufbeuren",
                "needs": "surveillance.cctv 9",
            ],
            because: "two sorts of cameras, the second without its word"
        ),
        PassedOnMail(
            from: "Игорь <igor@tulasoft.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0300",
            subject: "заявка",
            text: """
                Клиент из Тулы: 15 системных блоков, 15 мониторов, МФУ 2 шт, ИБП 1 шт. Бюджет 900 тыс. Олег 8 910 555-12-34
                """,
            expected: [
                "kind": "lead",
                "name": "Олег",
                "phones": "+79105551234",
                "city": "Tula",
                "budget": "RUB ..900000",
                "needs": "hardware.desktops 15, hardware.peripherals 15, hardware.printers 2, power.ups 1",
            ],
            because: "numbers before and behind in one list"
        ),
        PassedOnMail(
            from: "Pavel <pavel@uralnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0500",
            subject: "lead Ural",
            text: """
                Client in Nizhny Tagil, small factory, needs 8 cams + nvr, 2 poe switches, ~120 m cabling. Andrey +7 922 555 01 02
                """,
            expected: [
                "kind": "lead",
                "name": "Andrey",
                "phones": "+79225550102",
                "city": "Nizhny Tagil",
                "needs": "networking.cabling -, networking.lan 2, surveillance.cctv 8",
            ],
            because: "a Russian town in Latin letters, metres that count nothing"
        ),
        PassedOnMail(
            from: "Timur <timur@kamasoft.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0300",
            subject: "1C lead",
            text: """
                Customer in Naberezhnye Chelny: 1C for 12 users, 1 server, backup. Contact Rustam Galiev, r.galiev@chelny-trans.example
                """,
            expected: [
                "kind": "lead",
                "name": "Rustam Galiev",
                "mails": "r.galiev@chelny-trans.example",
                "city": "Naberezhnyye Chelny",
                "needs": "data.backup -, hardware.servers 1, software.accounting 12",
            ],
            because: "another spelling of a Russian town"
        ),
        PassedOnMail(
            from: "Ana <ana@guadainfo.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "clínica Lorca",
            text: """
                Hola, una clínica dental en Lorca necesita 4 puestos (pc + pantalla), 1 impresora multifunción, cableado de 10 tomas y wifi. Presupuesto unos 5.000. Marta 968 555 014
                """,
            expected: [
                "kind": "lead",
                "name": "Marta",
                "phones": "+34968555014",
                "city": "Lorca",
                "needs": "hardware.desktops 4, hardware.printers 1, networking.cabling 10, networking.wifi -",
            ],
            because: "places of work, and sockets that count the cabling"
        ),
        PassedOnMail(
            from: "Pol <pol@bagesnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Manresa",
            text: """
                Cliente en Manresa: 6 portátiles, 6 docks, 2 switches de 24 puertos, 1 firewall y 20 licencias de Microsoft 365. Tel. 93 555 01 77 (Jordi)
                """,
            expected: [
                "kind": "lead",
                "phones": "+34935550177",
                "city": "Manresa",
                "needs":
                    "cloud.microsoft365 20, hardware.laptops 6, hardware.peripherals 6, networking.firewall 1, networking.lan 2",
            ],
            because: "ports are no switches, licences are counted before their name"
        ),
        PassedOnMail(
            from: "Yann <yann@morbihan-info.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "cabinet Vannes",
            text: """
                Bonjour, un cabinet comptable à Vannes : 9 PC fixes, 9 écrans, 1 NAS, sauvegarde externalisée. Budget 12 k€ non pardon 10 k€. Contact Mme Le Goff 02 97 55 50 12
                """,
            expected: [
                "kind": "lead",
                "phones": "+33297555012",
                "city": "Vannes",
                "budget": "EUR ..10000",
                "needs": "data.backup -, hardware.desktops 9, hardware.peripherals 9, hardware.storage 1",
            ],
            because: "a budget taken back in French"
        ),
        PassedOnMail(
            from: "Luc <luc@royan-reseau.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "camping",
            text: """
                Camping à Royan : wifi pour tout le site (environ 12 bornes), 4 caméras à l'entrée, un TPE pas besoin. M. Faure 06 12 55 50 18
                """,
            expected: [
                "kind": "lead",
                "name": "Faure",
                "phones": "+33612555018",
                "city": "Royan",
                "needs": "networking.wifi 12, surveillance.cctv 4",
            ],
            because: "masts count the wifi, and a refusal behind the thing"
        ),
        PassedOnMail(
            from: "vikas <vikas@mewarcomp.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "bhilwara",
            text: """
                bhai bhilwara me textile party ko 20 pc chahiye, 2 printer, 1 biometric, tally 5 user. rajesh 94140 33221
                """,
            expected: [
                "kind": "lead",
                "phones": "+919414033221",
                "city": "Bhilwara",
                "needs": "access.control 1, hardware.desktops 20, hardware.printers 2, software.accounting 5",
            ],
            because: "Hindi in Latin letters, all small"
        ),
        PassedOnMail(
            from: "Deepak <deepak@teraisys.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "Rqmt",
            text: """
                Rqmt for Rudrapur plant: Laptop-12, Desktop-25, UPS 1kva-25, LAN pts-60, Cam-32. Pls quote by Friday. Purchase: Neha Bisht 97200 11890
                """,
            expected: [
                "kind": "lead",
                "name": "Neha Bisht",
                "phones": "+919720011890",
                "city": "Rudrapur",
                "needs":
                    "hardware.desktops 25, hardware.laptops 12, networking.cabling 60, power.ups 25, surveillance.cctv 32",
            ],
            because: "numbers joined by hyphens"
        ),
        PassedOnMail(
            from: "Mani <mani@karurnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "school lead",
            text: """
                School at Karur - 30 nos desktop, 2 projector w/ screen, 1 interactive panel, 10 KVA online UPS 1 no with batteries. 98430 77120 Mrs Kavitha
                """,
            expected: [
                "kind": "lead",
                "name": "Kavitha",
                "phones": "+919843077120",
                "city": "Karur",
                "needs": "av.conferencing 3, hardware.desktops 30, power.ups 1",
            ],
            because: "a projector and a panel are one trade"
        ),
        PassedOnMail(
            from: "Prakash <prakash@hosursys.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "update",
            text: """
                Customer asked 10 laptops first. now he says make it 14, and drop the printers. Hosur, Vignesh 99520 41100
                """,
            expected: [
                "kind": "lead",
                "name": "Vignesh",
                "phones": "+919952041100",
                "city": "Hosur",
                "needs": "hardware.laptops 14",
            ],
            because: "a number taken back, a thing dropped"
        ),
        PassedOnMail(
            from: "Rhys <rhys@marches.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "vets",
            text: """
                Hi, passing this on. Vet practice, Ludlow. Needs: 5 x desktop, 1 x server refresh, 5 x UPS (small), phones moving to VoIP, 9 handsets. Contact Carys, carys@ludlowvets.example
                """,
            expected: [
                "kind": "lead",
                "name": "Carys",
                "mails": "carys@ludlowvets.example",
                "city": "Ludlow",
                "needs": "hardware.desktops 5, hardware.servers 1, power.ups 5, voice.telephony 9",
            ],
            because: "an x before each thing, handsets behind the telephones"
        ),
        PassedOnMail(
            from: "Rosa <rosa@panhandleit.example>",
            date: "Wed, 18 Nov 2026 10:15:00 -0600",
            subject: "feed store",
            text: """
                Feed store in Amarillo: 2 POS terminals, 6 outdoor cameras with NVR, wifi out to the barn (two APs). Owner Clint 806-555-0143
                """,
            expected: [
                "kind": "lead",
                "name": "Clint",
                "phones": "+18065550143",
                "city": "Amarillo",
                "needs": "hardware.pos 2, networking.wifi 2, surveillance.cctv 6",
            ],
            because: "a number word in brackets behind the thing"
        ),
        PassedOnMail(
            from: "Hitesh <hitesh@halarnet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "jamnagar",
            text: """
                Jamnagar brass part unit: 1) file server 1 no 2) 8 desktop 3) 16 ch dvr with 14 camera 4) internet leased line 50 mbps. budget 7-8 lac. 99250 18844
                """,
            expected: [
                "kind": "lead",
                "phones": "+919925018844",
                "city": "Jamnagar",
                "budget": "INR 700000..800000",
                "needs": "hardware.desktops 8, hardware.servers 1, networking.internet -, surveillance.cctv 14",
            ],
            because: "one customer's list in numbered points"
        ),
        PassedOnMail(
            from: "Shiju <shiju@rakbits.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0400",
            subject: "RAK warehouse",
            text: """
                Warehouse in Ras Al Khaimah: 24 cameras, 64 ch nvr, 6 access points outdoor, 3 biometric readers. Mr. Biju 055 123 4567
                """,
            expected: [
                "kind": "lead",
                "name": "Biju",
                "phones": "+971551234567",
                "city": "Ras Al Khaimah",
                "needs": "access.control 3, networking.wifi 6, surveillance.cctv 24",
            ],
            because: "channels of a recorder count nothing"
        ),
        PassedOnMail(
            from: "Ketan <ketan@charotar.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0530",
            subject: "amc + laptops",
            text: """
                We got call from Anand Dairy, Nadiad. They want amc of 45 pcs + 6 printers, and separately 5 new laptops. Hetal 98980 12009
                """,
            expected: [
                "kind": "lead",
                "name": "Hetal",
                "company": "Anand Dairy",
                "phones": "+919898012009",
                "city": "Nadiad",
                "needs": "hardware.laptops 5, services.amc 51",
            ],
            because: "a contract for two things, and a purchase"
        ),
        PassedOnMail(
            from: "Onno <onno@ems-edv.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0100",
            subject: "Reederei",
            text: """
                Moin, Reederei in Leer: 11 Arbeitsplätze neu (PC + 2 Bildschirme je Platz), 1 Firewall, 2 Switche 48 Port. Herr Janssen, 0491 5550221
                """,
            expected: [
                "kind": "lead",
                "name": "Janssen",
                "phones": "+494915550221",
                "city": "Leer",
                "needs": "hardware.desktops 11, hardware.peripherals 22, networking.firewall 1, networking.lan 2",
            ],
            because: "screens for each place of work"
        ),
        PassedOnMail(
            from: "Сергей <sergey@kaluganet.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0300",
            subject: "СКС",
            text: """
                Нужен монтаж: 24 розетки СКС, шкаф 12U, 2 коммутатора на 24 порта, 3 точки доступа. Калуга, Ирина +7 910 555-40-41
                """,
            expected: [
                "kind": "lead",
                "name": "Ирина",
                "phones": "+79105554041",
                "city": "Kaluga",
                "needs": "networking.cabling 24, networking.lan 2, networking.wifi 3",
            ],
            because: "sockets count the cabling, ports count nothing"
        ),
        PassedOnMail(
            from: "Nadia <nadia@merseytech.example>",
            date: "Wed, 18 Nov 2026 10:15:00 +0000",
            subject: "nurseries",
            text: """
                She runs two nurseries in Stockport; each needs three tablets and a printer, and the office wants one laptop. Nothing else for now. Beth 0161 496 0142
                """,
            expected: [
                "kind": "lead",
                "name": "Beth",
                "phones": "+441614960142",
                "city": "Stockport",
                "needs": "hardware.laptops 1, hardware.mobile 6, hardware.printers 2",
            ],
            because: "two of each, and one of the last"
        ),
    ]
}
