import Foundation
import Testing

@testable import WaggleReferral

@Suite("Gazetteer")
struct GazetteerTests {
    private func point(_ name: String, _ country: String? = nil) throws -> GeoPoint {
        try #require(Gazetteer.shipped.find(name, country: country).first?.place.point)
    }

    @Test(
        "how far two places are apart",
        arguments: [
            ("Juhu, Mumbai", "Vashi, Navi Mumbai", 17.0...20.0),  // across the city and the creek
            ("Nehru Place", "Rohini", 23.0...28.0),  // both Delhi, hours of traffic apart
            ("Mumbai", "Navi Mumbai", 12.0...20.0),
            ("Pune railway station", "Shivajinagar, Pune", 1.5...4.5),
            ("Хамовники", "Митино", 14.0...22.0),
            ("Croydon, London", "Shoreditch", 14.0...20.0),
            ("London", "Leeds", 265.0...280.0),
            ("Köln", "Köln", 0.0...0.0),
        ]
    )
    func distances(one: String, other: String, kilometres: ClosedRange<Double>) throws {
        #expect(kilometres.contains(try point(one).distance(to: point(other)).kilometres))
    }

    @Test(
        "a name is found however it is written",
        arguments: [
            ("Hanau", "Hanau am Main"), ("Klagenfurt", "Klagenfurt am Wörthersee"),
            ("Southend", "Southend-on-Sea"), ("Santiago de Querétaro", "Querétaro"),
            ("MUMBAI", "Mumbai"), ("Bombay", "Mumbai"), ("मुंबई", "Mumbai"), ("Мумбаи", "Mumbai"),
            ("Bangalore", "Bengaluru"), ("Gurgaon", "Gurugram"), ("Thane", "Thane"), ("Thāne", "Thane"),
            ("Koeln", "Köln"), ("Köln", "Köln"), ("koln", "Köln"), ("Cologne", "Köln"), ("Muenchen", "München"),
            ("Saint Petersburg", "Saint Petersburg"), ("Санкт-Петербург", "Saint Petersburg"),
            ("СПб", "Saint Petersburg"), ("Москва", "Moscow"), ("St Albans", "St Albans"),
            ("São Paulo", "São Paulo"), ("sao paulo", "São Paulo"), ("Sao  Paulo", "São Paulo"),
        ]
    )
    func spellings(text: String, city: String) {
        #expect(Gazetteer.shipped.find(text).first?.place.city == city)
    }

    @Test(
        "the asker's country and place decide between places of one name",
        arguments: [
            ("Hyderabad", "IN", "IN"), ("Hyderabad", "PK", "PK"), ("Birmingham", "GB", "GB"),
            ("Birmingham", "US", "US"), ("Cambridge", "GB", "GB"), ("Cambridge", "US", "US"),
            ("Paris", "US", "FR"),  // a hint does not make the small one of Texas the likelier
            ("Aurangabad", "IN", "IN"), ("Hyderabad, Pakistan", "IN", "PK"), ("Birmingham, AL", "GB", "US"),
        ]
    )
    func hints(text: String, hint: String, country: String) {
        #expect(Gazetteer.shipped.find(text, country: hint).first?.place.country == country)
    }

    @Test("nearness decides between districts of one name")
    func nearness() throws {
        let pune = GeoPoint(latitude: 18.52, longitude: 73.86)
        let bengaluru = GeoPoint(latitude: 12.97, longitude: 77.59)
        let find = Gazetteer.shipped.find
        #expect(find("Shivajinagar", pune, "IN").first?.place.city == "Pune")
        #expect(find("Shivajinagar", bengaluru, "IN").first?.place.city == "Bengaluru")
        #expect(find("Malviya Nagar, Jaipur", nil, "IN").first?.place.city == "Jaipur")
        #expect(find("Sector 18, Noida", nil, "IN").first?.place.city == "Noida")
        #expect(find("Sector 18, Gurgaon", nil, "IN").first?.place.city == "Gurugram")
    }

    @Test(
        "post codes",
        arguments: [
            ("400703", "IN", "Vashi"), ("400 703", "IN", "Vashi"), ("110019", "IN", "Nehru Place"),
            ("LS11 5PS", "GB", "Holbeck"), ("B5", "GB", "Digbeth"), ("SW1A 1AA", "GB", "Westminster"),
        ]
    )
    func finePostcodes(code: String, country: String, district: String) {
        #expect(Gazetteer.shipped.find(code, country: country).first?.place.district == district)
    }

    @Test(
        "post codes known by region only",
        arguments: [
            ("411999", "IN", "Pune"), ("50823", "DE", "Köln"), ("630099", "RU", "Novosibirsk"),
            ("BD1 1AA", "GB", "Bradford"), ("999999", "IN", nil), ("BX1 1AA", "GB", nil),
        ] as [(String, String, String?)]
    )
    func coarsePostcodes(code: String, country: String, city: String?) {
        #expect(Gazetteer.shipped.find(code, country: country).first?.place.city == city)
    }

    @Test(
        "time zones",
        arguments: [
            ("Vashi", "IN", "Asia/Kolkata"), ("Хамовники", "RU", "Europe/Moscow"),
            ("Екатеринбург", "RU", "Asia/Yekaterinburg"),
            ("Brooklyn", "US", "America/New_York"), ("Santa Monica", "US", "America/Los_Angeles"),
            ("Croydon", "GB", "Europe/London"), ("Академгородок", "RU", "Asia/Novosibirsk"),
        ]
    )
    func timeZones(text: String, country: String, zone: String) {
        #expect(Gazetteer.shipped.find(text, country: country).first?.place.timeZone == zone)
    }

