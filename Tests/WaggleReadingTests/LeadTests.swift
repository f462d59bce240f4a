import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

@Suite("Leads")
struct LeadTests {
    @Test("finds what is to be bought", arguments: NeedRow.all)
    func needs(_ row: NeedRow) {
        let draft = ReadingFixture.read(row.text, subject: "lead").leads.first
        let found = draft?.needs.map { "\($0.value.competence.rawValue) \(NeedRow.text($0.value.quantity))" } ?? []
        #expect(found == row.needs, "\(row.text): \(row.because)")
    }

    @Test("finds budgets", arguments: BudgetRow.all)
    func budget(_ row: BudgetRow) {
        let budget = ReadingFixture.read("Customer needs 20 laptops in Pune. " + row.text).leads.first?.budget?.value
        #expect(budget == row.budget, "\(row.text): \(row.because)")
    }

    @Test("finds by when, counted from Thursday, 19 November 2026", arguments: DayRow.all)
    func neededBy(_ row: DayRow) {
        let found = ReadingFixture.read("Customer needs 20 laptops in Pune. " + row.text).leads.first?.neededBy?.value
        #expect(found?.day?.description == row.day, "\(row.text): \(row.because)")
        #expect(found?.urgency == row.urgency, "\(row.text): \(row.because)")
    }

    @Test("three words are a lead")
    func threeWords() throws {
        let reading = ReadingFixture.read("laptops vashi urgent")
        let draft = try #require(reading.leads.first)
        #expect(reading.kind == .lead)
        #expect(draft.needs.map(\.value.competence.rawValue) == ["hardware.laptops"])
        #expect(draft.place?.value.district == "Vashi")
        #expect(draft.neededBy?.value.urgency == .asap)
    }

    @Test(
        "an answer to our question gives what was asked",
        arguments: [("Andheri East", "Mumbai", 0), ("20 laptops", nil, 1), ("in Pune, 5 printers", "Pune", 1)]
    )
    func answer(_ text: String, _ city: String?, _ needs: Int) {
        let reading = ReadingFixture.read(text, subject: "Re: Where is it?", .answerToQuestion)
        #expect(reading.kind == .reply)
        #expect(reading.leads.first?.place?.value.city == city)
        #expect(reading.leads.first?.needs.count ?? 0 == needs)
    }

    @Test("the customer of a forward is who wrote it, and not who forwarded it")
    func forwarded() throws {
        let text = """
            Pls call Meera, not a price hunter. Only HP please.

            Sachin Rao
            Partner Systems, Pune
            +91 98220 11111

            ---------- Forwarded message ---------
            From: Meera Iyer <meera@iyerexports.example>
            Date: Thu, Nov 19, 2026 at 9:31 AM
            Subject: laptops for our Vashi office
            To: Sachin Rao <sachin@partner.example>

            Dear Sachin,

            We need 25 nos i5 laptops delivered to Vashi, Navi Mumbai before 30 November. Budget is up to 12 lakh.

            Regards,
            Meera Iyer
            Iyer Exports Pvt Ltd
            Head office: MG Road, Bengaluru
            +91 98200 12345
            """
        let reading = ReadingFixture.read(text, subject: "Fwd: laptops for our Vashi office")
        let draft = try #require(reading.leads.first)
        #expect(draft.customer.name?.value == "Meera Iyer")
        #expect(draft.customer.company?.value == "Iyer Exports Pvt Ltd")
        #expect(draft.customer.emails.map(\.value.description) == ["meera@iyerexports.example"])
        #expect(draft.customer.phones.map(\.value) == ["+919820012345"], "the forwarder's own number stays out")
        #expect(draft.place?.value.city == "Navi Mumbai", "the delivery, not the head office")
        #expect(draft.needs.map(\.value.quantity) == [.exactly(25)])
        #expect(draft.budget?.value == Budget(currency: "INR", least: nil, most: 1_200_000))
        #expect(draft.neededBy?.value.day == CalendarDay(year: 2026, month: 11, day: 30))
        #expect(draft.language == "en")
    }

    @Test("a form's fields are read by their labels")
    func form() throws {
        let text =
            "Name: Asha Kulkarni\nCompany: Kulkarni Dairy\nPhone: 9822012345\nEmail: asha@kulkarnidairy.example\nCity: Nashik\nRequirement: 8 CCTV cameras\nBudget: 80000\n"
        let draft = try #require(ReadingFixture.read(text, subject: "New enquiry").leads.first)
        #expect(draft.customer.name?.value == "Asha Kulkarni")
        #expect(draft.customer.company?.value == "Kulkarni Dairy")
        #expect(draft.customer.phones.map(\.value) == ["+919822012345"])
        #expect(draft.place?.value.city == "Nashik")
        #expect(draft.needs.first?.value.quantity == .exactly(8))
        #expect(draft.budget?.value.most == 80_000)
    }

