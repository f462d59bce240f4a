import Foundation
import Testing

@Suite("waggle partners", .timeLimit(.minutes(5)))
struct PartnersTests {
    static let header = "key,firm,addresses,place,competences"

    @Test("an import says what it did; list and show know the partners, as a table and as JSON")
    func imported() async throws {
        let desk = try Desk()
        let none = try await desk.waggle("partners", "list")
        #expect(none.output == "There are no partners yet: run `waggle partners import FILE`.\n")
        #expect(try await desk.waggle("partners", "list", "--json").objects().isEmpty)

        let first = try await desk.waggle("partners", "import", "partners.csv")
        #expect(first == Ended(code: 0, output: "3 partners imported: 3 new, 0 replaced. 0 others stay.\n", errors: ""))
        let list = try await desk.waggle("partners", "list")
        #expect(
            list.output == """
                KEY    FIRM            PLACE               KM  TRADES  STATE
                anna   Anna Systems    Vashi, Navi Mumbai  40  2       active
                bo     Bo Computers    Thane               40  1       active
                north  North Infotech  Andheri, Mumbai     40  1       active

                """
        )
        #expect(try await desk.waggle("partners", "list", "--json").objects().count == 3)

        let show = try await desk.waggle("partners", "show", "BO")
        #expect(show.code == 0)
        #expect(show.output.contains("addresses  desk@bo.example; second@bo.example"))
        #expect(show.output.contains("in hand    0 open, 0 asked, of 5"))
        let json = try await desk.waggle("partners", "show", "bo", "--json").object()
        #expect(json["firm"] as? String == "Bo Computers")