    @Test("the time zone of a point is that of the nearest town")
    func timeZoneOfPoint() {
        let gazetteer = Gazetteer.shipped
        #expect(gazetteer.timeZone(at: GeoPoint(latitude: 19.1, longitude: 72.9)) == "Asia/Kolkata")
        #expect(gazetteer.timeZone(at: GeoPoint(latitude: 55.0, longitude: 82.9)) == "Asia/Novosibirsk")
        #expect(gazetteer.timeZone(at: GeoPoint(latitude: 51.4, longitude: -0.1), country: "GB") == "Europe/London")
    }

    @Test("what may be shown before acceptance holds no street and no post code")
    func blind() {
        let find = Gazetteer.shipped.find
        #expect(find("Vashi, Navi Mumbai", nil, nil).first?.place.shownBlind == "Vashi, Navi Mumbai")
        #expect(find("Leeds", nil, nil).first?.place.shownBlind == "Leeds")
        #expect(find("LS11 5PS", nil, "GB").first?.place.shownBlind == "Holbeck, Leeds")
        #expect(Place(text: "12 Hill Road", country: "IN").shownBlind == "IN")
        #expect(Place(text: "12 Hill Road").shownBlind.isEmpty)
    }

    @Test("an unknown name has no match")
    func unknown() {
        #expect(Gazetteer.shipped.find("Xyzzyburg").isEmpty)
        #expect(Gazetteer.shipped.find("").isEmpty)
        #expect(Gazetteer.shipped.find(" , ,").isEmpty)
    }

    // MARK: - Files

    @Test("the names in places.tsv are folded as NameFolding folds")
    func folding() throws {
        // One line in twenty: the whole file takes seconds in a debug build.
        let lines = String(decoding: try GazetteerFiles.shipped().places, as: UTF8.self).split(separator: "\n")
        for (number, line) in lines.enumerated() where number % 20 == 3 {
            for name in line.split(separator: "\t").last!.split(separator: "|") {
                #expect(NameFolding.folded(name) == name)
            }
        }
    }

    @Test("every district has a time zone and at least two rows in a city agree on where it is")
    func localities() {
        let districts = Gazetteer.shipped.entries.filter { $0.kind == .district }
        #expect(districts.count >= 600)
        #expect(Gazetteer.shipped.records.allSatisfy { $0.timeZone != nil })
    }

    private func problem(_ change: (inout GazetteerFiles) -> Void) -> String? {
        var files = GazetteerFiles(
            places: Data("Pune\tIN\t16\t18.5\t73.8\t3124458\tAsia/Kolkata\tpune|poona\n".utf8),
            regions: Data("country,region,names\nIN,,India\n".utf8),
            localities: Data("district,city,country,latitude,longitude,aliases\nBaner,Pune,IN,18.559,73.787,\n".utf8),
            postcodes: Data("country,prefix,district,city,latitude,longitude\nIN,411,,Pune,18.5,73.8\n".utf8),
            words: Data("reading\n".utf8)
        )
        change(&files)
        do throws(GazetteerError) {
            _ = try Gazetteer(files)
            return nil
        } catch {
            return error.sentence
        }
    }

    @Test("a wrong row is named with file and line")
    func wrongRows() {
        #expect(problem { _ in } == nil)
        let header = "district,city,country,latitude,longitude,aliases\n"
        #expect(
            problem { $0.localities = Data((header + "# remark\n\nBaner,Pune,IN,north,73.7,\n").utf8) }
                == "localities.csv, line 4: “north” is no latitude in degrees."
        )
        #expect(
            problem { $0.localities = Data((header + "Baner,Pune,IN,18.5\n").utf8) }
                == "localities.csv, line 2: a row has the fields district, city, country, latitude, longitude, aliases."
        )
        #expect(
            problem { $0.localities = Data((header + ",,IN,18.5,73.7,\n").utf8) }
                == "localities.csv, line 2: “” is no district or city."
        )
        #expect(
            problem {
                $0.postcodes = Data("country,prefix,district,city,latitude,longitude\nIN,4-1,,Pune,18,73\n".utf8)
            }
                == "postcodes.csv, line 2: “4-1” is no prefix of capitals and digits."
        )
        #expect(
            problem { $0.places = Data("# remark\nPune\tIN\t16\t18.x\t73.8\t1\tAsia/Kolkata\tpune\n".utf8) }
                == "places.tsv, line 2: “18.x” is no latitude."
        )
        #expect(problem { $0.places = Data("Pune\tIN\n".utf8) }?.hasPrefix("places.tsv, line 1: a row has") == true)
        #expect(problem { $0.places = Data() } == "places.tsv holds no row. Restore the file that came with Waggle.")
    }

    @Test("rows of an operator count: a district, a town without a district, Windows line ends, a quoted comma")
    func ownRows() throws {
        let files = GazetteerFiles(
            places: Data("Pune\tIN\t16\t18.5\t73.8\t3124458\tAsia/Kolkata\tpune|poona\n".utf8),
            regions: Data("country,region,names\nIN,,India\n".utf8),
            localities: Data(
                "\u{FEFF}district,city,country,latitude,longitude,aliases\r\n,Pirangut,IN,18.51,73.68,\"पिरंगुट\"\r\n\"Baner\",Pune,IN,18.559,73.787,Baner Rd|Baner Road\r\n"
                    .utf8
            ),
            postcodes: Data("country,prefix,district,city,latitude,longitude\nIN,411,,Pune,18.5,73.8\n".utf8),
            words: Data()
        )
        let gazetteer = try Gazetteer(files)
        #expect(gazetteer.find("pirangut").first?.place.city == "Pirangut")
        #expect(gazetteer.find("पिरंगुट").first?.kind == .city)
        #expect(gazetteer.find("Baner Road").first?.place.district == "Baner")
    }
}