    @Test("an endpoint's event is read like a form")
    func event() throws {
        let event = EndpointEvent(
            from: MailAddress("desk@partner.example")!,
            fields: [
                .init(label: "Name", value: "Tom Reed"), .init(label: "Location", value: "Leeds"),
                .init(label: "Need", value: "12 access points"),
            ],
            text: ""
        )
        let reading = ReadingFixture.reader.read(
            event,
            at: ReadingFixture.moment.date,
            in: ReadingFixture.context(country: "GB")
        )
        let draft = try #require(reading.leads.first)
        #expect(draft.place?.value.city == "Leeds")
        #expect(draft.needs.first?.value.competence.rawValue == "networking.wifi")
        #expect(draft.customer.name?.value == "Tom Reed")
    }

    @Test("mail that is no lead", arguments: NotLeadRow.all)
    func notLead(_ row: NotLeadRow) {
        let reading = ReadingFixture.read(row.text, subject: row.subject)
        #expect(reading.notLeadReason == row.reason, "\(row.subject) \(reading.kind)")
        #expect(reading.leads.isEmpty)
    }

    @Test(
        "conditions have their kinds",
        arguments: [
            ("This is my customer, please hand back after delivery.", Condition.Kind.noPoach),
            ("Call after 4 pm only.", .contactTime), ("The customer has agreed to be contacted.", .consent),
            ("Please don't give to Apex Infotech.", .excludePartner), ("Keep it confidential.", .confidential),
            ("Payment terms 30 days credit.", .terms), ("Must be ISO certified.", .certification),
            ("Keep me in CC.", .contactVia),
        ]
    )
    func condition(_ text: String, _ kind: Condition.Kind) {
        let draft = ReadingFixture.read("Customer needs 20 laptops in Pune. " + text).leads.first
        #expect(draft?.conditions.contains { $0.value.kind == kind } == true)
    }
}

struct NeedRow: Sendable {
    var text: String
    var needs: [String]
    var because: String

    init(_ text: String, _ needs: [String], _ because: String) {
        self.text = text
        self.needs = needs
        self.because = because
    }

    static func text(_ quantity: Quantity?) -> String {
        switch quantity {
        case .exactly(let number): "\(number)"
        case .between(let low, let high): "\(low)-\(high)"
        case nil: "-"
        }
    }

    static let all: [NeedRow] = [
        NeedRow("Need 20 laptops in Pune", ["hardware.laptops 20"], "number before"),
        NeedRow("Need 25 nos i5 laptops in Pune", ["hardware.laptops 25"], "unit and model between"),
        NeedRow(
            "Requirement: laptops: 12, printers x 3",
            ["hardware.laptops 12", "hardware.printers 3"],
            "numbers behind"
        ),
        NeedRow("Need 8 to 10 IP phones in Pune", ["voice.telephony 8-10"], "a range stays one"),
        NeedRow("Need a couple of laptops in Pune", ["hardware.laptops 2"], "a couple is two"),
        NeedRow("Need a dozen printers in Pune", ["hardware.printers 12"], "a dozen"),
        NeedRow("Need a few laptops in Pune", ["hardware.laptops -"], "a few is no number"),
        NeedRow(
            "Need AMC for 46 desktops and 2 servers in Pune",
            ["services.amc 48"],
            "what is maintained is not bought"
        ),
        NeedRow("Need laptop rental in Pune", ["services.rental -"], "what is rented is not bought"),
        NeedRow(
            "Need printers and AMC in Pune",
            ["hardware.printers -", "services.amc -"],
            "joined by and: two needs"
        ),
        NeedRow("Need 15 inch laptops in Pune", ["hardware.laptops -"], "a size is no quantity"),
        NeedRow("No printers needed, 5 desktops in Pune", ["hardware.desktops 5"], "refused is not needed"),
        NeedRow("Office 365 for 28 users in Pune", ["cloud.microsoft365 28"], "users count licences"),
        NeedRow("Нужно 9 камер в Казани", ["surveillance.cctv 9"], "Russian"),
        NeedRow("Wir brauchen zwölf Laptops in Bonn", ["hardware.laptops 12"], "German number in words"),
        NeedRow("Il nous faut une quinzaine de portables à Lyon", ["hardware.laptops 15"], "French"),
        NeedRow("Necesitamos 5 impresoras en Valencia", ["hardware.printers 5"], "Spanish"),
        NeedRow("Precisamos de 10 câmeras em Lisboa", ["surveillance.cctv 10"], "Portuguese"),
        NeedRow("हमें पुणे में 6 कैमरे चाहिए", ["surveillance.cctv 6"], "Hindi"),
        NeedRow("pune me 4 laptop chahiye", ["hardware.laptops 4"], "Hinglish"),
        NeedRow(
            "Need 10 HP laptops and 5 Lenovo laptops in Pune",
            ["hardware.laptops 15"],
            "two sorts of one trade are one need"
        ),
    ]
}

struct BudgetRow: Sendable {
    var text: String
    var budget: Budget?
    var because: String

    init(_ text: String, _ budget: Budget?, _ because: String) {
        self.text = text
        self.budget = budget
        self.because = because
    }

    private static func budget(_ currency: String, _ least: Int64?, _ most: Int64?, per: Budget.Period? = nil) -> Budget
    {
        Budget(currency: currency, least: least, most: most, per: per)
    }

