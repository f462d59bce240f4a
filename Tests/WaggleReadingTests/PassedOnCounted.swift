/// Mails in which numbers, owners and other people's things stand close together.
extension PassedOnMail {
    static let counted: [PassedOnMail] = [
        PassedOnMail(
            from: "Prakash Hegde <prakash@malnadit.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0530",
            subject: "FW: Requirement of biometric",
            text: """
                Dear team,

                Kindly take up, we do not do access control. Customer is known to me since 10 yrs so pls give good service.

                Regards,
                Prakash Hegde
                Malnad IT Solutions, Shimoga
                Ph: 08182-400112

                From: Roopa Shenoy <hr@kaverigarments.example>
                Sent: 10 October 2026 17:02
                To: Prakash Hegde <prakash@malnadit.example>
                Subject: Requirement of biometric

                Sir,

                We need face reading attendance machine, 3 nos for three gates of our unit at Peenya 2nd stage, Bengaluru. 640 workers are there. Also one turnstile if rate is ok. It should connect with our payroll software (GreytHR).
                Budget approx 1.8 lakhs all inclusive. Kindly do the needful before 31st October as labour inspection is there.

                Thanks & regards
                Roopa Shenoy
                Sr. Executive HR, Kaveri Garments Pvt Ltd
                Mob 97400 11826 | Regd off: Mysore Road, Mandya
                """,
            expected: [
                "kind": "lead", "name": "Roopa Shenoy", "company": "Kaveri Garments Pvt Ltd",
                "phones": "+919740011826", "city": "Bengaluru", "needs": "access.control 3",
                "budget": "INR 180000..180000", "day": "2026-10-31",
            ],
            because: "what connects to the customer's own program, and a shop's gates"
        ),
        PassedOnMail(
            from: "Deepak <deepak@sunriseinfo.example>",
            date: "Tue, 13 Oct 2026 10:15:00 +0530",
            subject: "party for tally",
            text: """
                bhai ek party hai Surat ring road textile market me, Mahalaxmi Sarees. Tally prime multi user chahiye aur 2 din ki training staff ko. Malik Jignesh bhai 98250 77103. Diwali ke baad ka bola hai. Budget 30 hajar tak.
                """,
            expected: [
                "kind": "lead", "name": "Jignesh", "phones": "+919825077103", "city": "Surat",
                "needs": "services.training -, software.accounting -", "budget": "INR ..30000",
            ],
            because: "Hinglish without a full stop"
        ),
        PassedOnMail(
            from: "Sunil Pathak <sunil@pathakinfotech.example>",
            date: "Wed, 14 Oct 2026 10:15:00 +0530",
            subject: "Fwd: quotation for UPS",
            text: """
                Ye Indore ka hai, hum Bhopal me hain.

                ---------- Forwarded message ---------
                From: Amrita Dubey <stores@malwahospital.example>
                Date: Tue, 13 Oct 2026 at 15:44
                Subject: quotation for UPS
                To: <sunil@pathakinfotech.example>

                Respected sir,
                Please quote for 10 KVA online UPS with 30 mins backup - 2 nos and 1 KVA UPS - 14 nos for our OPD computers.
                Old batteries (42 nos) to be taken in buyback.
                Delivery: Malwa Hospital, A B Road, Indore 452001
                Payment 30 days. GST no. 23ABCDE1234F1Z5
                Our PO no. will be given later, enquiry ref MH/ST/2026/0881 dt 13.10.2026
                Stores Dept 0731-4060 155, Amrita 90390 55712
                """,
            expected: [
                "kind": "lead", "name": "Amrita Dubey", "company": "Malwa Hospital",
                "phones": "+917314060155 +919039055712", "city": "Indore",
                "needs": "power.ups 16, services.disposal 42",
            ],
            because: "two sizes of one thing counted behind a dash, and computers that are there"
        ),
        PassedOnMail(
            from: "Ajay Kulkarni <ajay@kulkarnisys.example>",
            date: "Thu, 15 Oct 2026 10:15:00 +0530",
            subject: "2 enquiries",
            text: """
                Hello,

                1. Sinhagad Public School, Nanded City, Pune - smart boards for 12 classrooms, 75 inch. Principal Mrs. Vaishali Joshi 98901 23470. They have budget of 14 lakh from trustees. Must be installed in the Diwali vacation, i.e. by 20 Nov.

                2. Dr. Nitin Apte, Apte Eye Clinic, Satara. 1 server, 5 thin clients and clinic software somebody can suggest. 02162-233 881. No hurry.

                Ajay
                """,
            expected: [
                "kind": "leads", "name": "Vaishali Joshi | Nitin Apte",
                "company": "Sinhagad Public School | Apte Eye Clinic", "phones": "+919890123470 | +912162233881",
                "city": "Pune | Satara", "needs": "av.conferencing 12 | hardware.desktops 5, hardware.servers 1",
            ],
            because: "a feast named beside the day itself"
        ),
        PassedOnMail(
            from: "Leads Portal <noreply@indiatradeboard.example>",
            date: "Fri, 16 Oct 2026 10:15:00 +0530",
            subject: "Buy lead: CCTV Camera",
            text: """
                Dear Seller,

                You have received a new buy requirement.

                Product: CCTV Camera (Dome + Bullet)
                Quantity: 22 Piece
                Buyer Name: Mr. Harpreet Sodhi
                Company: Sodhi Agro Cold Storage
                City: Jalandhar, Punjab
                Mobile: +91-9814055203
                E-mail: harpreet@sodhiagro.example
                Probable order value: Rs. 1,50,000 - 2,00,000
                Requirement: need night vision, 30 days recording, mobile view
                Requirement frequency: one time

                This lead was consumed by 3 of 5 sellers. Helpline 1800-200-0011
                (c) IndiaTradeBoard. To unsubscribe click here.
                """,
            expected: [
                "kind": "lead", "name": "Harpreet Sodhi", "company": "Sodhi Agro Cold Storage",
                "phones": "+919814055203", "mails": "harpreet@sodhiagro.example", "city": "Jalandhar",
                "needs": "surveillance.cctv 22", "budget": "INR 150000..200000",
            ],
            because: "a portal's counting of sellers is no date"
        ),
        PassedOnMail(
            from: "Ramesh Iyengar <ramesh@cauverysoft.example>",
            date: "Mon, 19 Oct 2026 10:15:00 +0530",
            subject: "Re: Re: Fwd: laptops",
            text: """
                Please see final requirement below from Mr. Xavier, ignore the earlier 40 number. Now it is 34 only.

                -------- Forwarded Message --------
                Subject: Re: laptops
                Date: Mon, 19 Oct 2026 09:55:10 +0530
                From: Xavier Dsouza <xavier@mangalorelogistics.example>
                To: ramesh@cauverysoft.example

                Dear Ramesh,
                Our Singapore office has cut the headcount. Please make it 34 laptops in place of 40. Rest same, i5, 16 GB, delivery at our Baikampady office, Mangaluru. By end of this month without fail.
                Rate not more than 52,000 each.

                Xavier Dsouza
                GM - Operations
                Mangalore Logistics Pvt Ltd
                +91 824 240 5561

                On Fri, 16 Oct 2026 at 12:10, Ramesh Iyengar <ramesh@cauverysoft.example> wrote:
                > Dear sir, for 40 nos HP 250 G9 price is 56,800 + GST.
                > Regards, Ramesh
                """,
            expected: [
                "kind": "lead", "name": "Xavier Dsouza", "company": "Mangalore Logistics Pvt Ltd",
                "phones": "+918242405561", "city": "Mangaluru", "needs": "hardware.laptops 34",
                "budget": "INR ..52000/unit", "day": "2026-10-31",
            ],
            because: "a number taken back in the note, and not more than a price"
        ),
        PassedOnMail(
            from: "Kiran <kiran@bluehillsnet.example>",
            date: "Tue, 20 Oct 2026 10:15:00 +0530",
            subject: "URGENT LEASED LINE",
            text: """
                NEED ILL 50 MBPS 1:1 AT HOSUR SIPCOT PHASE 1, FACTORY NAME TRISTAR FORGINGS, PRESENT VENDOR LINK DOWN SINCE 3 DAYS. CONTACT IT MANAGER MR. SENTHIL 98430 66021. ALSO ONE FIREWALL. CHARGES UPTO 25K PER MONTH OK.
                """,
            expected: [
                "kind": "lead", "name": "SENTHIL", "company": "FACTORY NAME TRISTAR FORGINGS",
                "phones": "+919843066021", "city": "Hosur", "needs": "networking.firewall 1, networking.internet -",
                "budget": "INR ..25000/month",
            ],
            because: "capitals, a line asked for by its short name"
        ),
        PassedOnMail(
            from: "Vandana Mehra <vandana@shivalikit.example>",
            date: "Wed, 21 Oct 2026 10:15:00 +0530",
            subject: "fw from whatsapp",
            text: """
                Copying the chat as it is:

                [20/10/26, 6:12 pm] Gurmeet Cheema: mam namaste
                [20/10/26, 6:12 pm] Gurmeet Cheema: office shift kar rahe hain Mohali phase 8 industrial area
                [20/10/26, 6:13 pm] Gurmeet Cheema: 45 log baithenge, LAN cabling aur rack chahiye, 60 points
                [20/10/26, 6:15 pm] Vandana: kab tak?
                [20/10/26, 6:15 pm] Gurmeet Cheema: 15 november se pehle
                [20/10/26, 6:16 pm] Vandana: company name and email?
                [20/10/26, 6:20 pm] Gurmeet Cheema: Cheema Exports, gurmeet@cheemaexports.example
                [20/10/26, 6:20 pm] Gurmeet Cheema: 4 lakh ke andar ho jaye to badhiya

                His no is 98155 30087. We are in Solan, too far.
                """,
            expected: [
                "kind": "lead", "name": "Gurmeet Cheema", "company": "Cheema Exports", "phones": "+919815530087",
                "mails": "gurmeet@cheemaexports.example", "city": "Mohali", "needs": "networking.cabling 60",
                "budget": "INR ..400000", "day": "2026-11-15",
            ],
            because: "points counted behind a comma in a chat"
        ),
        PassedOnMail(
            from: "Joy Banerjee <joy@hooghlyinfo.example>",
            date: "Fri, 23 Oct 2026 10:15:00 +0530",
            subject: "printers on rent",
            text: """
                Dear Sir/Madam,

                One of the law firm near High Court, Kolkata (M/s Sengupta & Co., Advocates) is looking for MFP machines on hire basis, 5 numbers, monthly copies around 40,000 total. They are presently paying 0.55 per copy and expects lower. Contact person: Mr. Partha Sengupta, 033 2248 0917, partha@senguptaadv.example. Their contract with present vendor finishes on 30.11.2026.

                Thanking you,
                Joy Banerjee
                """,
            expected: [
                "kind": "lead", "name": "Partha Sengupta", "company": "Sengupta & Co", "phones": "+913322480917",
                "mails": "partha@senguptaadv.example", "city": "Kolkata", "needs": "services.rental 5",
                "day": "2026-11-30",
            ],
            because: "copiers on hire, counted at the end"
        ),
        PassedOnMail(
            from: "Neelam Arora <neelam@dwarkatech.example>",
            date: "Mon, 26 Oct 2026 10:15:00 +0530",
            subject: "Fwd: Mail server issue",
            text: """
                pls help this client. We tried.

                ---------- Forwarded message ---------
                From: Rohit Sabharwal <rohit@sabharwaltiles.example>
                Date: Sun, Oct 25, 2026 at 9:14 PM
                Subject: Mail server issue
                To: Neelam Arora <neelam@dwarkatech.example>
                Cc: Accounts <accounts@sabharwaltiles.example>

                Hi Neelam,

                As discussed our cPanel mails are going in spam of every customer. My accountant says to go for Google Workspace or Zoho, whichever is cheaper. We have 18 IDs today, will be 25 by April. Old mails (approx 90 GB) have to come along.

                I do not want any down time in working hours. Office is at Morbi (Gujarat), NOT the Delhi address in my signature.

                Can pay up to Rs 200/user/month.

                Rohit Sabharwal | Director
                Sabharwal Tiles LLP
                B-12, Kirti Nagar, New Delhi 110015
                T +91 11 4155 0082  M +91 98110 44097
                This email and any attachment is confidential. If you received it in error call +91 11 4155 0000.
                """,
            expected: [
                "kind": "lead", "name": "Rohit Sabharwal", "company": "Sabharwal Tiles LLP",
                "phones": "+911141550082 +919811044097", "needs": "cloud.mail_other 18", "budget": "INR ..200/unit",
            ],
            because: "a price per user, and the number of a disclaimer"
        ),
        PassedOnMail(
            from: "Sue <sue@fenlandpc.example>",
            date: "Thu, 15 Oct 2026 10:15:00 +0000",
            subject: "job",
            text: """
                Hi, chap called Terry at Marsh Lane Joinery in Wisbech rang. Computer with all the accounts on won't boot, no backup (!!). Wants data off it today if poss. 07700 900 331. Didn't talk money.
                Sue
                """,
            expected: [
                "kind": "lead", "name": "Terry", "company": "Marsh Lane Joinery", "phones": "+447700900331",
                "city": "Wisbech", "needs": "data.backup -, services.repair -",
            ],
            because: "somebody who is only called Terry"
        ),
        PassedOnMail(
            from: "Oliver Brandt <oliver@severnmsp.example>",
            date: "Fri, 16 Oct 2026 10:15:00 +0000",
            subject: "FW: MD asked me to get prices",
            text: """
                Over to you lot - Gloucester.

                From: Jess Holloway <jess.holloway@stroudwater-eng.example>
                Sent: Thursday, October 15, 2026 3:02 PM
                To: Oliver Brandt <oliver@severnmsp.example>
                Subject: MD asked me to get prices

                Hi Oliver,
                Keith Amery, our MD, has asked me to find someone to replace the phone system before BT switches off the old lines. We've 26 extensions across the works and offices in Quedgeley. He'd like Teams calling if it's sensible money. Please speak to him direct on 01452 496 070 - keith.amery@stroudwater-eng.example. He's off on holiday until the 26th.
                Many thanks
                Jess Holloway
                PA to Managing Director
                """,
            expected: [
                "kind": "lead", "name": "Keith Amery", "phones": "+441452496070", "city": "Gloucester",
                "needs": "voice.telephony 26",
            ],
            because: "a secretary who writes for her director"
        ),
        PassedOnMail(
            from: "Tanya Brooks <tanya@ozarktech.example>",
            date: "Mon, 12 Oct 2026 10:15:00 -0500",
            subject: "lead for somebody near Tulsa",
            text: """
                Hey folks,

                Passing this along - Green Country Urgent Care, 4 clinics in and around Tulsa, OK. Their compliance guy told them they need a pen test and a real SIEM by year end. Also mentioned EDR for about 110 endpoints. Talk to Renee Castillo, COO, rcastillo@gcurgentcare.example or (918) 555-0133 x204. She floated 60 to 75K for everything.

                We'd like a 5% referral fee if it closes.

                Tanya Brooks
                Ozark Tech Partners | Springfield, MO | 417-555-0190
                """,
            expected: [
                "kind": "lead", "name": "Renee Castillo", "company": "Green Country", "phones": "+19185550133",
                "mails": "rcastillo@gcurgentcare.example", "city": "Tulsa",
                "needs": "security.audit 1, security.endpoint 110", "budget": "USD 60000..75000",
                "day": "2026-12-31",
            ],
            because: "urgent care hurries nobody; two services are no two of one"
        ),
        PassedOnMail(
            from: "Formstack <notify@formrelay.example>",
            date: "Wed, 14 Oct 2026 10:15:00 -0500",
            subject: "Submission: Request a Quote",
            text: """
                Submitted at 10/14/26 2:17 PM

                First Name: Luis
                Last Name: Ortega
                Business: Ortega Produce Distributors
                Work Email: luis@ortegaproduce.example
                Best phone: (956) 555-0186
                City/State: McAllen, TX
                What do you need help with?: Handheld scanners + label printers for warehouse
                How many?: 16 scanners and 4 label printers
                Approx. budget: $20,000-$25,000
                When do you need this?: within 6 weeks
                Anything else?: spanish speaking tech preferred

                IP: 203.0.113.44  Form ID 4471920
                """,
            expected: [
                "kind": "lead", "name": "Luis Ortega", "company": "Ortega Produce Distributors",
                "phones": "+19565550186", "mails": "luis@ortegaproduce.example", "city": "McAllen",
                "needs": "hardware.pos 20", "budget": "USD 20000..25000", "day": "2026-11-25",
            ],
            because: "scanners that a longer word named before"
        ),
        PassedOnMail(
            from: "Carla Jimenez <carla@sonoranmsp.example>",
            date: "Fri, 16 Oct 2026 10:15:00 -0500",
            subject: "FW: Renewal",
            text: """
                We lost our SonicWall certification, can someone take over? Client okay with it.

                ________________________________
                From: Walt Pruitt <wpruitt@coppermesa.example>
                Sent: Friday, October 16, 2026 9:03 AM
                To: Carla Jimenez <carla@sonoranmsp.example>
                Subject: Renewal

                Carla,

                The TZ470s at our three yards (Globe, Safford and the main one in Casa Grande) need their licenses renewed, they run out November 20. Same term as last time, 3 yr. Last invoice #88213 was $7,940.

                Walt Pruitt
                Copper Mesa Aggregates
                (520) 555-0161
                """,
            expected: [
                "kind": "lead", "name": "Walt Pruitt", "company": "Copper Mesa Aggregates", "phones": "+15205550161",
                "city": "Casa Grande", "day": "2026-11-20",
            ],
            because: "firewalls by their model"
        ),
        PassedOnMail(
            from: "Shoaib Akhtar <shoaib@gulfbits.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0400",
            subject: "Req from Sharjah",
            text: """
                Dear All,

                Good day!

                We have below requirement from our valued client in Sharjah Industrial Area 13, M/s Al Noor Plastics LLC:

                - Dell PowerEdge T350 or equivalent : 1 no.
                - NAS 4 bay with 4 x 8TB : 1 no.
                - UPS 3KVA : 2 nos.

                Contact: Mr. Ibrahim, Purchase, +971 50 555 0148, purchase@alnoorplastics.example
                Budget AED 28k. Delivery within one week of LPO. VAT registered suppliers only.

                B. Rgds,
                Shoaib Akhtar
                Gulf Bits Computers, Deira, Dubai | Tel: 04 555 0190
                """,
            expected: [
                "kind": "lead", "name": "Ibrahim", "company": "Al Noor Plastics LLC", "phones": "+971505550148",
                "mails": "purchase@alnoorplastics.example", "city": "Sharjah",
                "needs": "hardware.servers 1, hardware.storage 1, power.ups 2", "budget": "AED ..28000",
            ],
            because: "a week from an order that is not placed"
        ),
        PassedOnMail(
            from: "Kerstin Vogel <vogel@heide-it.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0100",
            subject: "Lead: Steuerkanzlei Celle",
            text: """
                Hallo zusammen,

                Steuerkanzlei Brinkmann & Partner in Celle sucht jemanden, der die komplette IT-Betreuung übernimmt: 18 Arbeitsplätze, DATEV, ein Terminalserver. Der bisherige Dienstleister hört zum 31.12. auf. Ansprechpartner ist Herr Tobias Brinkmann, Tel. 05141 496 0271, tobias@brinkmann-stb.example. Er zahlt momentan 950 Euro im Monat und würde auch etwas mehr zahlen.

                Bitte nicht vor 10 Uhr anrufen.

                Gruß
                Kerstin Vogel
                """,
            expected: [
                "kind": "lead", "name": "Tobias Brinkmann", "company": "Steuerkanzlei Brinkmann",
                "phones": "+4951414960271", "mails": "tobias@brinkmann-stb.example", "city": "Celle",
                "needs": "services.managed 18", "day": "2026-12-31",
            ],
            because: "what a service looks after, behind a colon"
        ),
        PassedOnMail(
            from: "Marco Pütz <m.puetz@rheinbyte.example>",
            date: "Wed, 14 Oct 2026 10:15:00 +0100",
            subject: "Anfrage von Kunden",
            text: """
                Servus,

                Autohaus Kessler in Neuwied: 6 Monitore 27", 6 Dockingstations, alles Dell oder HP, dazu 3 Tablets für die Annahme. Ca. 5.500 € brutto. Liefern bis KW 45. Frau Anja Kessler, a.kessler@autohaus-kessler.example, 02631/496 014-22.

                VG Marco
                --
                Rheinbyte GmbH, Koblenz, HRB 00000, Tel. 0261 496 0
                """,
            expected: [
                "kind": "lead", "name": "Anja Kessler", "company": "Autohaus Kessler", "phones": "+49263149601422",
                "mails": "a.kessler@autohaus-kessler.example", "city": "Neuwied",
                "needs": "hardware.mobile 3, hardware.peripherals 12", "budget": "EUR ..5500", "day": "2026-11-06",
            ],
            because: "as many screens as docking stations"
        ),
        PassedOnMail(
            from: "Reto Ammann <reto@saentis-it.example>",
            date: "Fri, 16 Oct 2026 10:15:00 +0100",
            subject: "WG: Offertanfrage Server",
            text: """
                Liebe Kollegen, wer ist in Chur?

                Von: Gian Caduff <gian.caduff@caduff-holzbau.example>
                Datum: Freitag, 16. Oktober 2026 um 08:12
                An: Reto Ammann <reto@saentis-it.example>
                Betreff: Offertanfrage Server

                Sali Reto
                Unser Server ist 8 Jahre alt und macht Geräusche. Bitte Offerte für einen neuen samt Datensicherung, 15 Benutzer, AutoCAD-Dateien. Standort Chur, Kasernenstrasse. Rahmen CHF 15'000 bis 18'000. Offerte bitte bis 30. Oktober.
                Gruss Gian
                Caduff Holzbau AG
                081 496 02 44
                """,
            expected: [
                "kind": "lead", "name": "Gian Caduff", "company": "Caduff Holzbau AG", "phones": "+41814960244",
                "city": "Chur", "needs": "data.backup -, hardware.servers -", "budget": "CHF 15000..18000",
                "day": "2026-10-30",
            ],
            because: "a server that is eight years old and noisy, and files of a program"
        ),
        PassedOnMail(
            from: "Thierry Bonnal <thierry@occitan-info.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0100",
            subject: "demande client Albi",
            text: """
                Bonjour à tous,

                Un client historique, la Menuiserie Cazals à Albi, veut remplacer son standard téléphonique (12 postes) et passer à la fibre pro. Je ne fais plus de téléphonie. Interlocutrice : Mme Odile Cazals, 05 63 49 60 14 ou odile@menuiserie-cazals.example. Son opérateur coupe le cuivre le 15 janvier. Elle paie 210 € par mois aujourd'hui.

                Merci de me tenir au courant.
                Thierry
                """,
            expected: [
                "kind": "lead", "name": "Odile Cazals", "company": "Menuiserie Cazals", "phones": "+33563496014",
                "mails": "odile@menuiserie-cazals.example", "city": "Albi",
                "needs": "networking.internet -, voice.telephony 12", "day": "2027-01-15",
            ],
            because: "copper switched off"
        ),
        PassedOnMail(
            from: "Site web <ne-pas-repondre@armor-info.example>",
            date: "Tue, 13 Oct 2026 10:15:00 +0100",
            subject: "Nouveau message depuis le formulaire",
            text: """
                Nom : Le Goff
                Prénom : Yannick
                Société : Conserverie Le Goff & Fils
                Ville : Douarnenez (29100)
                Téléphone : 02 98 49 60 27
                Courriel : y.legoff@conserverie-legoff.example
                Objet : étiqueteuses
                Message : Bonjour, nous cherchons 3 imprimantes d'étiquettes codes-barres et 5 douchettes sans fil, pour un atelier humide (IP65). Livraison sous trois semaines. Enveloppe 6 000 € HT maximum.
                J'accepte la politique de confidentialité : oui
                """,
            expected: [
                "kind": "lead", "name": "Yannick Le Goff", "company": "Conserverie Le Goff & Fils",
                "phones": "+33298496027", "mails": "y.legoff@conserverie-legoff.example", "city": "Douarnenez",
                "needs": "hardware.pos 8", "budget": "EUR ..6000", "day": "2026-11-03",
            ],
            because: "three weeks in words of French"
        ),
        PassedOnMail(
            from: "Aurélie Petit <aurelie@berry-services.example>",
            date: "Wed, 14 Oct 2026 10:15:00 +0100",
            subject: "TR: piratage",
            text: """
                Hyper urgent, je n'ai personne de dispo avant lundi.

                De : Patrick Moreau <direction@transports-moreau.example>
                Envoyé : mercredi 14 octobre 2026 07:41
                À : Aurélie Petit
                Objet : piratage

                Aurélie,
                Tous nos fichiers sont chiffrés depuis cette nuit, message de rançon. Il nous faut quelqu'un sur place aujourd'hui, dépôt de Vierzon (le siège est à Bourges mais rien n'est touché là-bas). 11 postes et 1 serveur. Le prix importe peu.
                P. Moreau 06 12 49 60 33
                """,
            expected: [
                "kind": "lead", "name": "Patrick Moreau", "company": "Transports Moreau", "phones": "+33612496033",
                "city": "Vierzon",
            ],
            because: "files that are encrypted, and a partner without people until Monday"
        ),
        PassedOnMail(
            from: "Raúl Ibarra <raul@bajiocomp.example>",
            date: "Tue, 13 Oct 2026 10:15:00 -0600",
            subject: "RV: Cotización puntos de venta",
            text: """
                Equipo, esto es en León y nosotros solo damos servicio en Querétaro.

                De: Maricela Torres <compras@zapateriasmt.example>
                Enviado: lunes, 12 de octubre de 2026 05:33 p. m.
                Para: Raúl Ibarra <raul@bajiocomp.example>
                Asunto: Cotización puntos de venta

                Buenas tardes Ing. Raúl:

                Abrimos cuatro tiendas más en León, Gto. y requerimos dos puntos de venta completos por tienda (pantalla touch, cajón, miniprinter y lector). También el sistema de inventarios. Traemos presupuesto de $180,000 MXN. La primera abre el 14 de noviembre.

                Quedo atenta
                Lic. Maricela Torres
                Zapaterías MT
                477 496 0138
                """,
            expected: [
                "kind": "lead", "name": "Maricela Torres", "company": "Zapaterías MT", "phones": "+524774960138",
                "city": "León", "needs": "hardware.pos 8", "budget": "MXN ..180000", "day": "2026-11-14",
            ],
            because: "two tills a shop and four shops, pesos behind a dollar sign"
        ),
        PassedOnMail(
            from: "Fabiana Moura <fabiana@serradoinfo.example>",
            date: "Mon, 12 Oct 2026 10:15:00 -0300",
            subject: "Enc: notebooks para a equipe",
            text: """
                Pessoal, cliente de Uberlândia, alguém atende?

                De: Otávio Rezende <otavio@rezendeagro.example>
                Enviada em: sexta-feira, 9 de outubro de 2026 16:45
                Para: Fabiana Moura <fabiana@serradoinfo.example>
                Assunto: notebooks para a equipe

                Fabiana, boa tarde.
                Vamos contratar doze vendedores e preciso de um notebook para cada um, mais 12 celulares com chip de dados. Não quero Positivo. Orçamento: R$ 4.500 por notebook. Entrega na filial de Uberlândia até 6 de novembro. O faturamento é pela matriz em Goiânia.
                Abraço,
                Otávio Rezende
                Rezende Agro
                (34) 99612-0045
                """,
            expected: [
                "kind": "lead", "name": "Otávio Rezende", "company": "Rezende Agro", "phones": "+5534996120045",
                "city": "Uberlândia", "needs": "hardware.laptops 12, hardware.mobile 12",
                "budget": "BRL ..4500/unit", "day": "2026-11-06",
            ],
            because: "one for each of twelve, priced apiece"
        ),
        PassedOnMail(
            from: "Олег Рябов <ryabov@tver-it.example>",
            date: "Mon, 12 Oct 2026 10:15:00 +0300",
            subject: "Fwd: Заявка с сайта",
            text: """
                Коллеги, это Ржев, мы туда не ездим. Забирайте.

                -------- Пересылаемое сообщение --------
                12.10.2026, 10:02, "Сайт" <no-reply@tver-it.example>:

                Имя: Дмитрий Соловьёв
                Организация: ООО "РжевХлеб"
                Телефон: 8 910 496-02-31
                E-mail: d.solovyov@rzhevhleb.example
                Город: Ржев
                Комментарий: нужна видеокамера на проходную и СКУД на 2 двери с учётом рабочего времени, сотрудников 85. Бюджет 300 т.р. Желательно до конца ноября.

                -------- Конец пересылаемого сообщения --------
                """,
            expected: [
                "kind": "lead", "name": "Дмитрий Соловьёв", "company": "ООО \"РжевХлеб\"", "phones": "+79104960231",
                "mails": "d.solovyov@rzhevhleb.example", "needs": "access.control 2, surveillance.cctv -",
                "budget": "RUB ..300000", "day": "2026-11-30",
            ],
            because: "a form inside a forward"
        ),
        PassedOnMail(
            from: "Павел Громов <gromov@don-systems.example>",
            date: "Wed, 14 Oct 2026 10:15:00 +0300",
            subject: "FW: Запрос КП",
            text: """
                Добрый день! Просьба взять, у нас нет лицензии ФСТЭК.

                С уважением, Павел Громов, Дон-Системс, Ростов-на-Дону, 8 (863) 004-96-01

                От: Титова Наталья <titova@azov-zerno.example>
                Отправлено: вторник, 13 октября 2026 г. 15:27
                Кому: Павел Громов
                Тема: Запрос КП

                Павел, добрый день.
                Просим КП на поставку: коммутаторы 24 порта PoE — 6 шт., точки доступа — 14 шт., шкаф настенный 2 шт. Монтаж силами поставщика. Место поставки: г. Азов, элеватор. Срок — до 20 ноября. Лимит 1,2 млн руб. с НДС. КП жду до пятницы.

                Титова Наталья Сергеевна
                Отдел снабжения ООО «Азов-Зерно»
                тел. (86342) 4-96-02 доб. 117
                моб. +7 928 004-96-03
                """,
            expected: [
                "kind": "lead", "name": "Титова Наталья", "company": "Азов-Зерно",
                "phones": "+78634249602 +79280049603", "needs": "networking.lan 6, networking.wifi 14",
                "budget": "RUB ..1200000", "day": "2026-10-16",
            ],
            because: "pieces behind a dash, a signature on one line, a lift"
        ),
        PassedOnMail(
            from: "Anil Deshpande <anil@nandedit.example>",
            date: "Wed, 28 Oct 2026 10:15:00 +0530",
            subject: "Fwd: Re: Annual maintenance",
            text: """
                Handing over to whoever is near Latur.

                ---------- Forwarded message ---------
                From: Shivraj Biradar <shivraj@manjaradairy.example>
                Date: Wed, 28 Oct 2026 at 10:31
                Subject: Re: Annual maintenance
                To: Anil Deshpande <anil@nandedit.example>

                Anil ji, chairman ne approve kar diya. 55 computer, 12 printer, 3 server sabka AMC 1 saal ka. 1 November se chalu karna hai. Rate pichhle saal 2.10 lakh tha, is baar 2.25 tak ja sakte hai. Plant Latur MIDC me hai. Mera naya number 98232 66104, purana 98220 41177 band hai.

                Shivraj

                On Mon, 26 Oct 2026 at 18:00, Anil Deshpande <anil@nandedit.example> wrote:
                > Shivraj ji, AMC ka kya hua?
                """,
            expected: [
                "kind": "lead", "name": "Shivraj Biradar", "company": "Manjara Dairy", "phones": "+919823266104",
                "city": "Latur", "needs": "services.amc 70", "day": "2026-11-01",
            ],
            because: "a contract for all machines in a row, an old number"
        ),
        PassedOnMail(
            from: "Nick Farrow <nick@wessexsys.example>",
            date: "Mon, 19 Oct 2026 10:15:00 +0000",
            subject: "3 for the pot",
            text: """
                Evening all, clearing my desk before retirement:

                a) Poundbury Pottery, Dorchester - Sally Cole, 01305 496 011. Website with a shop, 60 products. £2.5k.
                b) Wareham Angling Club. Treasurer Geoff Pine, geoff@warehamanglers.example. Two second hand laptops, £300 for both.
                c) Blackmore Vale Solicitors in Sturminster Newton, Ms Hilary Dunn 01258 496 013, wants 15 laptops encrypted and a backup checked. By 30 Nov, money not discussed.

                Nick
                """,
            expected: [
                "kind": "leads", "name": "Sally Cole | Geoff Pine | Hilary Dunn",
                "company": "Poundbury Pottery | Wareham Angling Club | Blackmore Vale Solicitors",
                "phones": "+441305496011 |  | +441258496013",
                "needs": "software.development - | hardware.laptops 2 | data.backup 1, hardware.laptops 15",
            ],
            because: "three customers by letters"
        ),
        PassedOnMail(
            from: "Jolene Park <jolene@bluegrassit.example>",
            date: "Tue, 20 Oct 2026 10:15:00 -0500",
            subject: "bunch of stuff for a distillery",
            text: """
                Old Spring Distillery, Bardstown KY. Not in Louisville, that's only their PO box.

                What | How many | Notes
                Rugged tablets | 8 | for the rickhouses
                Access points | 20 | outdoor
                Switches | 4 | PoE
                Badge readers | 6 | doors

                Buyer: Ty Hensley, ty@oldspring.example, 502-555-0119. "Under 90 grand". Install start Nov 9.

                Jolene
                """,
            expected: [
                "kind": "lead", "name": "Ty Hensley", "company": "Old Spring Distillery", "phones": "+15025550119",
                "mails": "ty@oldspring.example", "city": "Bardstown",
                "needs": "access.control 6, hardware.mobile 8, networking.lan 4, networking.wifi 20",
                "budget": "USD ..90000", "day": "2026-11-09",
            ],
            because: "a town before its state, and one that it is not"
        ),
        PassedOnMail(
            from: "Claire Dumas <claire@lacs-info.example>",
            date: "Wed, 21 Oct 2026 10:15:00 +0100",
            subject: "Fwd: visio",
            text: """
                Bonjour, à reprendre si vous êtes du côté d'Annecy.
                Claire

                Début du message transféré :

                De: Marc Blondel <marc.blondel@fromagerie-blondel.example>
                Objet: visio
                Date: 20 octobre 2026 à 11:32:04 UTC+2
                À: Claire Dumas <claire@lacs-info.example>

                Bonjour Claire,
                On aménage deux salles de réunion à Rumilly et on veut de la visio Teams, écran 85 pouces dans chaque. Comptez 12 k€ par salle. Rendez-vous possible la semaine du 2 novembre ?
                Marc Blondel, 06 21 49 60 08
                """,
            expected: [
                "kind": "lead", "name": "Marc Blondel", "company": "Fromagerie Blondel", "phones": "+33621496008",
                "city": "Rumilly", "needs": "av.conferencing 2", "budget": "EUR ..12000/unit", "day": "2026-11-02",
            ],
            because: "a partner's whereabouts and the customer's town, a week by its Monday"
        ),
        PassedOnMail(
            from: "Sandhya Rao <sandhya@vizagdata.example>",
            date: "Fri, 30 Oct 2026 10:15:00 +0530",
            subject: "not urgent",
            text: """
                One of my friend's father, retired. Wants someone to set up home network, 3 floors, wifi not reaching. Also CCTV 4 cams maybe later. MVP Colony, Vizag. Mr. K. V. Subba Rao 0891-255 0187. Nothing urgent, after Pongal also fine. He'll pay 20-25k.
                """,
            expected: [
                "kind": "lead", "name": "K. V. Subba", "phones": "+918912550187", "city": "Visakhapatnam",
                "needs": "networking.wifi -, surveillance.cctv 4", "budget": "INR 20000..25000",
            ],
            because: "a budget in passing"
        ),
        PassedOnMail(
            from: "Imran <imran@charminarpc.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0530",
            subject: "customer wants",
            text: """
                Customer wants fifty used desktops (core i3) for BPO training at Warangal, rate 9000 to 10000 each. Name Swathi Reddy, Kakatiya Skills Academy, swathi@kakatiyaskills.example / 90001 22874. Within ten days.
                """,
            expected: [
                "kind": "lead", "name": "Swathi Reddy", "company": "Kakatiya Skills Academy",
                "phones": "+919000122874", "mails": "swathi@kakatiyaskills.example", "city": "Warangal",
                "needs": "hardware.desktops 50", "budget": "INR 9000..10000/unit", "day": "2026-11-12",
            ],
            because: "used machines that are wanted, for training"
        ),
        PassedOnMail(
            from: "Mel <mel@humberit.example>",
            date: "Thu, 22 Oct 2026 10:15:00 +0000",
            subject: "FW: Quote",
            text: """
                Anyone do Scunny? Ta, Mel

                From: Darren Fox <darren@foxscaffold.example>
                Sent: 21 October 2026 07:58
                To: Mel
                Subject: Quote

                Alright Mel, need a decent pc for cad, two screens, and a big plotter A1. Not fussed on make except no HP plotters, had one, never again. Brigg Rd yard, Scunthorpe. Got £4k. When can you do it, sooner the better mate
                Daz
                Fox Scaffolding (Northern) Ltd
                01724 496 055 / 07700 900 774
                """,
            expected: [
                "kind": "lead", "name": "Darren Fox", "company": "Fox Scaffolding (Northern) Ltd",
                "phones": "+441724496055 +447700900774", "city": "Scunthorpe",
                "needs": "hardware.desktops 1, hardware.peripherals 2, hardware.printers 1", "budget": "GBP ..4000",
            ],
            because: "a PC beside its screens"
        ),
        PassedOnMail(
            from: "Girish <girish@hublisys.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0530",
            subject: "Fwd: [External] RFQ",
            text: """
                FYI and n/a, please quote directly

                ---------- Forwarded message ---------
                From: Procurement Cell <procurement@tungasteel.example>
                Date: Mon, Nov 2, 2026 at 4:30 PM
                Subject: [External] RFQ
                To: Girish <girish@hublisys.example>

                RFQ No: TSL/IT/447
                Item 1: Desktop, Lenovo Neo 50t, i7 – Qty 60
                Item 2: 21.5" Monitor – Qty 60
                Item 3: MS Office LTSC 2024 Standard – Qty 60
                Last date for submission: 12-Nov-2026, 5 PM
                Place of delivery: Toranagallu works, Ballari district
                Contact: Mr. Naveen Kumar S, Dy. Manager (IT Purchase), 08395-260 118
                Estimated value: INR 48,00,000/-

                TUNGA STEEL LIMITED, Corporate office: Nariman Point, Mumbai
                """,
            expected: [
                "kind": "lead", "name": "Naveen Kumar S", "company": "TUNGA STEEL LIMITED",
                "phones": "+918395260118", "city": "Ballari",
                "needs": "hardware.desktops 60, hardware.peripherals 60, software.licensing 60",
                "budget": "INR ..4800000", "day": "2026-11-12",
            ],
            because: "items, each with its quantity at the end of its line"
        ),
        PassedOnMail(
            from: "Formulario web <web@costasol-it.example>",
            date: "Wed, 21 Oct 2026 10:15:00 +0100",
            subject: "Solicitud de presupuesto #3391",
            text: """
                Nombre y apellidos: Ingrid Lindholm
                Empresa: Villa Norte Rentals SL
                Teléfono: +34 600 496 028
                Email: ingrid@villanorte.example
                Localidad: Nerja
                Servicio: Cámaras y cerraduras electrónicas
                Unidades: 9
                Presupuesto: entre 3.000 y 4.500
                Plazo: lo antes posible
                Comentarios: 9 villas, una cámara y una cerradura en cada una. We prefer to speak English.
                """,
            expected: [
                "kind": "lead", "name": "Ingrid Lindholm", "company": "Villa Norte Rentals SL",
                "phones": "+34600496028", "mails": "ingrid@villanorte.example", "city": "Nerja",
                "budget": "EUR 3000..4500",
            ],
            because: "a firm's name that sounds like a trade"
        ),
        PassedOnMail(
            from: "Kim Doyle <kim@gateway-it.example>",
            date: "Thu, 22 Oct 2026 10:15:00 -0500",
            subject: "Invitation: Partner sync @ Thu Oct 29, 2026 3pm",
            text: """
                Partner sync
                When: Thu Oct 29, 2026 3pm - 3:30pm (CDT)
                Where: Zoom
                Agenda: firewall promo, new printers, referrals
                Going? Yes - Maybe - No
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "an invitation full of products"
        ),
        PassedOnMail(
            from: "Mahendra <mahendra@jodhpurit.example>",
            date: "Fri, 23 Oct 2026 10:15:00 +0530",
            subject: "thanks",
            text: """
                Thank you so much, the Bikaner customer with 15 printers got good service. Will send more.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "thanks that count printers"
        ),
        PassedOnMail(
            from: "Снабжение <zakup@metizprom.example>",
            date: "Fri, 23 Oct 2026 10:15:00 +0300",
            subject: "КП на ноутбуки",
            text: """
                Добрый день! Направляем вам наше коммерческое предложение на ноутбуки Lenovo, 25 шт. по 68 000 руб. Срок поставки 5 дней. Готовы обсудить скидку. Прайс во вложении.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "a supplier's offer to us"
        ),
        PassedOnMail(
            from: "Vinay Bhat <vinay@udupitech.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0530",
            subject: "Fwd: Requirement",
            text: """
                Please find. We are only doing software so passing.

                ---------- Forwarded message ---------
                From: Sheela Prabhu <sheela.p@coastalfoods.example>
                Date: Sat, Oct 31, 2026 at 4:02 PM
                Subject: Requirement
                To: Vinay Bhat <vinay@udupitech.example>

                Dear Vinay,
                We need to purchase following for our new unit at Kundapura:
                - 11 desktops (Ryzen 5, 16GB)
                - 2 laser printers with scanner
                - 1 server for Tally data
                - LAN work around 20 points
                We are already having UPS. Kindly send somebody to see the site by Wednesday. Approximate budget is Rs. 9 lacs.
                Thanks
                Sheela Prabhu, Admin Manager
                Coastal Foods & Exports, 94480 61122
                """,
            expected: [
                "kind": "lead", "name": "Sheela Prabhu", "company": "Coastal Foods & Exports",
                "phones": "+919448061122", "city": "Kundapura",
                "needs": "hardware.desktops 11, hardware.printers 2, hardware.servers 1, networking.cabling 20",
                "budget": "INR ..900000", "day": "2026-11-04",
            ],
            because: "what is there already, a printer with a scanner, lines of a list"
        ),
        PassedOnMail(
            from: "Ashok <ashok@ranchiinfo.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0530",
            subject: "lead h",
            text: """
                sir dhanbad me ek coaching centre hai Toppers Point, 3 branch, har branch me 4 camera lagana hai + 1 dvr, owner ka naam Rajesh Mahato 7004122119. budget 90 hajar total. jaldi hai, exam ke pehle 20 tarikh tak
                """,
            expected: [
                "kind": "lead", "name": "Rajesh Mahato", "phones": "+917004122119", "city": "Dhanbad",
                "needs": "surveillance.cctv 12", "budget": "INR ..90000",
            ],
            because: "cameras in each of three branches, in Hinglish"
        ),
        PassedOnMail(
            from: "Zubin Daruwala <zubin@parsinet.example>",
            date: "Wed, 04 Nov 2026 10:15:00 +0530",
            subject: "Referral",
            text: """
                Hi,

                My dentist, Dr. Rukhsana Merchant (Pearl Dental, Bandra West, Mumbai) has two issues: the reception computer is very slow and hanging, and patient photos (about 600 GB) have no backup at all. Please call her clinic after 6pm: 022 2640 0771. She's careful with money, 40k at most.

                Don't mention that I sent you, it's a surprise :)
                Zubin
                """,
            expected: [
                "kind": "lead", "name": "Rukhsana Merchant", "company": "Pearl Dental",
                "phones": "+912226400771", "city": "Mumbai", "needs": "data.backup -, services.repair -",
                "budget": "INR ..40000",
            ],
            because: "a machine that hangs, and no backup at all"
        ),
        PassedOnMail(
            from: "Buy Leads <alerts@tradesindia.example>",
            date: "Thu, 05 Nov 2026 10:15:00 +0530",
            subject: "New enquiry: Barcode printer",
            text: """
                Hello Seller

                Enquiry for: Barcode Label Printer, 4 inch thermal
                Requirement details: need 3 pcs with 50 rolls label, delivery Tirupur
                Name: Mr Kathiravan
                Organisation: KNV Knits
                Contact No: +91 94422 10987
                Posted on: 05-11-2026 11:42
                Reply to this enquiry within 24 hours to improve your rating.
                """,
            expected: [
                "kind": "lead", "name": "Kathiravan", "company": "KNV Knits", "phones": "+919442210987",
                "needs": "hardware.pos 3",
            ],
            because: "pieces of what the subject names"
        ),
        PassedOnMail(
            from: "Hamish Orr <hamish@cairnit.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0000",
            subject: "Referral: Oban",
            text: """
                Afternoon all

                Struan Seafoods in Oban. Catriona Blair, operations (catriona@struanseafoods.example, 01631 496 044). They've 8 ruggedised tablets dying on the pier and want them swapped for something waterproof, and the warehouse wifi drops every time the freezers kick in. Ballpark £7.5k, in by the end of January.

                We do their accounts software, please don't touch that.

                Hamish
                """,
            expected: [
                "kind": "lead", "name": "Catriona Blair", "company": "Struan Seafoods", "phones": "+441631496044",
                "mails": "catriona@struanseafoods.example", "city": "Oban",
                "needs": "hardware.mobile 8, networking.wifi -", "budget": "GBP ..7500", "day": "2027-01-31",
            ],
            because: "tablets to be swapped, programs not to be touched"
        ),
        PassedOnMail(
            from: "Kelly Dobbs <kelly@blackpoolit.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0000",
            subject: "FW: Website enquiry",
            text: """
                Not for us, we only do installs

                From: Enquiries [mailto:web@blackpoolit.example]
                Sent: 02 November 2026 20:15
                To: Kelly Dobbs
                Subject: Website enquiry

                Name: Graham Pickles
                Business: Pickles Amusements Ltd
                Town: Fleetwood
                Phone: 07700 900415
                Email: gpickles@picklesamuse.example
                How can we help?: Want online booking and a new site, the old one was built by my nephew in 2012. 2k-3k. Before Easter.
                How did you hear about us?: Google
                """,
            expected: [
                "kind": "lead", "name": "Graham Pickles", "company": "Pickles Amusements Ltd",
                "phones": "+447700900415", "mails": "gpickles@picklesamuse.example", "city": "Fleetwood",
                "needs": "software.development -", "budget": "GBP 2000..3000", "day": "2027-03-28",
            ],
            because: "a portal's form inside a forward"
        ),
        PassedOnMail(
            from: "Rick Alvarado <rick@piedmontpc.example>",
            date: "Mon, 02 Nov 2026 10:15:00 -0500",
            subject: "Lead for y'all",
            text: """
                Team,

                Catawba Family Dentistry, Hickory NC. Three locations, each one needs a firewall and a couple of access points. They also want to ditch their old phone system (22 handsets) for VoIP. Office manager is Brenda Suggs, brenda@catawbafamdental.example, (828) 555-0144. Around $18k budgeted. Wants to be switched over by January 4.

                Rick
                """,
            expected: [
                "kind": "lead", "name": "Brenda Suggs", "company": "Catawba Family Dentistry",
                "phones": "+18285550144", "mails": "brenda@catawbafamdental.example", "city": "Hickory",
                "budget": "USD 18000..18000", "day": "2027-01-04",
            ],
            because: "each of three places, and handsets in brackets"
        ),
        PassedOnMail(
            from: "Sam Oyelaran <sam@lakesidemsp.example>",
            date: "Tue, 03 Nov 2026 10:15:00 -0500",
            subject: "Fwd: Laptops?",
            text: """
                ---------- Forwarded message ---------
                From: Priscilla Grant <pgrant@duluthriders.example>
                Date: Mon, Nov 2, 2026 at 2:11 PM
                Subject: Laptops?
                To: Sam Oyelaran <sam@lakesidemsp.example>

                Hi Sam, grant money came thru!! We can buy fifteen Chromebooks and one cart to charge them, max $6,200 and it must be spent by Dec 31. Also do you take old stuff for recycling? We have maybe 20 dead PCs.

                Priscilla Grant | Program Director | Duluth Riders Youth Center
                218.555.0136 | 1400 W Superior St
                """,
            expected: [
                "kind": "lead", "name": "Priscilla Grant", "company": "Duluth Riders Youth Center",
                "phones": "+12185550136", "needs": "hardware.laptops 15, services.disposal 20",
                "budget": "USD ..6200", "day": "2026-12-31",
            ],
            because: "dead machines to be taken away"
        ),
        PassedOnMail(
            from: "Jörg Lampe <lampe@harz-edv.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0100",
            subject: "WG: Telefonanlage",
            text: """
                Hallo, Goslar ist uns zu weit. Wer mag?

                Von: Stefanie Dröge <droege@pension-bergblick.example>
                Gesendet: Sonntag, 1. November 2026 11:20
                An: Jörg Lampe <lampe@harz-edv.example>
                Betreff: Telefonanlage

                Lieber Herr Lampe,
                unsere Telefonanlage (Auerswald, 12 Jahre alt) spinnt. Wir hätten gern etwas über Internet mit 9 Apparaten, dazu müsste wohl auch der Anschluss auf Glasfaser umgestellt werden. Bis Februar wäre schön, das Budget liegt bei 3000 Euro.
                Herzlich, Ihre Stefanie Dröge
                Pension Bergblick, Goslar
                05321 496 088
                """,
            expected: [
                "kind": "lead", "name": "Stefanie Dröge", "company": "Pension Bergblick", "phones": "+495321496088",
                "city": "Goslar", "needs": "networking.internet -, voice.telephony 9", "budget": "EUR ..3000",
                "day": "2027-02-01",
            ],
            because: "an old exchange and a new line"
        ),
        PassedOnMail(
            from: "Georg <georg@innbit.example>",
            date: "Wed, 04 Nov 2026 10:15:00 +0100",
            subject: "Fwd: Kassa",
            text: """
                Bitte übernehmen - LG Georg

                ---------- Forwarded message ---------
                Von: Bäckerei Thaler <office@baeckerei-thaler.example>
                Date: Di., 3. Nov. 2026 um 05:48 Uhr
                Subject: Kassa
                To: Georg <georg@innbit.example>

                Grüß Gott, wir haben drei Filialen (Wörgl, Kufstein, Kitzbühel) und brauchen in jeder eine neue Kassa mit Bankomat-Anbindung, in Wörgl zwei. Zentrale ist Wörgl. Kosten? Termin vor Weihnachten.
                Mit freundlichen Grüßen
                Hannes Thaler
                05332 49601
                """,
            expected: [
                "kind": "lead", "name": "Hannes Thaler", "company": "Bäckerei Thaler", "phones": "+43533249601",
                "city": "Wörgl", "needs": "hardware.pos 3", "day": "2026-12-25",
            ],
            because: "one in each shop"
        ),
        PassedOnMail(
            from: "Sylvain Roux <sylvain@ardeche-info.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0100",
            subject: "TR: besoin",
            text: """
                À prendre, je suis en arrêt jusqu'au 20.

                De : Martine Chabert <m.chabert@notaires-privas.example>
                Envoyé : vendredi 30 octobre 2026 16:51
                À : Sylvain Roux
                Objet : besoin

                Cher Monsieur,
                L'étude (7 postes, Privas) doit changer son serveur avant le 31 janvier et souhaite une sauvegarde hors site. Pourriez-vous nous chiffrer également 7 écrans 27 pouces ? Nous ne voulons plus de matériel Acer.
                Budget de l'ordre de 9 à 10 000 € HT.
                Martine Chabert, clerc - 04 75 49 60 71
                """,
            expected: [
                "kind": "lead", "name": "Martine Chabert", "phones": "+33475496071", "city": "Privas",
                "needs": "data.backup 1, hardware.peripherals 7, hardware.servers -", "budget": "EUR 9000..10000",
                "day": "2027-01-31",
            ],
            because: "screens to be priced as well"
        ),
        PassedOnMail(
            from: "Lucie <lucie@finistere-pc.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0100",
            subject: "client à Morlaix",
            text: """
                coucou, le cinéma La Salamandre à Morlaix veut du wifi public + caméras à l'entrée (3). voir avec Gaël Prigent 06 49 60 22 18, mail gael@lasalamandre.example. Ils ont eu 4500€ de subvention. rien d'urgent, printemps prochain.
                """,
            expected: [
                "kind": "lead", "name": "Gaël Prigent", "company": "La Salamandre", "phones": "+33649602218",
                "mails": "gael@lasalamandre.example", "city": "Morlaix",
                "needs": "networking.wifi -, surveillance.cctv 3", "budget": "EUR ..4500",
            ],
            because: "cameras counted in brackets"
        ),
        PassedOnMail(
            from: "Teresa Olmo <teresa@manchasistemas.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0100",
            subject: "RV: presupuesto portátiles",
            text: """
                Os paso esto, nosotros no llegamos a Cuenca.

                De: Julián Cuesta <jcuesta@bodegascuesta.example>
                Enviado: viernes, 30 de octubre de 2026 18:10
                Para: Teresa Olmo
                Asunto: presupuesto portátiles

                Hola Teresa:
                Necesitamos seis portátiles para comerciales (ligeros, que no pasen de 900 € cada uno) y renovar las licencias de antivirus de toda la bodega, unas 30. La bodega está en Tarancón. Nos corre prisa, la campaña empieza el 16 de noviembre.
                Un saludo,
                Julián Cuesta
                Gerente de Bodegas Cuesta
                969 496 015
                """,
            expected: [
                "kind": "lead", "name": "Julián Cuesta", "company": "Bodegas Cuesta", "phones": "+34969496015",
                "needs": "hardware.laptops 6, security.endpoint 30", "budget": "EUR ..900/unit", "day": "2026-11-16",
            ],
            because: "licences counted at the end"
        ),
        PassedOnMail(
            from: "Lalo <lalo@tapatiocomp.example>",
            date: "Tue, 03 Nov 2026 10:15:00 -0600",
            subject: "cliente en tepic",
            text: """
                buenas, hotel playa dorada en tepic quiere 20 camaras y control de acceso para 48 habitaciones, tratar con la lic. Norma Peña 311 496 0122, tienen 250 mil pesos, les urge antes de navidad
                """,
            expected: [
                "kind": "lead", "name": "Norma Peña", "company": "hotel playa dorada", "phones": "+523114960122",
                "city": "Tepic", "needs": "access.control 48, surveillance.cctv 20", "budget": "MXN ..250000",
                "day": "2026-12-25",
            ],
            because: "a door for each room"
        ),
        PassedOnMail(
            from: "Денис Кузьмин <kuzmin@ural-it.example>",
            date: "Mon, 02 Nov 2026 10:15:00 +0300",
            subject: "Fwd: видео",
            text: """
                Первоуральск, нам не по пути. Договорились, что позвонят от нас.

                ---------- Forwarded message ---------
                От: Гульнара Хасанова <g.hasanova@detsad17.example>
                Date: пт, 30 окт. 2026 г. в 14:12
                Subject: видео
                To: Денис Кузьмин <kuzmin@ural-it.example>

                Здравствуйте! Детскому саду №17 нужно: 14 камер внутри, 6 снаружи, хранение 30 дней, домофон на две калитки. Бюджет 480 000 рублей, по 44-ФЗ. До 20 декабря надо закрыть контракт.
                Заведующая Хасанова Гульнара Маратовна
                8 (3439) 64-96-01
                """,
            expected: [
                "kind": "lead", "name": "Гульнара Хасанова", "phones": "+73439649601", "city": "Pervouralsk",
                "needs": "access.control 2, surveillance.cctv 20", "budget": "RUB ..480000", "day": "2026-12-20",
            ],
            because: "cameras inside and outside"
        ),
        PassedOnMail(
            from: "Стас <stas@kuban-pc.example>",
            date: "Tue, 03 Nov 2026 10:15:00 +0300",
            subject: "заявочка",
            text: """
                Всем здрасте, Туапсе, гостиница «Прибой», администратор Оксана, тел 8-861-674-96-22. Хотят телефонию по номерам 40 аппаратов и интернет побыстрее. Тысяч 350 есть. Сезон с мая, но решать будут в декабре.
                """,
            expected: [
                "kind": "lead", "name": "Оксана", "company": "гостиница «Прибой»", "phones": "+78616749622",
                "city": "Tuapse", "needs": "networking.internet -, voice.telephony 40", "budget": "RUB ..350000",
            ],
            because: "telephones by their number"
        ),
        PassedOnMail(
            from: "Lakshmi Narayanan <ln@kongunet.example>",
            date: "Tue, 10 Nov 2026 10:15:00 +0530",
            subject: "Fwd: FW: servers",
            text: """
                FYA

                ---------- Forwarded message ---------
                From: Bala Murugan <bala@erodetextech.example>
                Date: Mon, 9 Nov 2026 at 18:20
                Subject: FW: servers
                To: Lakshmi Narayanan <ln@kongunet.example>

                LN, can't do this, please pass.
                Bala

                From: Divya Ramesh <divya@sivamspinning.example>
                Sent: 09 November 2026 11:05
                To: Bala Murugan
                Cc: it@sivamspinning.example
                Subject: servers

                Dear Bala,
                We would like to replace our 2 old servers by one new HPE ProLiant with 128 GB RAM and take a backup appliance. Data 5 TB. Location is our Karur mill, not Coimbatore HO. Expecting offer before Friday. Value around 11-12 lakhs.
                Regards,
                Divya Ramesh
                AGM IT, Sivam Spinning Mills
                +91 98947 20331
                """,
            expected: [
                "kind": "lead", "name": "Divya Ramesh", "company": "Sivam Spinning Mills", "phones": "+919894720331",
                "city": "Karur", "needs": "data.backup 1, hardware.servers 1", "budget": "INR 1100000..1200000",
                "day": "2026-11-13",
            ],
            because: "the innermost mail, and not the head office"
        ),
        PassedOnMail(
            from: "Inês <ines@algarveit.example>",
            date: "Thu, 05 Nov 2026 10:15:00 +0000",
            subject: "contacto",
            text: """
                Olá, o Sr. Manuel Guerreiro (Padaria Guerreiro, Loulé) telefonou: quer duas caixas registadoras novas ligadas à AT e câmaras (quatro) no armazém. 289 496 023. Até 3.500 €. Prefere que passem lá de manhã.
                """,
            expected: [
                "kind": "lead", "name": "Manuel Guerreiro", "company": "Padaria Guerreiro",
                "phones": "+351289496023", "city": "Loulé", "needs": "hardware.pos 2, surveillance.cctv 4",
                "budget": "EUR ..3500",
            ],
            because: "a small Portuguese mail"
        ),
        PassedOnMail(
            from: "Harsh <harsh@jamnagarit.example>",
            date: "Wed, 11 Nov 2026 10:15:00 +0530",
            subject: "Fwd: ",
            text: """
                Begin forwarded message:

                From: "Nilesh Kanani" <nilesh@kananibrass.example>
                Subject: Re: visit
                Date: 11 November 2026 at 9:41:20 AM IST
                To: Harsh <harsh@jamnagarit.example>

                Harshbhai, yesterday's meeting was good. As told we need: SAP not required, Zoho CRM is enough, eight sales people. Also make laptop 8 for them. One of my friend gave quote 45k per laptop, it is too much. We can go 40k. Start from 1st December. Udyognagar, Jamnagar.
                Nilesh - 98242 16677
                """,
            expected: [
                "kind": "lead", "name": "Nilesh Kanani", "phones": "+919824216677", "city": "Jamnagar",
                "needs": "hardware.laptops 8, software.crm 8", "budget": "INR ..40000", "day": "2026-12-01",
            ],
            because: "a machine for each seller"
        ),
        PassedOnMail(
            from: "Vijay Sales Corp <offers@vijaysalescorp.example>",
            date: "Thu, 12 Nov 2026 10:15:00 +0530",
            subject: "Diwali stock clearance - laptops from 24,999",
            text: """
                Dear Partner, huge discounts on HP and Dell laptops, printers starting 8,499, hurry offer till stock lasts. Call 9820000000 for dealer price. Minimum 5 pcs.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "a shop's sale"
        ),
        PassedOnMail(
            from: "Dave Rudge <dave@forestit.example>",
            date: "Thu, 12 Nov 2026 10:15:00 +0000",
            subject: "Re: your referral",
            text: """
                Brilliant, cheers for letting me know. Glad the till job in Coleford went well.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "thanks with a till in it"
        ),
        PassedOnMail(
            from: "Paul <paul@loiret-info.example>",
            date: "Thu, 12 Nov 2026 10:15:00 +0100",
            subject: "question",
            text: """
                Bonjour, est-ce que vous avez trouvé quelqu'un pour la mairie de Pithiviers (10 PC) que j'ai envoyée la semaine dernière ?
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "a partner who asks what became of it"
        ),
        PassedOnMail(
            from: "Sudhir Menon <sudhir@malabarsys.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0530",
            subject: "Fwd: new branch",
            text: """
                Kindly arrange, customer is aware.

                ---------- Forwarded message ---------
                From: Anitha Varghese <anitha@varghesegold.example>
                Date: Mon, Nov 30, 2026 at 5:20 PM
                Subject: new branch
                To: Sudhir Menon <sudhir@malabarsys.example>

                Dear Sudhir,
                We are opening our 6th showroom at Thrissur on 14 January. Please quote for:
                CCTV 18 nos (10 dome, 8 bullet) with 32 ch NVR
                Billing counters 5 (computer + barcode scanner + thermal printer)
                Biometric 1
                Existing software will be used, no need of software.
                Budget is 7 to 8 lakhs. Quotation needed by Saturday.
                Anitha Varghese
                Varghese Gold & Diamonds
                0487 244 0918 / 98460 55231
                """,
            expected: [
                "kind": "lead", "name": "Anitha Varghese", "company": "Varghese Gold",
                "phones": "+914872440918 +919846055231", "city": "Thrissur", "budget": "INR 700000..800000",
                "day": "2026-12-05",
            ],
            because: "dome and bullet cameras once counted"
        ),
        PassedOnMail(
            from: "Geeta Nambiar <geeta@calicutnet.example>",
            date: "Thu, 03 Dec 2026 10:15:00 +0530",
            subject: "Lead - hospital",
            text: """
                Hi team,
                MIMS Physiotherapy Centre, Kozhikode. 4 doctors and 9 staff. They want patient management software + 6 tablets for the therapists + good wifi on 2 floors. Speak to Mr. Rashid (admin) at 0495 276 0331, rashid@mimsphysio.example. Upto 4.5L. Decision in 2 weeks.
                Geeta
                """,
            expected: [
                "kind": "lead", "name": "Rashid", "company": "MIMS Physiotherapy Centre", "phones": "+914952760331",
                "mails": "rashid@mimsphysio.example", "city": "Kozhikode",
                "needs": "hardware.mobile 6, networking.wifi -", "budget": "INR ..450000", "day": "2026-12-17",
            ],
            because: "a firm by the beginnings of its domain"
        ),
        PassedOnMail(
            from: "Arjun Shetty <arjun@hublinet.example>",
            date: "Mon, 07 Dec 2026 10:15:00 +0530",
            subject: "FW: Internet issue",
            text: """
                Can't service Gadag. Pls take.

                From: Mahantesh K <mahantesh@gadagcotton.example>
                Sent: 05 December 2026 12:32
                To: Arjun Shetty
                Subject: Internet issue

                Dear Arjun sir,
                BSNL line is down every second day. We want 2 lines of 100 Mbps from two companies with automatic change over, and one good firewall. Ginning factory at Gadag, 3 km from bus stand. Monthly 8 to 10 thousand is ok. Before new season, 1 Jan.
                Mahantesh K
                94483 77120
                """,
            expected: [
                "kind": "lead", "name": "Mahantesh K", "phones": "+919448377120", "city": "Gadag",
                "needs": "networking.firewall 1, networking.internet 2", "budget": "INR 8000..10000/month",
                "day": "2027-01-01",
            ],
            because: "two lines and a firewall, so much a month"
        ),
        PassedOnMail(
            from: "Wendy Clarke <wendy@eastridingit.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0000",
            subject: "Beverley job",
            text: """
                Hiya,
                Minster Opticians in Beverley are after 5 all-in-one PCs for the test rooms and a label printer. They'd like the old machines wiped and taken away - six of them. About £4,500. Speak to Imran Malik, 01482 496 061, imran@minsteropticians.example - not Fridays. In before they reopen on 11 January.
                Wendy
                """,
            expected: [
                "kind": "lead", "name": "Imran Malik", "company": "Minster Opticians", "phones": "+441482496061",
                "mails": "imran@minsteropticians.example", "city": "Beverley",
                "needs": "hardware.desktops 5, hardware.pos 1, services.disposal 6", "budget": "GBP 4500..4500",
                "day": "2027-01-11",
            ],
            because: "machines to be wiped"
        ),
        PassedOnMail(
            from: "Tim <tim@newforestpc.example>",
            date: "Wed, 02 Dec 2026 10:15:00 +0000",
            subject: "FW: Help!",
            text: """
                One for someone Salisbury way - I'm up to my neck till New Year.

                From: Louisa Penrose <louisa@penroseinteriors.example>
                Sent: 02 December 2026 08:12
                To: Tim
                Subject: Help!

                Tim, the two Macs in the studio won't talk to the NAS since the update and I've a deadline on Friday. Also been meaning to get proper email security as we had a phishing scare. There are six of us. What would it set me back?
                Louisa x
                Penrose Interiors, Wilton
                07700 900 226
                """,
            expected: [
                "kind": "lead", "name": "Louisa Penrose", "company": "Penrose Interiors", "phones": "+447700900226",
                "city": "Salisbury", "needs": "security.endpoint 6, services.repair -", "day": "2026-12-04",
            ],
            because: "a partner who is busy until New Year"
        ),
        PassedOnMail(
            from: "Joanne Keller <joanne@wasatchit.example>",
            date: "Tue, 01 Dec 2026 10:15:00 -0500",
            subject: "referral",
            text: """
                Referral for the Provo folks: Timp Credit Union, 6 branches. They need 6 UTM firewalls (one per branch), 24 PoE switches and someone to monitor it all 24x7. RFP closes Dec 18. Dale Nakamura, VP IT, dnakamura@timpcu.example, 801-555-0162 or cell 385-555-0114. Think $120-140K.
                """,
            expected: [
                "kind": "lead", "name": "Dale Nakamura", "company": "Timp Credit Union",
                "phones": "+13855550114 +18015550162", "mails": "dnakamura@timpcu.example", "city": "Provo",
                "needs": "networking.firewall 6, networking.lan 24, services.managed -",
                "budget": "USD 120000..140000", "day": "2026-12-18",
            ],
            because: "one for each branch in brackets"
        ),
        PassedOnMail(
            from: "Silke Bruns <bruns@ostfriesen-it.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "WG: Neue Praxis",
            text: """
                Moin! Emden machen wir nicht mehr. Kundin weiß Bescheid.

                Von: Dr. Frauke Janssen <janssen@praxis-janssen.example>
                Gesendet: Montag, 30. November 2026 13:05
                An: Silke Bruns <bruns@ostfriesen-it.example>
                Betreff: Neue Praxis

                Liebe Frau Bruns,
                zum 1. März übernehme ich eine zweite Praxis in Emden. Ich brauche dort: 6 PCs mit Monitor, zwei Kartenlesegeräte, 1 Multifunktionsdrucker, TI-Anschluss und Telefon für fünf Plätze. Verkabelung liegt. Ich rechne mit etwa 15.000 Euro. Die jetzige Praxis in Leer bleibt, wie sie ist.
                Beste Grüße
                Dr. med. Frauke Janssen
                Telefon: 0491 496 0055
                """,
            expected: [
                "kind": "lead", "name": "Dr. Frauke Janssen", "phones": "+494914960055", "city": "Emden",
                "needs": "hardware.desktops 6, hardware.peripherals 2, hardware.printers 1, voice.telephony 5",
                "budget": "EUR 15000..15000", "day": "2027-03-01",
            ],
            because: "cabling that is there"
        ),
        PassedOnMail(
            from: "Uwe <uwe@vogtland-pc.example>",
            date: "Wed, 02 Dec 2026 10:15:00 +0100",
            subject: "Plauen",
            text: """
                Hallo, Musikschule Plauen sucht Beamer fürs Auditorium und 12 gebrauchte Notebooks für die Lehrer, max. 300 € pro Stück. Herr Lenz, 03741 496 033. Noch dieses Jahr (Haushaltsmittel!).
                """,
            expected: [
                "kind": "lead", "name": "Lenz", "company": "Musikschule Plauen", "phones": "+493741496033",
                "city": "Plauen", "needs": "av.conferencing -, hardware.laptops 12", "budget": "EUR ..300/unit",
                "day": "2026-12-31",
            ],
            because: "used machines at so much apiece"
        ),
        PassedOnMail(
            from: "Nathalie Faure <nathalie@drome-reseaux.example>",
            date: "Tue, 01 Dec 2026 10:15:00 +0100",
            subject: "TR: vidéosurveillance camping",
            text: """
                Bonjour, Nyons, trop au sud pour nous.

                De : Alain Mercier <contact@camping-olivettes.example>
                Envoyé : lundi 30 novembre 2026 10:14
                À : Nathalie Faure
                Objet : vidéosurveillance camping

                Bonjour Madame,
                Pour la saison prochaine (ouverture le 1er avril) je souhaite une dizaine de caméras, une borne wifi par sanitaire (il y en a quatre) et une barrière automatique avec lecture de plaques. Comptez sur 20 000 € maxi. Merci de me rappeler au 04 75 49 60 90 plutôt le soir.
                Alain Mercier
                Camping Les Olivettes
                """,
            expected: [
                "kind": "lead", "name": "Alain Mercier", "company": "Camping Les Olivettes",
                "phones": "+33475496090", "city": "Nyons",
                "needs": "access.control 1, networking.wifi 1, surveillance.cctv 10", "budget": "EUR ..20000",
                "day": "2027-04-01",
            ],
            because: "an access point in each of four houses"
        ),
        PassedOnMail(
            from: "Marta <marta@soriatic.example>",
            date: "Wed, 02 Dec 2026 10:15:00 +0100",
            subject: "cliente Burgo de Osma",
            text: """
                Buenas, una residencia de mayores en El Burgo de Osma (Residencia San Blas) necesita centralita para 60 habitaciones y cambiar 4 ordenadores del despacho. Directora: Pilar Hernando, 975 496 014, phernando@resisanblas.example. Presupuesto 12.000 como mucho. Para Reyes les gustaría tenerlo.
                """,
            expected: [
                "kind": "lead", "name": "Pilar Hernando", "company": "Residencia San Blas", "phones": "+34975496014",
                "mails": "phernando@resisanblas.example", "needs": "hardware.desktops 4, voice.telephony 60",
                "budget": "EUR ..12000", "day": "2027-01-06",
            ],
            because: "extensions by rooms"
        ),
        PassedOnMail(
            from: "Edson <edson@joinvillecomp.example>",
            date: "Thu, 03 Dec 2026 10:15:00 -0300",
            subject: "cliente",
            text: """
                Galera, a escola Pequeno Príncipe em Blumenau quer 2 lousas digitais e rede wifi pra 12 salas. Diretora Simone 47 99652-0018. Verba de 35 mil, tem que ser nas férias de janeiro.
                """,
            expected: [
                "kind": "lead", "name": "Simone", "company": "Pequeno Príncipe", "phones": "+5547996520018",
                "city": "Blumenau", "needs": "av.conferencing 2, networking.wifi -", "budget": "BRL ..35000",
            ],
            because: "classrooms do not count a network"
        ),
        PassedOnMail(
            from: "Rashid Al Marri <rashid@doharev.example>",
            date: "Wed, 02 Dec 2026 10:15:00 +0400",
            subject: "lead",
            text: """
                Dear partner, villa compound in Fujairah need intercom for 16 villas and gate barrier 2. Mr. Tariq 0505550133, Al Hayl Residences. Budget 70-80k AED. ASAP please, security issue.
                """,
            expected: [
                "kind": "lead", "name": "Tariq", "phones": "+971505550133", "city": "Fujairah",
                "needs": "access.control 18", "budget": "AED 70000..80000",
            ],
            because: "doors by villas, a barrier behind its name"
        ),
        PassedOnMail(
            from: "Linda <linda@soltyne.example>",
            date: "Tue, 08 Dec 2026 10:15:00 +0000",
            subject: "Re: Re: Whitby hotel",
            text: """
                Lovely, thanks. They rang me to say your chap turned up on time and all 12 TVs work!
                """,
            expected: [
                "kind": "unclear"
            ],
            because: "thanks that count screens"
        ),
        PassedOnMail(
            from: "Rechnungswesen <rechnung@hostnord.example>",
            date: "Tue, 08 Dec 2026 10:15:00 +0100",
            subject: "Ihre Rechnung 2026-11-7781",
            text: """
                Guten Tag, anbei erhalten Sie die Rechnung für 3 Exchange-Postfächer und 1 vServer. Der Betrag von 89,90 € wird am 15.12. eingezogen.
                """,
            expected: [
                "kind": "not_lead"
            ],
            because: "a bill for mailboxes"
        ),
    ]
}