        try desk.write(Self.header + "\nbo,Bo and Sons,desk@bo.example,Pune,services.amc:3\n", to: "more.csv")
        let second = try await desk.waggle("partners", "import", "more.csv")
        #expect(second.output == "1 partners imported: 0 new, 1 replaced. 2 others stay.\n")
        #expect(try await desk.waggle("partners", "show", "bo").output.contains("Bo and Sons"))
    }

    @Test("a partner that is not there is named, with the nearest one")
    func unknown() async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        let ended = try await desk.waggle("partners", "show", "norht")
        #expect(ended.code == 2)
        #expect(ended.errors == "waggle: There is no partner `norht`. Did you mean `north`?\n")
    }

    @Test("all that is wrong is named by line, and nothing is imported")
    func wrong() async throws {
        let desk = try Desk()
        try desk.write(
            """
            \(PartnersTests.header),radius_km,open,currency,deal_min,deal_max,hours,days,holidays,absences,paused,excluded
            # The first one is good.
            good,Good,desk@good.example,Pune,services.amc
            "quoted
            key",Two Lines,desk@two.example,Pune,services.amc
            bad key,,nobody,Nowherebury,hardware.laptop;services.amc:4,0,none
            late,Late,desk@late.example,Pune,services.amc:4,40,5,INR,9,1,18:00-09:00
            week,Week,desk@week.example,Pune,services.amc,40,5,,1,,09:00-18:00,Monday
            days,Days,desk@days.example,Pune,services.amc,,,,,,,Sun-Thu,2026-02-30,2026-12-24,maybe
            long,Long,desk@long.example,Vashi, Navi Mumbai,services.amc,,,,,,,,,,,,
            good,Twin,desk@good.example,Pune,services.amc
            own,Own,leads@exchange.example,Pune,services.amc
            open,"Open,desk@open.example,Pune,services.amc
            """,
            to: "wrong.csv"
        )
        let ended = try await desk.waggle("partners", "import", "wrong.csv")
        #expect(ended.code == 2)
        #expect(ended.output.isEmpty)
        let complaints = ended.errors.split(separator: "\n").map { $0.replacing("waggle: wrong.csv, ", with: "") }
        #expect(
            complaints == [
                "line 4: `key` must be letters, digits and hyphens, at most 60, such as `northline-it`.",
                "line 6: `key` must be letters, digits and hyphens, at most 60, such as `northline-it`.",
                "line 6: `firm` is empty.",
                "line 6: `addresses` holds `nobody`, which is no mail address.",
                "line 6: `place` holds `Nowherebury`, which is in no table of places. Write district and city, or add it "
                    + "to `places/localities.csv`.",
                "line 6: `radius_km` must be a whole number from 1 to 20000.",
                "line 6: `competences` holds `hardware.laptop`, which is not in the vocabulary. "
                    + "Did you mean `hardware.laptops`?",
                "line 6: `open` must be a whole number from 1 to 1000.",
                "line 7: `competences` holds `services.amc:4`: the level behind the colon is 1, 2 or 3.",
                "line 7: `deal_min` is more than `deal_max`.",
                "line 7: `hours` must be written like `09:30-18:30`.",
                "line 8: `currency` must be a code of three letters, such as INR, where deal sizes are given.",
                "line 8: `days` must be written like `Mon-Sat`.",
                "line 9: `holidays` holds `2026-02-30`; write days like `2026-12-25`.",
                "line 9: `absences` must be written like `2026-12-24..2027-01-02`.",
                "line 9: `paused` must be `yes` or `no`.",
                "line 10: The row has 18 cells and the header 16. Put quotes around a cell that holds a comma.",
                "line 11: `key` `good` stands in the file twice.",
                "line 12: `addresses` holds `leads@exchange.example`, which is the exchange's own.",
                "line 13: A quote is opened here and never closed, so that the file ends within it.",
                "waggle: Nothing was imported.",
            ]
        )
        #expect(try await desk.waggle("partners", "list").output.hasPrefix("There are no partners yet"))
    }

    @Test("districts and post codes are found in the tables, and must be within the radius")
    func areas() async throws {
        let desk = try Desk()
        let header = Self.header + ",radius_km,areas,postcodes"
        try desk.write(
            header
                + "\njuhu,Juhu IT,desk@juhu.example,\"Juhu, Mumbai\",services.amc,30,\"Juhu, Mumbai;Andheri\",400049\n",
            to: "good.csv"
        )
        #expect(try await desk.waggle("partners", "import", "good.csv").code == 0)
        let show = try await desk.waggle("partners", "show", "juhu")
        #expect(show.output.contains("400049; Andheri, Mumbai; Juhu, Mumbai"))

        try desk.write(
            header
                + "\nfar,Far,desk@far.example,\"Juhu, Mumbai\",services.amc,30,Pune,"
                + "\nno,No,desk@no.example,\"Juhu, Mumbai\",services.amc,30,Nowherebury,"
                + "\ncode,Code,desk@code.example,\"Juhu, Mumbai\",services.amc,30,,4-9\n",
            to: "bad.csv"
        )
        let refused = try await desk.waggle("partners", "import", "bad.csv")
        #expect(refused.code == 2)
        #expect(
            refused.errors == """
                waggle: bad.csv, line 2: `areas` holds `Pune`, which is 127 km from `place`: more than `radius_km`, 30.
                waggle: bad.csv, line 3: `areas` holds `Nowherebury`, which is in no table of places.
                waggle: bad.csv, line 4: `postcodes` holds `4-9`; write codes or their beginnings: `400049;4007`.
                waggle: Nothing was imported.

                """
        )
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var text: String
        var says: String
        var because: String

        var testDescription: String { because }
    }

    @Test(
        "a list that cannot be one is refused",
        arguments: [
            Row(text: "", says: "list.csv: The file is empty.", because: "an empty file"),
            Row(
                text: "key,firm,adresses,place,competences,firm\n",
                says: "line 1: There is no column `adresses`. Known: key, firm, contact, addresses, domains,",
                because: "a misspelt column"
            ),
            Row(
                text: "key,firm,adresses,place,competences,firm\n",
                says: "Did you mean `addresses`?\nwaggle: list.csv, line 1: The column `firm` stands there twice.\n"
                    + "waggle: list.csv, line 1: The column `addresses` is missing.\n",
                because: "all that is wrong with the heading"
            ),
            Row(
                text: "\(PartnersTests.header)\na,A,desk@same.example,Pune,services.amc\n"
                    + "b,B,Desk@Same.example,Pune,services.amc\n",
                says: "line 3: `addresses` holds `desk@same.example`, which belongs to `a` already.",
                because: "two firms with one address: nobody could tell who speaks"
            ),
            Row(
                text: "\(PartnersTests.header),domains\na,A,desk@a.example,Pune,services.amc,gmail.com\n",
                says: "line 2: `domains` holds `gmail.com`, where anybody can have an address: name people in",
                because: "everybody there would be a colleague"
            ),
            Row(
                text: "\(PartnersTests.header),domains\na,A,desk@a.example,Pune,services.amc,north.example\n"
                    + "b,B,desk@b.example,Pune,services.amc,North.example\n",
                says: "line 3: `domains` holds `north.example`, which belongs to `a` already.",
                because: "two firms with one domain"
            ),
            Row(
                text: "\(PartnersTests.header)\nc,C,desk@north.example,Pune,services.amc\n",
                says: "line 2: `addresses` holds `desk@north.example`, which belongs to `north` already.",
                because: "an address of a firm that is in the store and not in the file"
            ),
            Row(
                text: "\(PartnersTests.header),excluded\nc,C,desk@c.example,Pune,services.amc,nort\n",
                says: "line 2: `excluded` names `nort`, which is no partner's key.",
                because: "an exclusion of nobody would not exclude"
            ),
        ]
    )
    func refused(_ row: Row) async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        try desk.write(row.text, to: "list.csv")
        let ended = try await desk.waggle("partners", "import", "list.csv")
        #expect(ended.code == 2, "\(row.because)")
        #expect(ended.errors.contains(row.says), "\(row.because)")
        #expect(ended.errors.hasSuffix("waggle: Nothing was imported.\n"))
        #expect(try await desk.waggle("partners", "list", "--json").objects().count == 3)
    }

    @Test("a list as a spreadsheet program saves it")
    func spreadsheet() async throws {
        let desk = try Desk()
        let text = """
            \u{FEFF}KEY,Firm,Addresses,Place,Competences,excluded,days,contact
            "a","A ""Best"" Systems","desk@a.example","Vashi, Navi Mumbai","services.amc; hardware.laptops:3",North,Sun-Thu,
            ,,,,,,,
            b,B,desk@b.example,Pune,services.amc
            """
        try desk.write(text.replacing("\n", with: "\r\n"), to: "list.csv")
        try await desk.waggle("partners", "import", "partners.csv")
        let ended = try await desk.waggle("partners", "import", "list.csv")
        #expect(ended == Ended(code: 0, output: "2 partners imported: 2 new, 0 replaced. 3 others stay.\n", errors: ""))
        let show = try await desk.waggle("partners", "show", "a").output
        #expect(show.contains("firm       A \"Best\" Systems\n"))
        #expect(show.contains("hardware.laptops:3; services.amc:2"))
    }

    @Test("a partner's own customers are taken over by line, added to and removed, and cannot be read back")
    func customers() async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        try desk.write("Company;Phone\nIyer Exports;+91 98200 12345\n;\n?;?\n", to: "mine.csv")
        let first = try await desk.waggle("partners", "customers", "anna", "mine.csv")
        #expect(first.output == "Anna Systems, customers taken over: 1, by 2 domains, numbers and firms.\n")
        #expect(first.errors.contains("line 4: nothing here names a customer"))
        #expect(try await desk.waggle("partners", "show", "anna").output.contains("2 domains, numbers and firms"))
        try desk.write("other-firm.example\n", to: "more.csv")
        try await desk.waggle("partners", "customers", "anna", "more.csv", "--add")
        #expect(try await desk.waggle("partners", "show", "anna").output.contains("3 domains, numbers and firms"))

        try desk.write("?\n", to: "none.csv")
        let none = try await desk.waggle("partners", "customers", "anna", "none.csv")
        #expect(none.code == 2 && none.errors.contains("Nothing was changed"))
        #expect(try await desk.waggle("partners", "customers", "anan", "mine.csv").errors.contains("mean `anna`"))
        #expect(try await desk.waggle("partners", "customers", "anna").code == 2)
        try await desk.waggle("partners", "customers", "anna", "--remove")
        #expect(try await desk.waggle("partners", "show", "anna").output.contains("0 domains, numbers and firms"))
    }

    @Test("a file that is not there, and a store that cannot be used")
    func failures() async throws {
        let desk = try Desk()
        let missing = try await desk.waggle("partners", "import", "none.csv")
        #expect(missing == Ended(code: 2, output: "", errors: "waggle: none.csv: There is no such file.\n"))
        try desk.write("This is no database, and long enough to be seen as none.", to: "config/waggle.sqlite")
        for command in [
            ["partners", "list"], ["leads", "list"], ["held"], ["partners", "import", "partners.csv"], ["run"],
        ] {
            let ended = try await WaggleRun(command, at: desk).ended()
            #expect(ended.code == 1, "\(command)")
            #expect(ended.errors.contains("waggle.sqlite cannot be used: "), "\(command)")
        }
    }
}