    static let all: [BudgetRow] = [
        BudgetRow("Budget up to 12 lakh.", budget("INR", nil, 1_200_000), "lakh"),
        BudgetRow("Budget is around 4,50,000/-", budget("INR", 450_000, 450_000), "Indian grouping, about"),
        BudgetRow("They have 1.5 crore max.", budget("INR", nil, 15_000_000), "crore"),
        BudgetRow("Budget 35k each.", budget("INR", nil, 35_000, per: .unit), "k without a currency is the country's"),
        BudgetRow("Budget: £6k", budget("GBP", nil, 6_000), "pounds"),
        BudgetRow("Budget 20-25 k€", budget("EUR", 20_000, 25_000), "a range with its scale behind"),
        BudgetRow("бюджет до 250 тыс", budget("RUB", nil, 250_000), "тыс"),
        BudgetRow("Budget AED 120-140k.", budget("AED", 120_000, 140_000), "currency before a range"),
        BudgetRow("Budget 40-50 тысяч в месяц", budget("RUB", 40_000, 50_000, per: .month), "per month"),
        BudgetRow("Invoice no 450000 is open.", nil, "a number of something else"),
        BudgetRow("They currently pay 50000 rs a month.", nil, "what he pays today is no budget"),
    ]
}

struct DayRow: Sendable {
    var text: String
    var day: String?
    var urgency: Urgency?
    var because: String

    init(_ text: String, _ day: String?, _ urgency: Urgency?, _ because: String) {
        self.text = text
        self.day = day
        self.urgency = urgency
        self.because = because
    }

    static let all: [DayRow] = [
        DayRow("Delivery by 30 November.", "2026-11-30", .soon, "day and month"),
        DayRow("Needed before Nov 30th.", "2026-11-30", .soon, "month first"),
        DayRow("Needed by tomorrow.", "2026-11-20", .asap, "tomorrow"),
        DayRow("Needed by Monday.", "2026-11-23", .soon, "the next such day"),
        DayRow("Needed before month end.", "2026-11-30", .soon, "month end"),
        DayRow("Needed within 10 days.", "2026-11-29", .soon, "counted days"),
        DayRow("Needed by end of January.", "2027-01-31", .normal, "the next January"),
        DayRow("Delivery by 15.12.2026", "2026-12-15", .soon, "points"),
        DayRow("Opening on 07/12/2026", "2026-12-07", .soon, "day first"),
        DayRow("Needed before Christmas.", "2026-12-25", .normal, "a feast"),
        DayRow("This is urgent.", nil, .asap, "a word of hurry"),
        DayRow("No hurry.", nil, .low, "none"),
        DayRow("Not urgent.", nil, .low, "turned round"),
        DayRow("It is a nice customer.", nil, nil, "no word about time"),
        DayRow("Customer since 3 December 2025.", nil, nil, "a day of the past"),
        DayRow("до 1 декабря", "2026-12-01", .soon, "Russian"),
        DayRow("bis Ende November", "2026-11-30", .soon, "German"),
        DayRow("bis KW 49", "2026-12-04", .soon, "week of the year"),
        DayRow("pour le 7 décembre", "2026-12-07", .soon, "French"),
        DayRow("para el 7 de diciembre", "2026-12-07", .soon, "Spanish"),
    ]
}

struct NotLeadRow: Sendable {
    var subject: String
    var text: String
    var reason: NotLeadReason

    init(_ reason: NotLeadReason, _ subject: String, _ text: String) {
        self.reason = reason
        self.subject = subject
        self.text = text
    }

    static let all: [NotLeadRow] = [
        NotLeadRow(
            .newsletter,
            "This week in IT",
            "Our newsletter: new laptops from every maker.\nView in browser. Unsubscribe."
        ),
        NotLeadRow(
            .invoice,
            "Invoice 4471",
            "Dear partner,\nplease find the tax invoice attached. Amount due 12,000 Rs, kindly pay by Friday."
        ),
        NotLeadRow(
            .invoice,
            "Zahlungserinnerung",
            "Die Rechnung Nr. 8812 ist überfällig. Bitte überweisen Sie den Betrag."
        ),
        NotLeadRow(.thanks, "Thanks", "Thank you so much for the last lead, well done!"),
        NotLeadRow(
            .jobApplication,
            "Application",
            "I am looking for a job, please find my resume attached. 4 years of experience in networking."
        ),
        NotLeadRow(
            .spam,
            "Rank higher",
            "We do SEO and will bring you on the first page of Google. Packages start at 99."
        ),
        NotLeadRow(.statusQuestion, "my lead", "Any update on the hotel in Lonavala? Has anyone called?"),
        NotLeadRow(.questionToBot, "question", "How does this work, and what are the fees?"),
        NotLeadRow(
            .meetingInvitation,
            "Partner meet",
            "You are invited to our partner meet. Join Zoom meeting, meeting ID 123."
        ),
        NotLeadRow(
            .misdirectedQuotation,
            "Quotation",
            "Please find our quotation for 20 laptops. Prices valid for 15 days. Quotation ref 88."
        ),
        NotLeadRow(.unsubscribe, "stop", "Please remove me from this list, I want no more emails."),
    ]
}
